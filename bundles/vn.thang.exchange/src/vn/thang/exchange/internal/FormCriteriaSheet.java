// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.internal.FormChecks.Bounds;
import vn.thang.exchange.internal.FormStyles.Look;

/** The sheet with the criteria and the figures that they read. */
final class FormCriteriaSheet {
    /** What stands in the column "not applicable". */
    static final String MARK = "x";

    private static final int TITLE_ROW = 0;
    private static final int UNIT_ROW = 1;
    private static final int MARKS_ROW = 2;
    private static final int HEADER_ROW = 3;

    private final FormContent content;
    private final FormCells cells;
    private final FormChecks checks;

    FormCriteriaSheet(FormContent content, FormCells cells, FormChecks checks) {
        this.content = content;
        this.cells = cells;
        this.checks = checks;
    }

    void write() {
        int last = FormColumn.EVIDENCE.ordinal();
        String unit = Texts.name(content.unit(), content.locale());
        cells.wide(TITLE_ROW, last, content.text("form.title." + content.layer().name()), Look.TITLE, 1);
        cells.wide(UNIT_ROW, last, unit + " (" + content.unit().getCode() + ")", Look.SUBTITLE, 1);
        cells.columns(List.of(FormColumn.values()), MARKS_ROW, "form.column", content.locale());
        int row = HEADER_ROW + 1;
        for (FormLine line : content.lines()) {
            line(row++, line);
        }
        cells.sheet().createFreezePane(FormColumn.MAXIMUM.ordinal(), HEADER_ROW + 1);
        cells.finish(true, HEADER_ROW, unit);
    }

    private void line(int row, FormLine line) {
        boolean group = line.kind() == FormLine.Kind.GROUP;
        Look text = group ? Look.GROUP_TEXT : Look.CELL_TEXT;
        text(row, FormColumn.CODE, line.code(), text);
        text(row, FormColumn.TITLE, line.title(), line.kind() == FormLine.Kind.FIGURE ? Look.CELL_INDENTED : text);
        cells.number(row, FormColumn.MAXIMUM.ordinal(), line.maximum(), group ? Look.GROUP_NUMBER : Look.CELL_NUMBER);
        text(row, FormColumn.GUIDANCE, line.guidance(), text);
        text(row, FormColumn.UNIT, line.unit(), group ? Look.GROUP_TEXT : Look.CELL_CENTRED);
        if (line.entry().isPresent()) {
            entry(row, line, line.entry().get());
        } else {
            Look closed = group ? Look.GROUP_TEXT : Look.CELL_CLOSED;
            text(row, FormColumn.VALUE, line.instead(), closed);
            text(row, FormColumn.NOT_APPLICABLE, "", closed);
            text(row, FormColumn.REMARK, "", closed);
            text(row, FormColumn.EVIDENCE, "", closed);
        }
    }

    private void entry(int row, FormLine line, FormEntry entry) {
        FormFigure figure = content.state().figure(entry);
        String was = figure.text(entry.target().date());
        String remark = content.state().remark(entry);
        String evidence = content.state().evidenceText(entry);
        boolean applies = !was.equals("NA");
        if (entry.open()) {
            value(row, entry, applies ? figure : FormFigure.NOTHING);
            check(row, line, entry);
        } else {
            text(row, FormColumn.VALUE, line.instead(), Look.CELL_CLOSED);
        }
        text(row, FormColumn.NOT_APPLICABLE, applies ? "" : MARK, Look.INPUT_MARK);
        checks.choice(
                cells.sheet(),
                row,
                FormColumn.NOT_APPLICABLE.ordinal(),
                List.of(MARK),
                content.text("form.prompt.notApplicable"));
        text(row, FormColumn.REMARK, remark, Look.INPUT_TEXT);
        text(row, FormColumn.EVIDENCE, evidence, Look.INPUT_TEXT);
        text(row, FormColumn.KEY, entry.key(), Look.TEXT);
        text(row, FormColumn.WAS_VALUE, was, Look.TEXT);
        text(row, FormColumn.WAS_REMARK, remark, Look.TEXT);
        text(row, FormColumn.WAS_EVIDENCE, evidence, Look.TEXT);
    }

    private void value(int row, FormEntry entry, FormFigure figure) {
        int column = FormColumn.VALUE.ordinal();
        BigDecimal value = figure.value();
        boolean date = entry.target().date();
        Optional<FormAnswer> answer = value == null
                ? Optional.empty()
                : entry.choices().stream()
                        .filter(each -> each.value().compareTo(value) == 0)
                        .findFirst();
        if (answer.isPresent()) {
            cells.text(row, column, answer.get().label(), Look.INPUT_MARK);
        } else if (value == null) {
            Look look = date ? Look.INPUT_DAY : entry.choices().isEmpty() ? Look.INPUT_VALUE : Look.INPUT_MARK;
            cells.text(row, column, figure.text(date), look);
        } else if (date) {
            cells.day(row, column, LocalDate.ofEpochDay(value.longValue()), Look.INPUT_DAY);
        } else {
            cells.number(row, column, value, Look.INPUT_VALUE);
        }
    }

    private void check(int row, FormLine line, FormEntry entry) {
        Sheet sheet = cells.sheet();
        int column = FormColumn.VALUE.ordinal();
        if (!entry.choices().isEmpty()) {
            List<String> labels =
                    entry.choices().stream().map(FormAnswer::label).collect(Collectors.toList());
            checks.choice(sheet, row, column, labels, content.text("form.check.list"));
        } else if (entry.target().date()) {
            checks.day(sheet, row, column, content.text("form.check.day"));
        } else {
            Bounds bounds = new Bounds(entry.low(), entry.high(), entry.whole());
            String unit = line.unit().isEmpty() ? "" : " (" + line.unit() + ")";
            checks.number(sheet, row, column, bounds, bounds.text(content.locale()) + unit, !entry.figure());
        }
    }

    private void text(int row, FormColumn column, String text, Look look) {
        cells.text(row, column.ordinal(), text, look);
    }
}
