// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.Collection;
import vn.thang.criteria.finding.Severity;

/** How many findings of each severity there are. */
public record FindingCounts(int errors, int warnings, int infos) {
    public static FindingCounts of(Collection<FoundItem> items) {
        return new FindingCounts(
                count(items, Severity.ERROR), count(items, Severity.WARNING), count(items, Severity.INFO));
    }

    private static int count(Collection<FoundItem> items, Severity severity) {
        return (int) items.stream().filter(item -> item.severity() == severity).count();
    }

    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    public int total() {
        return errors + warnings + infos;
    }
}
