// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.years;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.criteria.Framework;

/** What of the method breaks a series. */
public final class Breaks {
    private static final Set<ChangeKind> KINDS = EnumSet.of(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.REWEIGHTED,
            ChangeKind.RULE,
            ChangeKind.POLICY,
            ChangeKind.CONDITION);

    private Breaks() {}

    /** In the order of the comparison; empty when results go on as they were. */
    public static List<FrameworkChange> between(Framework older, Framework newer) {
        return FrameworkComparison.compare(older, newer).changes().stream()
                .filter(change -> KINDS.contains(change.kind()))
                .toList();
    }
}
