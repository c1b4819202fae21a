// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a person wants the rows arranged.
 *
 * @param sort the first key decides, the next ones break its ties; empty = the order of the assessment
 * @param filters what was typed per column, see {@link CellFilter}; blank texts are left out
 * @param collapsed names of the groups whose rows are folded away
 */
public record Arrangement(
        List<SortKey> sort, Map<GridColumn, String> filters, RowGrouping grouping, Set<String> collapsed) {
    /** All rows in the order of the assessment. */
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), RowGrouping.NONE, Set.of());

    /** Copies, leaves out blank filters. */
    public Arrangement {
        sort = List.copyOf(sort);
        Map<GridColumn, String> stated = new LinkedHashMap<>(filters);
        stated.values().removeIf(String::isBlank);
        filters = Map.copyOf(stated);
        collapsed = Set.copyOf(collapsed);
    }

    /** Sorts by one column: ascending, then descending, then not at all. */
    public Arrangement sortedBy(GridColumn column) {
        List<SortKey> keys = next(column).map(List::of).orElse(List.of());
        return new Arrangement(keys, filters, grouping, collapsed);
    }

    /** Sorts by one more column, or turns the order of one that counts already. */
    public Arrangement alsoSortedBy(GridColumn column) {
        List<SortKey> keys = new ArrayList<>(sort);
        Optional<SortKey> next = next(column);
        int known = indexOf(column);
        if (known < 0) {
            keys.add(next.orElseThrow());
        } else if (next.isPresent()) {
            keys.set(known, next.get());
        } else {
            keys.remove(known);
        }
        return new Arrangement(keys, filters, grouping, collapsed);
    }

    private Optional<SortKey> next(GridColumn column) {
        int known = indexOf(column);
        if (known < 0) {
            return Optional.of(new SortKey(column, false));
        }
        return sort.get(known).descending() ? Optional.empty() : Optional.of(new SortKey(column, true));
    }

    /** The place of a column among the sort keys, -1 when rows are not sorted by it. */
    public int indexOf(GridColumn column) {
        for (int i = 0; i < sort.size(); i++) {
            if (sort.get(i).column().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    public Arrangement filtered(Map<GridColumn, String> next) {
        return new Arrangement(sort, next, grouping, collapsed);
    }

    public Arrangement groupedBy(RowGrouping next) {
        return new Arrangement(sort, filters, next, Set.of());
    }

    /** Folds or unfolds one group of rows. */
    public Arrangement toggled(String group) {
        Set<String> next = new HashSet<>(collapsed);
        if (!next.remove(group)) {
            next.add(group);
        }
        return folded(next);
    }

    /** Folds exactly these groups of rows. */
    public Arrangement folded(Set<String> groups) {
        return new Arrangement(sort, filters, grouping, groups);
    }

    /** Whether edits can make the rows stand elsewhere or vanish. */
    public boolean dependsOnCells() {
        return !sort.isEmpty() || !filters.isEmpty() || grouping == RowGrouping.BAND;
    }
}
