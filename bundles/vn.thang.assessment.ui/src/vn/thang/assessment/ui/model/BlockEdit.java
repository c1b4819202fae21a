// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.store.CellEdit;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;

/**
 * What one action on many cells would change, and what of it is refused. Nothing is changed yet.
 *
 * @param cells how many cells were given
 * @param edits what the accepted ones change
 * @param refusals the others, in reading order
 * @param rowsBeyond rows that do not fit below
 * @param columnsBeyond columns that do not fit to the right
 */
public record BlockEdit(int cells, List<CellEdit> edits, List<Refusal> refusals, int rowsBeyond, int columnsBeyond) {
    private static final int TOLD = 12;

    /** A cell that is refused: unit, code of the column, why. */
    public record Refusal(String unit, String column, String typed, Message reason) {}

    public BlockEdit {
        edits = List.copyOf(edits);
        refusals = List.copyOf(refusals);
    }

    /** Whether everything can be stored. */
    public boolean isClean() {
        return refusals.isEmpty() && rowsBeyond == 0 && columnsBeyond == 0;
    }

    /** One line: how many cells are refused and where. */
    public String summary(Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!refusals.isEmpty()) {
            String columns =
                    refusals.stream().map(Refusal::column).distinct().limit(6).collect(Collectors.joining(", "));
            long units = refusals.stream().map(Refusal::unit).distinct().count();
            parts.add(GridTexts.text(
                    locale, "block.refused", count(refusals.size()), count(cells), count(units), columns));
        }
        if (rowsBeyond > 0) {
            parts.add(GridTexts.text(locale, "block.rowsBeyond", count(rowsBeyond)));
        }
        if (columnsBeyond > 0) {
            parts.add(GridTexts.text(locale, "block.columnsBeyond", count(columnsBeyond)));
        }
        return String.join(" ", parts);
    }

    private static BigDecimal count(long number) {
        return BigDecimal.valueOf(number);
    }

    /** The first refusals, a line each with unit, column, text and reason. */
    public String details(Locale locale) {
        String lines = refusals.stream()
                .limit(TOLD)
                .map(r -> GridTexts.text(locale, "block.cell", r.unit(), r.column(), r.reason()))
                .collect(Collectors.joining("\n"));
        int more = refusals.size() - TOLD;
        return more > 0 ? lines + "\n" + GridTexts.text(locale, "block.more", count(more)) : lines;
    }

    /** Reads a block from its upper left cell on; a block of one cell fills the whole range. */
    public static BlockEdit paste(GridView view, CellRange into, List<List<String>> block, CellRange visible) {
        if (block.isEmpty() || into.isEmpty()) {
            return new BlockEdit(0, List.of(), List.of(), 0, 0);
        }
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        boolean fill = into.rows().size() % block.size() == 0 && into.columns().size() % width == 0;
        int height = fill ? into.rows().size() : block.size();
        int across = fill ? into.columns().size() : width;
        List<Integer> rows = units(view, visible.rows(), into.rows().getFirst());
        List<Integer> columns = from(visible.columns(), into.columns().getFirst());
        Collector collector = new Collector(view, block);
        for (int r = 0; r < Math.min(height, rows.size()); r++) {
            List<String> line = block.get(r % block.size());
            for (int c = 0; c < Math.min(across, columns.size()); c++) {
                if (c % width < line.size()) {
                    collector.read(rows.get(r), columns.get(c), line.get(c % width));
                }
            }
        }
        return collector.result(Math.max(0, height - rows.size()), Math.max(0, across - columns.size()));
    }

    private static List<Integer> units(GridView view, List<Integer> rows, int first) {
        return from(rows, first).stream().filter(row -> !view.isGroup(row)).toList();
    }

    private static List<Integer> from(List<Integer> all, int first) {
        int at = all.indexOf(first);
        return at < 0 ? List.of() : all.subList(at, all.size());
    }

    /** What stands in the first unit row of the range goes into the rows below it. */
    public static BlockEdit fillDown(GridView view, CellRange range) {
        List<Integer> rows =
                range.rows().stream().filter(row -> !view.isGroup(row)).toList();
        return rows.isEmpty()
                ? fill(view, range, range)
                : fill(
                        view,
                        new CellRange(rows.subList(0, 1), range.columns()),
                        new CellRange(rows.subList(1, rows.size()), range.columns()));
    }

    /** The cells of a source, repeated over a target. */
    public static BlockEdit fill(GridView view, CellRange source, CellRange target) {
        List<List<String>> block = new ArrayList<>();
        for (int row : source.rows()) {
            block.add(source.columns().stream()
                    .map(column ->
                            view.input(row, column).map(CellInput::content).orElse(""))
                    .toList());
        }
        Collector collector = new Collector(view, List.of());
        for (int r = 0; r < target.rows().size() && !block.isEmpty(); r++) {
            for (int c = 0; c < target.columns().size(); c++) {
                List<String> line = block.get(r % block.size());
                int from = source.columns().get(c % line.size());
                int to = target.columns().get(c);
                if (view.input(source.rows().get(r % block.size()), from).isPresent()) {
                    collector.read(target.rows().get(r), to, line.get(c % line.size()));
                }
            }
        }
        return collector.result(0, 0);
    }

    /** All cells of a range that can be emptied become missing. */
    public static BlockEdit empty(GridView view, CellRange range) {
        return each(view, range, CellInput::empty);
    }

    /** All criteria and figures of a range do not apply, for a reason that goes into the journal. */
    public static BlockEdit notApplicable(GridView view, CellRange range, String reason) {
        return each(view, range, input -> input.notApplicable(reason));
    }

    /** The self-scores of a range are taken over into the layer that is shown. */
    public static BlockEdit acceptSelf(GridView view, CellRange range) {
        return each(view, range, CellInput::acceptSelf);
    }

    private interface Change {
        List<CellEdit> of(CellInput input);
    }

    private static BlockEdit each(GridView view, CellRange range, Change change) {
        Collector collector = new Collector(view, List.of());
        for (int row : range.rows()) {
            for (int column : range.columns()) {
                view.input(row, column).ifPresent(input -> collector.add(change.of(input)));
            }
        }
        return collector.result(0, 0);
    }

    /** Gathers edits; a cell that is reached twice keeps the last one. */
    private static final class Collector {
        private final GridView view;
        private final NumberStyle style;
        private final Map<List<Object>, CellEdit> edits = new LinkedHashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private int cells;

        Collector(GridView view, List<List<String>> block) {
            this.view = view;
            this.style = NumberStyle.pasted(
                    NumberText.markOf(block.stream().flatMap(List::stream)),
                    view.model().locale());
        }

        void add(List<CellEdit> changes) {
            cells++;
            changes.forEach(edit -> edits.put(List.of(edit.unitId(), edit.key()), edit));
        }

        void read(int row, int column, String text) {
            Optional<CellInput> input = view.input(row, column);
            if (input.isEmpty()) {
                boolean same = text.isBlank() || text.strip().equals(view.text(row, column));
                cells++;
                if (!same) {
                    refuse(row, column, text, CellInput.computed());
                }
                return;
            }
            switch (input.get().read(text, style)) {
                case CellInput.Typed.Accepted accepted -> add(accepted.edits());
                case CellInput.Typed.Refused refused -> {
                    cells++;
                    refuse(row, column, text, refused.message());
                }
            }
        }

        private void refuse(int row, int column, String text, Message reason) {
            GridModel model = view.model();
            String code = model.code(column).isEmpty() ? model.title(column) : model.code(column);
            String unit = Texts.name(model.unit(view.order().modelRow(row)), model.locale());
            refusals.add(new Refusal(unit, code, text, reason));
        }

        BlockEdit result(int rowsBeyond, int columnsBeyond) {
            return new BlockEdit(cells, List.copyOf(edits.values()), refusals, rowsBeyond, columnsBeyond);
        }
    }
}
