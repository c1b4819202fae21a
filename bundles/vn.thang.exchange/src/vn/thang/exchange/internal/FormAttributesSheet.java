// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.internal.FormChecks.Bounds;
import vn.thang.exchange.internal.FormStyles.Look;

/** The sheet with the attributes of the unit. */
final class FormAttributesSheet {
    static final String KEY = "ATTRIBUTE:";
    private static final int MARKS_ROW = 2;
    private static final List<FormColumn> COLUMNS =
            List.of(FormColumn.TITLE, FormColumn.GUIDANCE, FormColumn.VALUE, FormColumn.KEY, FormColumn.WAS_VALUE);
    private static final int VALUE = COLUMNS.indexOf(FormColumn.VALUE);
    private static final int VALUE_WIDTH = 40;

    private final FormContent content;
    private final FormCells cells;
    private final FormChecks checks;

    FormAttributesSheet(FormContent content, FormCells cells, FormChecks checks) {
        this.content = content;
        this.cells = cells;
        this.checks = checks;
    }

    void write() {
        String unit = Texts.name(content.unit(), content.locale());
        cells.wide(0, VALUE, content.text("form.sheet.unit"), Look.TITLE, 1);
        cells.wide(1, VALUE, unit + " (" + content.unit().getCode() + ")", Look.SUBTITLE, 1);
        cells.columns(COLUMNS, MARKS_ROW, "form.attribute", content.locale());
        cells.sheet().setColumnWidth(VALUE, VALUE_WIDTH * 256);
        int row = MARKS_ROW + 2;
        for (AttributeDefinition definition : Attributes.ofUnits(content.framework())) {
            attribute(row++, definition);
        }
        cells.sheet().createFreezePane(0, MARKS_ROW + 2);
        cells.finish(false, MARKS_ROW + 1, unit);
    }

    private void attribute(int row, AttributeDefinition definition) {
        String was = FormState.attribute(content.unit(), definition, content.locale());
        cells.text(row, COLUMNS.indexOf(FormColumn.TITLE), Texts.name(definition, content.locale()), Look.CELL_TEXT);
        cells.text(row, COLUMNS.indexOf(FormColumn.GUIDANCE), hint(definition), Look.CELL_TEXT);
        value(row, definition, was);
        cells.text(row, COLUMNS.indexOf(FormColumn.KEY), KEY + definition.getId(), Look.TEXT);
        cells.text(row, COLUMNS.indexOf(FormColumn.WAS_VALUE), was, Look.TEXT);
    }

    private void value(int row, AttributeDefinition definition, String was) {
        boolean fits = !was.isEmpty() && Attributes.accepts(definition, was);
        switch (definition.getType()) {
            case NUMBER -> {
                if (fits) {
                    cells.number(row, VALUE, new BigDecimal(was), Look.INPUT_VALUE);
                } else {
                    cells.text(row, VALUE, was, Look.INPUT_VALUE);
                }
                Bounds bounds = bounds(definition);
                checks.number(cells.sheet(), row, VALUE, bounds, bounds.text(content.locale()), true);
            }
            case DATE -> {
                if (fits) {
                    cells.day(row, VALUE, LocalDate.parse(was), Look.INPUT_DAY);
                } else {
                    cells.text(row, VALUE, was, Look.INPUT_DAY);
                }
                checks.day(cells.sheet(), row, VALUE, content.text("form.check.day"));
            }
            case YES_NO -> {
                String yes = content.text("form.answer.yes");
                String no = content.text("form.answer.no");
                cells.text(row, VALUE, fits ? was.equals("true") ? yes : no : was, Look.INPUT_TEXT);
                checks.choice(cells.sheet(), row, VALUE, List.of(yes, no), content.text("form.check.list"));
            }
            case CHOICE -> {
                cells.text(row, VALUE, was, Look.INPUT_TEXT);
                if (!definition.getChoices().isEmpty()) {
                    checks.choice(cells.sheet(), row, VALUE, definition.getChoices(), content.text("form.check.list"));
                }
            }
            case TEXT, REFERENCE, LIST -> cells.text(row, VALUE, was, Look.INPUT_TEXT);
        }
    }

    private static Bounds bounds(AttributeDefinition definition) {
        return new Bounds(definition.getMinimum(), definition.getMaximum(), false);
    }

    /** What kind of value is asked for, in which unit, whether it has to be stated, and what counts when it is not. */
    private String hint(AttributeDefinition definition) {
        String kind = switch (definition.getType()) {
            case NUMBER -> bounds(definition).text(content.locale());
            case DATE -> content.text("form.check.day");
            case CHOICE, YES_NO -> content.text("form.check.list");
            case LIST -> content.text("form.hint.list");
            case REFERENCE -> content.text("form.hint.reference");
            case TEXT -> "";
        };
        String unit = MeasureUnits.in(definition.getUnit(), content.locale());
        String description = Texts.pick(definition.getDescription(), content.locale(), Texts.mainLanguage(definition));
        String byDefault = definition.getDefaultValue();
        return Stream.of(
                        description,
                        kind,
                        unit.isEmpty() ? "" : content.text("form.hint.unit", unit),
                        definition.isRequired() ? content.text("form.hint.required") : "",
                        byDefault == null || byDefault.isEmpty() ? "" : content.text("form.hint.default", byDefault))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
