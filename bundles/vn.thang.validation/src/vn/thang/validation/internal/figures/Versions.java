// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thang.validation.Verdict;

/** {@code versions: 2/10/2 <> 2/7/5}: the same figure printed twice. */
record Versions(String first, String second) implements Check {
    private static final Pattern COUNTS = Pattern.compile("\\d{1,9}(/\\d{1,9})*");

    @Override
    public String rule() {
        return "versions";
    }

    @Override
    public Result against(Runs runs) {
        boolean same = first.equals(second);
        return new Result(
                same ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                first,
                second,
                same ? "" : difference(),
                Check.TEXTS.message(same ? "figure.versions.same" : "figure.versions.differ", first, second));
    }

    /** Place by place where both are counts; empty where they are texts. */
    private String difference() {
        boolean counts =
                COUNTS.matcher(first).matches() && COUNTS.matcher(second).matches();
        return counts ? Result.difference(counts(first), counts(second)) : "";
    }

    private static List<Integer> counts(String text) {
        return Stream.of(text.split("/")).map(Integer::valueOf).toList();
    }
}
