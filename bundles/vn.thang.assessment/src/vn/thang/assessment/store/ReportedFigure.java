// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * A reported figure as tables write it: the number, before it a sign when only an inequality or the neighbourhood is known
 * ({@code >98}, {@code >=30}, {@code <5}, {@code <=5}, {@code ~1500}), behind it the day up to which it counts ({@code
 * 217@2020-06-30}).
 *
 * @param facet {@link Facet#INPUT} for an exact figure, else what is known of it
 * @param number as written; not checked
 * @param asOf null = not stated
 */
public record ReportedFigure(Facet facet, String number, LocalDate asOf) {
    private record Sign(String text, Facet facet) {}

    /** The longer ones first. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(">=", Facet.AT_LEAST),
            new Sign("<=", Facet.AT_MOST),
            new Sign("≥", Facet.AT_LEAST),
            new Sign("≤", Facet.AT_MOST),
            new Sign(">", Facet.OVER),
            new Sign("<", Facet.UNDER),
            new Sign("~", Facet.ABOUT),
            new Sign("≈", Facet.ABOUT));

    /** Takes sign and day off; what is behind the last @ and is no day stays part of the number. */
    public static ReportedFigure of(String text) {
        String rest = text.strip();
        LocalDate asOf = null;
        int at = rest.lastIndexOf('@');
        if (at >= 0) {
            asOf = day(rest.substring(at + 1).strip());
            rest = asOf == null ? rest : rest.substring(0, at).strip();
        }
        for (Sign sign : SIGNS) {
            if (rest.startsWith(sign.text())) {
                String number = rest.substring(sign.text().length()).strip();
                return new ReportedFigure(sign.facet(), number, asOf);
            }
        }
        return new ReportedFigure(Facet.INPUT, rest, asOf);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * The cells that hold the figure: one, and one more for the day.
     *
     * @param value the number that {@link #number()} stands for
     * @param comment of the cell; null = none
     */
    public List<CellEdit> edits(String unitId, String itemId, Layer layer, BigDecimal value, String comment) {
        List<CellEdit> edits = new ArrayList<>();
        edits.add(new CellEdit(unitId, new ColumnKey(itemId, facet, layer), Cell.of(value), comment));
        if (asOf != null) {
            Cell day = Cell.of(BigDecimal.valueOf(asOf.toEpochDay()));
            edits.add(new CellEdit(unitId, new ColumnKey(itemId, Facet.AS_OF, layer), day, null));
        }
        return List.copyOf(edits);
    }
}
