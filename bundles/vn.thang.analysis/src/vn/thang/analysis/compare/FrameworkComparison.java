// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thang.analysis.internal.compare.Comparer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;

/**
 * What changed from one version of a framework to another. Elements are recognised by their id and by the lineage of the
 * newer version, never by name or code. Version, status, seal, predecessor and lineage themselves are no changes.
 *
 * @param changes in tree order of the newer version, scorecards first; what is gone stands where it was
 */
public record FrameworkComparison(Framework older, Framework newer, List<FrameworkChange> changes) {
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
