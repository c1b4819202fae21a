// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import vn.thang.validation.Verdict;

/** {@code versions: 2/10/2 <> 2/7/5}: the same figure printed twice. */
record Versions(String first, String second) implements Check {
    @Override
    public Result against(Runs runs) {
        boolean same = first.equals(second);
        return new Result(
                same ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                first,
                second,
                Check.TEXTS.message(same ? "figure.versions.same" : "figure.versions.differ", first, second));
    }
}
