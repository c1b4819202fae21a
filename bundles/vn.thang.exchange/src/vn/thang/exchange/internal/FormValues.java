// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.NumberText.Reading;

/** Reads what a unit wrote as the value of a line. */
final class FormValues {
    private static final Set<String> MARKS =
            Set.of("x", "×", "✓", "na", "n/a", "1", "có", "yes", "true", "không áp dụng", "not applicable");

    private FormValues() {}

    /**
     * What was written, or the problem with it; exactly one of the two is null.
     *
     * @param at the column in which the problem is
     */
    record Written(FormFigure figure, Message problem, FormColumn at) {
        static Written of(FormFigure figure) {
            return new Written(figure, null, FormColumn.VALUE);
        }

        static Written wrong(FormColumn at, Message problem) {
            return new Written(null, problem, at);
        }
    }

    /** Says whether the content is possible at all; its bounds are another matter. */
    static Written read(FormRow row, FormEntry entry) {
        String mark = Names.key(row.field(FormColumn.NOT_APPLICABLE).text());
        if (!mark.isEmpty() && !MARKS.contains(mark)) {
            return Written.wrong(FormColumn.NOT_APPLICABLE, message("form.mark", mark));
        }
        Field field = entry.open() ? row.field(FormColumn.VALUE) : Field.EMPTY;
        String text = Names.clean(field.text());
        Facet facet = entry.target().facet();
        if (!mark.isEmpty() || NumberText.notApplicable(text)) {
            return field.blank() || NumberText.notApplicable(text)
                    ? Written.of(FormFigure.of(facet, Cell.NOT_APPLICABLE, null))
                    : Written.wrong(FormColumn.VALUE, message("form.both", text));
        }
        if (field.blank()) {
            return Written.of(FormFigure.NOTHING);
        }
        return entry.choices().isEmpty() ? number(field, text, entry) : answer(text, entry);
    }

    private static Written answer(String text, FormEntry entry) {
        Optional<BigDecimal> value = FormAnswer.value(text, entry.answers());
        return value.isPresent()
                ? Written.of(FormFigure.of(entry.target().facet(), Cell.of(value.get()), null))
                : Written.wrong(
                        FormColumn.VALUE,
                        message(
                                "form.answer",
                                text,
                                entry.choices().stream().map(FormAnswer::label).collect(Collectors.joining("; "))));
    }

    private static Written number(Field field, String text, FormEntry entry) {
        Facet facet = entry.target().facet();
        LocalDate asOf = null;
        Field number = field;
        if (field instanceof Field.Text && entry.figure()) {
            ReportedFigure figure = ReportedFigure.of(text);
            facet = figure.facet();
            asOf = figure.asOf();
            number = new Field.Text(figure.number());
        }
        Reading reading = CellReader.reading(number, Names.clean(number.text()), entry.target());
        return reading.problem() != null
                ? Written.wrong(FormColumn.VALUE, reading.problem())
                : Written.of(FormFigure.of(facet, Cell.of(reading.value()), asOf));
    }

    /** Why a value cannot be; empty when it can. */
    static Optional<Message> outOfBounds(FormFigure figure, FormEntry entry) {
        return figure.cells().entrySet().stream()
                .filter(each -> each.getKey() != Facet.AS_OF && each.getValue().value() != null)
                .flatMap(each -> entry.target().check().problem(each.getValue().value()).stream())
                .findFirst();
    }

    private static Message message(String key, Object... args) {
        return Problems.TEXTS.message(key, args);
    }
}
