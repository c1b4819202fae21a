// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Texts;

/**
 * Which rows of a model are shown, in which order, under which group rows. Numbers only, no object per row. Stays as it
 * is while cells are edited, as in a spreadsheet: make a new one to sort again. Immutable.
 */
public final class RowOrder {
    private final int[] shown;
    private final int[] positions;
    private final List<RowGroup> groups;
    private final int units;

    private RowOrder(int[] shown, List<RowGroup> groups, int modelRows, int units) {
        this.shown = shown;
        this.groups = groups;
        this.units = units;
        positions = new int[modelRows];
        Arrays.fill(positions, -1);
        for (int position = 0; position < shown.length; position++) {
            if (shown[position] >= 0) {
                positions[shown[position]] = position;
            }
        }
    }

    /** Sorts, filters and groups; a few milliseconds for thousands of rows. */
    public static RowOrder of(GridModel model, Arrangement arrangement) {
        int[] rows = IntStream.range(0, model.rowCount())
                .filter(filter(model, arrangement))
                .toArray();
        sort(model, arrangement, rows);
        return arrangement.grouping() == RowGrouping.NONE
                ? new RowOrder(rows, List.of(), model.rowCount(), rows.length)
                : grouped(model, arrangement, rows);
    }

    private static IntPredicate filter(GridModel model, Arrangement arrangement) {
        IntPredicate all = row -> true;
        for (Map.Entry<GridColumn, String> typed : arrangement.filters().entrySet()) {
            int column = model.columns().indexOf(typed.getKey());
            if (column >= 0) {
                all = all.and(CellFilter.of(typed.getValue(), model, column));
            }
        }
        return all;
    }

    private static void sort(GridModel model, Arrangement arrangement, int[] rows) {
        List<IntBinaryOperator> comparisons = new ArrayList<>();
        for (SortKey key : arrangement.sort()) {
            int column = model.columns().indexOf(key.column());
            if (column >= 0) {
                comparisons.add(comparison(SortValues.of(model, column), key.descending()));
            }
        }
        if (!comparisons.isEmpty()) {
            IndexSort.sort(rows, (a, b) -> {
                for (IntBinaryOperator comparison : comparisons) {
                    int result = comparison.applyAsInt(a, b);
                    if (result != 0) {
                        return result;
                    }
                }
                return 0;
            });
        }
    }

    /** What has no value comes last in either direction. */
    private static IntBinaryOperator comparison(SortValues values, boolean descending) {
        return (a, b) -> {
            int kind = Integer.compare(values.kind(a), values.kind(b));
            int order = Double.compare(values.value(a), values.value(b));
            return kind != 0 ? kind : descending ? -order : order;
        };
    }

    private static RowOrder grouped(GridModel model, Arrangement arrangement, int[] rows) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        groupsInOrder(model, arrangement.grouping()).forEach(name -> members.put(name, new ArrayList<>()));
        for (int row : rows) {
            members.get(groupOf(model, arrangement.grouping(), row)).add(row);
        }
        members.values().removeIf(List::isEmpty);
        List<RowGroup> groups = members.entrySet().stream()
                .map(entry -> new RowGroup(
                        entry.getKey(),
                        entry.getValue().stream().mapToInt(Integer::intValue).toArray(),
                        arrangement.collapsed().contains(entry.getKey())))
                .toList();
        IntStream.Builder shown = IntStream.builder();
        for (int group = 0; group < groups.size(); group++) {
            shown.add(~group);
            if (!groups.get(group).collapsed()) {
                Arrays.stream(groups.get(group).rows()).forEach(shown::add);
            }
        }
        return new RowOrder(shown.build().toArray(), groups, model.rowCount(), rows.length);
    }

    /** Bands from the best, everything else in the order in which units come. */
    private static List<String> groupsInOrder(GridModel model, RowGrouping grouping) {
        if (grouping != RowGrouping.BAND) {
            return IntStream.range(0, model.rowCount())
                    .mapToObj(row -> groupOf(model, grouping, row))
                    .distinct()
                    .toList();
        }
        Map<Integer, String> bands = new TreeMap<>();
        for (int row = 0; row < model.rowCount(); row++) {
            bands.put(-model.bandIndex(row), groupOf(model, grouping, row));
        }
        List<String> names = new ArrayList<>(bands.values());
        IntStream.range(0, model.rowCount())
                .mapToObj(row -> groupOf(model, grouping, row))
                .filter(name -> !names.contains(name))
                .distinct()
                .forEach(names::add);
        return names;
    }

    private static String groupOf(GridModel model, RowGrouping grouping, int row) {
        Unit unit = model.unit(row);
        String name = switch (grouping) {
            case NONE -> "";
            case UNIT_GROUP -> unit.getGroup() == null ? "" : Texts.name(unit.getGroup(), model.locale());
            case TIER -> unit.getTier() == null ? "" : Texts.name(unit.getTier(), model.locale());
            case BAND -> {
                var band = model.standing(row).band();
                yield band == null ? "" : Texts.name(band, model.locale());
            }
        };
        return name.isEmpty() ? GridTexts.text(model.locale(), "rows.other") : name;
    }

    /** Rows on the screen, group rows included. */
    public int size() {
        return shown.length;
    }

    /** Units that passed the filters, folded ones included. */
    public int units() {
        return units;
    }

    /** The model row at a position, -1 for a group row. */
    public int modelRow(int position) {
        return Math.max(-1, shown[position]);
    }

    public boolean isGroup(int position) {
        return shown[position] < 0;
    }

    /** The group whose row is at a position. */
    public RowGroup group(int position) {
        return groups.get(~shown[position]);
    }

    public List<RowGroup> groups() {
        return groups;
    }

    /** Where a model row is shown, -1 when it is filtered or folded away. */
    public int positionOf(int modelRow) {
        return modelRow < 0 ? -1 : positions[modelRow];
    }

    /** True when both show the same rows at the same places. */
    public boolean sameAs(RowOrder other) {
        return Arrays.equals(shown, other.shown)
                && groups.stream()
                        .map(RowGroup::label)
                        .toList()
                        .equals(other.groups.stream().map(RowGroup::label).toList());
    }
}
