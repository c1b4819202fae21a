// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.Marks;
import vn.thang.report.ReportAttributes.Attribute;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/**
 * A single value: as the report prints it, and exactly.
 *
 * @param text as printed; empty when there is none
 * @param number the exact number; empty for texts, missing and not applicable
 * @param decimals printed decimals of the number
 * @param value what the report says; a text for what is no table's value
 * @param mark the sign of its origin; mostly empty
 * @param stated the same in every language; empty where there is no such thing
 */
record Field(String text, Optional<BigDecimal> number, int decimals, Value value, String mark, String stated) {
    private Field(String text, Optional<BigDecimal> number, int decimals, Value value, String mark) {
        this(text, number, decimals, value, mark, "");
    }

    static final List<String> NAMES = List.of("text", "exact", "mark", "missing", "notApplicable", "is", "position");

    static Field of(String text) {
        return new Field(text, Optional.empty(), 0, new Value.Text(text), "");
    }

    /** The value of an attribute; exactly, it is what data files write, and that is what conditions ask for. */
    static Field of(Attribute attribute, Locale locale) {
        Field field = of(attribute.value(), locale);
        return new Field(field.text, field.number, field.decimals, field.value, "", attribute.stated());
    }

    /** Without separators: it is used apart from any language. */
    static Field of(long number) {
        return new Field(
                Long.toString(number), Optional.of(BigDecimal.valueOf(number)), 0, new Value.Whole(number), "");
    }

    static Field of(TableCell cell, Locale locale) {
        Field field = of(cell.value(), locale);
        return new Field(field.text, field.number, field.decimals, field.value, Marks.of(cell.origin()));
    }

    private static Field of(Value value, Locale locale) {
        return switch (value) {
            case Value.Decimal each -> number(each.number(), each.decimals(), value, locale);
            case Value.Percent each -> number(each.number(), each.decimals(), value, locale);
            case Value.Whole each -> number(BigDecimal.valueOf(each.number()), 0, value, locale);
            case Value.Rank each -> number(BigDecimal.valueOf(each.rank()), 0, value, locale);
            case Value.Text each -> of(each.text());
            default -> new Field(value.print(locale), Optional.empty(), 0, value, "");
        };
    }

    private static Field number(BigDecimal exact, int decimals, Value value, Locale locale) {
        return new Field(value.print(locale), Optional.of(exact), decimals, value, "");
    }

    /** Whether a condition on it holds: there is something to print, and it applies. Zero is something. */
    boolean there() {
        return !text.isEmpty() && value != Value.NOT_APPLICABLE;
    }

    /** A part by its name; null when there is none of that name. */
    Object part(String name) {
        return switch (name) {
            case "text" -> this;
            case "exact" -> exact();
            case "mark" -> of(mark);
            case "missing" -> value instanceof Value.Missing;
            case "notApplicable" -> value instanceof Value.NotApplicable;
            case "is" ->
                new Choice(value instanceof Value.BandName band ? band.id() : stated.isEmpty() ? text : stated);
            case "position" -> value instanceof Value.BandName band ? of(band.position() + 1L) : of("");
            default -> null;
        };
    }

    /** All digits; in a cell still a number. */
    private Field exact() {
        return number.map(each -> new Field(
                        Numbers.plain(each),
                        number,
                        Math.max(0, each.stripTrailingZeros().scale()),
                        value,
                        ""))
                .orElseGet(() -> of(stated.isEmpty() ? text : stated));
    }

    /** Asked by the name of one of several possible answers, says whether it is this one. */
    record Choice(String chosen) {}
}
