// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.analysis.internal.compare.Comparer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Scorecard;

/**
 * What changed from one version of a framework to another. Elements are recognised by their id and by the lineage of the
 * newer version, never by name or code. Version, status, seal, predecessor and lineage themselves are no changes.
 *
 * @param changes in tree order of the newer version, scorecards first; what is gone stands where it was
 */
public record FrameworkComparison(Framework older, Framework newer, List<FrameworkChange> changes) {
    private static final Set<ChangeKind> SCORES = EnumSet.of(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.REWEIGHTED,
            ChangeKind.RULE,
            ChangeKind.POLICY,
            ChangeKind.CONDITION,
            ChangeKind.STANDING,
            ChangeKind.FIGURE);

    public FrameworkComparison {
        changes = List.copyOf(changes);
    }

    public static FrameworkComparison compare(Framework older, Framework newer) {
        return new FrameworkComparison(older, newer, new Comparer(older, newer).changes());
    }

    /** How many changes there are of each kind; kinds without any are left out. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /**
     * Whether percents of the two versions can be put into one series: in the scorecards that both have, nothing has changed
     * that a score depends on. Names, codes, places, procedures and texts may differ, and whole scorecards may be new or gone.
     */
    public boolean isSeries() {
        Set<Identified> single = changes.stream()
                .filter(change -> change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED)
                .map(FrameworkChange::element)
                .filter(Scorecard.class::isInstance)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> SCORES.contains(change.kind()))
                .allMatch(change -> isOutside(change, single));
    }

    /** Whether the change concerns a scorecard that only one version has, or an element that no common scorecard can use. */
    private static boolean isOutside(FrameworkChange change, Set<Identified> single) {
        Optional<Identified> scorecard =
                change.path().stream().filter(Scorecard.class::isInstance).findFirst();
        return scorecard.isPresent()
                ? single.contains(scorecard.get())
                : change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED;
    }

    /** The changes of one element, named by its id in either version. */
    public List<FrameworkChange> of(Identified element) {
        return changes.stream()
                .filter(change -> is(change.newer(), element) || is(change.older(), element))
                .toList();
    }

    private static boolean is(Identified side, Identified element) {
        return side != null && side.getId() != null && side.getId().equals(element.getId());
    }
}
