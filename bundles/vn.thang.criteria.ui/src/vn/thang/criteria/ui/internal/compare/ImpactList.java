// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;

/** The units of an impact as they are listed: all or only those that move, in the order of a column or of the impact. */
final class ImpactList {
    private final Locale locale;
    private ScoreImpact impact;
    private boolean onlyMoved = true;
    private ImpactColumn column;
    private boolean descending;
    private List<UnitImpact> rows = List.of();

    ImpactList(Locale locale) {
        this.locale = locale;
    }

    /** @param newImpact null for none */
    void show(ScoreImpact newImpact) {
        impact = newImpact;
        build();
    }

    void onlyMoved(boolean only) {
        onlyMoved = only;
        build();
    }

    /** First the natural direction of the column, then the other one, then the order of the impact again. */
    void sort(ImpactColumn chosen) {
        if (column != chosen) {
            column = chosen;
            descending = largestFirst(chosen);
        } else if (descending == largestFirst(chosen)) {
            descending = !descending;
        } else {
            column = null;
        }
        build();
    }

    private static boolean largestFirst(ImpactColumn column) {
        return column.number() && column != ImpactColumn.RANK;
    }

    /** Null for the order of the impact. */
    ImpactColumn sorted() {
        return column;
    }

    boolean isDescending() {
        return descending;
    }

    List<UnitImpact> rows() {
        return rows;
    }

    private void build() {
        if (impact == null) {
            rows = List.of();
            return;
        }
        List<UnitImpact> shown = new ArrayList<>(impact.units());
        shown.removeIf(unit -> onlyMoved && !unit.moved());
        if (column != null) {
            shown.sort(column.order(descending, locale));
        }
        rows = List.copyOf(shown);
    }

    /** For a spreadsheet: titles and rows, tabs between the columns; tabs and line ends in texts become spaces. */
    String tsv(List<UnitImpact> units) {
        String head =
                Stream.of(ImpactColumn.values()).map(each -> each.title(locale)).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), units.stream().map(this::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(UnitImpact unit) {
        return Stream.of(ImpactColumn.values())
                .map(each -> Tsv.cell(each.text(unit, locale)))
                .collect(Collectors.joining("\t"));
    }
}
