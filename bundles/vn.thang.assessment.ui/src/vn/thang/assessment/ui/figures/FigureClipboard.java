// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.PublishedTable;
import vn.thang.report.FiguresCsv;
import vn.thang.validation.FigureCheck;

/** Whole tables of published figures on the clipboard, as spreadsheets take and give them. */
public final class FigureClipboard {
    private FigureClipboard() {}

    /**
     * The figures of a pasted table whose first line names the columns {@code statement} and {@code check}.
     *
     * @param groups as {@link FiguresModel#nameable()}
     * @return empty when the text is no such table
     * @throws BadInputException with row and column of everything that is wrong
     */
    public static Optional<List<PublishedFigure>> read(String text, Locale locale, Optional<List<UnitGroup>> groups)
            throws BadInputException {
        Optional<String> header = text.lines().filter(line -> !line.isBlank()).findFirst();
        if (header.filter(PublishedTable::isHeader).isEmpty()) {
            return Optional.empty();
        }
        String name = FigureWords.text(locale, "paste.name");
        List<PublishedFigure> figures = PublishedTable.figures(PublishedTable.read(name, text), groups, name);
        figures.stream()
                .filter(figure -> figure.getId().startsWith("row-"))
                .forEach(figure -> figure.setId(FiguresModel.fresh("", "", "").getId()));
        return Optional.of(figures);
    }

    /** A table that {@link #read} and spreadsheets read. */
    public static String text(List<FigureCheck> checks) {
        StringBuilder text = new StringBuilder();
        try {
            FiguresCsv.writeTabs(checks, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder does not fail
        }
        return text.toString();
    }
}
