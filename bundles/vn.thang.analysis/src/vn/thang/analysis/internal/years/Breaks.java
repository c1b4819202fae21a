// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.years;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Scorecard;

/** What of the method breaks a series: what a score, a rank or a band depends on. */
public final class Breaks {
    private static final Set<ChangeKind> KINDS = EnumSet.of(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.REWEIGHTED,
            ChangeKind.RULE,
            ChangeKind.POLICY,
            ChangeKind.CONDITION,
            ChangeKind.STANDING);

    private Breaks() {}

    /** In the order of the comparison; empty when results go on as they were. */
    public static List<FrameworkChange> between(Framework older, Framework newer) {
        List<FrameworkChange> changes =
                FrameworkComparison.compare(older, newer).changes();
        Set<EObject> cameOrWent = changes.stream()
                .filter(Breaks::cameOrWent)
                .map(FrameworkChange::element)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> KINDS.contains(change.kind()))
                .filter(change -> !cameOrWent(change) || concernsSeries(change, cameOrWent))
                .toList();
    }

    private static boolean cameOrWent(FrameworkChange change) {
        return change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED;
    }

    /**
     * What came or went breaks a series only within a scorecard or banding of both versions: a new scorecard has no series
     * yet, and what is only referred to (measures, scales, sources, legal acts) changes nothing by itself.
     */
    private static boolean concernsSeries(FrameworkChange change, Set<EObject> cameOrWent) {
        return (change.element() instanceof Criterion
                        || change.element() instanceof Group
                        || change.element() instanceof Band)
                && change.path().stream()
                        .filter(each -> each instanceof Scorecard || each instanceof Banding)
                        .noneMatch(cameOrWent::contains);
    }
}
