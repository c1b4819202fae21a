// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.NumberText.Reading;

/** Turns a field into the cell of a target. */
final class CellReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Problems problems;

    CellReader(Problems problems) {
        this.problems = problems;
    }

    /** {@link Cell#MISSING} for an empty field, and for a wrong one after its problem is noted. */
    Cell read(Field field, Target target, int row, String column) {
        if (field.blank()) {
            return Cell.MISSING;
        }
        String text = Names.clean(field.text());
        if (NumberText.notApplicable(text)) {
            return Cell.NOT_APPLICABLE;
        }
        Reading reading = reading(field, text, target);
        Optional<Message> problem = reading.problem() != null
                ? Optional.of(reading.problem())
                : target.check().problem(reading.value());
        if (problem.isPresent()) {
            problems.error(row, column, problem.get().key(), problem.get());
            return Cell.MISSING;
        }
        return Cell.of(reading.value());
    }

    static Reading reading(Field field, String text, Target target) {
        return switch (field) {
            case Field.Text t -> target.date() ? NumberText.day(text) : NumberText.number(text);
            case Field.Day d ->
                target.date()
                        ? Reading.of(BigDecimal.valueOf(d.date().toEpochDay()))
                        : Reading.problem("number.isDate", d.text());
            case Field.Figure f when target.date() -> Reading.problem("number.date", text);
            case Field.Figure f when f.percent() && !target.percent() -> Reading.problem("number.percentFormat", text);
            case Field.Figure f -> Reading.of(f.percent() ? f.value().multiply(HUNDRED) : f.value());
            case Field.Fault f -> new Reading(null, f.problem());
        };
    }
}
