// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.text.Numbers;

/**
 * A reported figure of one layer: the number, or what is known of it ({@code > 98}, {@code ≈ 1500}), and the day up to which it
 * counts.
 *
 * @param cells what was entered, by facet; facets without anything are left out
 * @param asOf empty = not stated
 */
public record FigureText(Map<Facet, Cell> cells, Optional<LocalDate> asOf) {
    /** In the order in which they are printed. */
    private static final Map<Facet, String> SIGNS = new EnumMap<>(
            Map.of(Facet.OVER, ">", Facet.AT_LEAST, "≥", Facet.AT_MOST, "≤", Facet.UNDER, "<", Facet.ABOUT, "≈"));

    private static final Pattern DAY = Pattern.compile("@\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*$");

    public FigureText {
        cells = Map.copyOf(cells);
    }

    /** What was entered in a layer itself. */
    public static FigureText of(ScoreData data, String unitId, String itemId, Layer layer) {
        int row = data.rowOf(unitId);
        Map<Facet, Cell> cells = new EnumMap<>(Facet.class);
        List<Facet> facets = new ArrayList<>(SIGNS.keySet());
        facets.add(Facet.INPUT);
        for (Facet facet : facets) {
            Cell cell = data.column(new ColumnKey(itemId, facet, layer)).cell(row);
            if (cell.status() != CellStatus.MISSING) {
                cells.put(facet, cell);
            }
        }
        Cell day = data.column(new ColumnKey(itemId, Facet.AS_OF, layer)).cell(row);
        return new FigureText(
                cells,
                day.status() == CellStatus.VALUE
                        ? Optional.of(LocalDate.ofEpochDay(day.value().longValue()))
                        : Optional.empty());
    }

    /** What counts on a layer: what was entered there, on the final layer else what was verified. */
    public static FigureText counting(ScoreData data, String unitId, String itemId, Layer layer) {
        FigureText own = of(data, unitId, itemId, layer);
        return own.cells().isEmpty() && layer == Layer.FINAL ? of(data, unitId, itemId, Layer.VERIFIED) : own;
    }

    /**
     * What was typed.
     *
     * @param typed with sign and day, as {@link #print} writes it
     * @param number the number in it, or missing, or not applicable
     */
    public static FigureText typed(String typed, Cell number) {
        if (number.status() != CellStatus.VALUE) {
            return new FigureText(
                    number.status() == CellStatus.MISSING ? Map.of() : Map.of(Facet.INPUT, number), Optional.empty());
        }
        ReportedFigure figure = read(typed);
        return new FigureText(Map.of(figure.facet(), number), Optional.ofNullable(figure.asOf()));
    }

    /** Sign, number and day apart; a day may be written {@code 30/6/2020}, too. */
    public static ReportedFigure read(String typed) {
        Matcher day = DAY.matcher(typed);
        return ReportedFigure.of(
                day.find()
                        ? typed.substring(0, day.start())
                                + "@%s-%2s-%2s"
                                        .formatted(day.group(3), day.group(2), day.group(1))
                                        .replace(' ', '0')
                        : typed);
    }

    /** Whether there is more to say than a number or nothing. */
    public boolean isQualified() {
        return asOf.isPresent() || !cells.isEmpty() && !cells.containsKey(Facet.INPUT);
    }

    /** As it is shown and typed: {@code > 98}, {@code 217 @ 30/06/2020}; empty when there is neither number nor inequality. */
    public String print(Locale locale) {
        Cell exact = cells.get(Facet.INPUT);
        String known = exact == null
                ? SIGNS.entrySet().stream()
                        .filter(sign -> cells.containsKey(sign.getKey()))
                        .map(sign -> sign.getValue()
                                + " "
                                + Numbers.exact(cells.get(sign.getKey()).value(), locale))
                        .collect(Collectors.joining("; "))
                : exact.status() == CellStatus.VALUE ? Numbers.exact(exact.value(), locale) : "NA";
        return known.isEmpty()
                ? ""
                : known + asOf.map(day -> " @ " + print(day, locale)).orElse("");
    }

    private static String print(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("vi")
                ? DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day)
                : day.toString();
    }

    /** The cells that change when this one is replaced by another. */
    public List<CellEdit> edits(FigureText next, String unitId, String itemId, Layer layer) {
        List<CellEdit> edits = new ArrayList<>();
        List<Facet> facets = new ArrayList<>(SIGNS.keySet());
        facets.addFirst(Facet.INPUT);
        for (Facet facet : facets) {
            Cell before = cells.getOrDefault(facet, Cell.MISSING);
            Cell after = next.cells.getOrDefault(facet, Cell.MISSING);
            if (!same(before, after)) {
                edits.add(new CellEdit(unitId, new ColumnKey(itemId, facet, layer), after, null));
            }
        }
        if (!asOf.equals(next.asOf)) {
            Cell day = next.asOf
                    .map(date -> Cell.of(BigDecimal.valueOf(date.toEpochDay())))
                    .orElse(Cell.MISSING);
            edits.add(new CellEdit(unitId, new ColumnKey(itemId, Facet.AS_OF, layer), day, null));
        }
        return edits;
    }

    private static boolean same(Cell a, Cell b) {
        return a.status() == b.status()
                && (a.status() != CellStatus.VALUE || a.value().compareTo(b.value()) == 0);
    }
}
