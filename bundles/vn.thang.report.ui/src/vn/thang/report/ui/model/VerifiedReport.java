// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.report.verify.Difference;
import vn.thang.report.verify.Verification;

/** A verification as a window shows it: the sentences, and apart from them a table of what differs. */
public final class VerifiedReport {
    private VerifiedReport() {}

    /**
     * A place at which the report differs.
     *
     * @param found empty when nothing stands there
     * @param expected empty when nothing should stand there
     */
    public record Line(String place, String found, String expected) {}

    /** What there is to say beside the differences: the summary first. */
    public static List<String> messages(Verification verification, Locale locale) {
        Set<String> differences = verification.differences().stream()
                .map(each -> each.message().in(locale))
                .collect(Collectors.toSet());
        List<String> others = verification.messages().stream()
                .map(each -> each.in(locale))
                .filter(each -> !differences.contains(each))
                .toList()
                .reversed();
        return others;
    }

    /** The differences, in the order of the report. */
    public static List<Line> differences(Verification verification, Locale locale) {
        return verification.differences().stream()
                .map(each -> line(each, locale))
                .toList();
    }

    private static Line line(Difference difference, Locale locale) {
        return new Line(
                difference.placeMessage().in(locale),
                difference.found().orElse(""),
                difference.expected().orElse(""));
    }
}
