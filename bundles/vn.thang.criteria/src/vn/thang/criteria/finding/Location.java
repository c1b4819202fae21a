// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Messages;

/**
 * Where a finding stands. Every part may be null: not known.
 *
 * @param file name of the file as the user gave it
 * @param element id or code of the element
 * @param row row of a table or line of a text file, from 1
 * @param column name of the column, or of the element's feature, or sheet!cell of a workbook
 */
public record Location(String file, String element, Integer row, String column) {
    private static final Messages MESSAGES = Messages.of(Location.class);
    /** Endings of files that have lines, not rows. */
    private static final List<String> TEXTS = List.of(".criteria", ".ecore", ".js");

    private static final String CELLS = ".+![A-Z]{1,3}[0-9]{1,7}";
    /** Between the name of a sheet and that of a cell. */
    private static final String CELL = "!";

    /** No place is known. */
    public static Location none() {
        return new Location(null, null, null, null);
    }

    /** The file as a whole. */
    public static Location file(String file) {
        return new Location(file, null, null, null);
    }

    /** A cell of a workbook, for instance F12 of the sheet "Criteria". */
    public static Location cell(String file, String sheet, String cell) {
        return new Location(file, null, null, sheet + CELL + cell);
    }

    /** This place with an id or code of an element. */
    public Location withElement(String idOrCode) {
        return new Location(file, idOrCode, row, column);
    }

    /** This place with a row or line, from 1. */
    public Location withRow(Integer number) {
        return new Location(file, element, number, column);
    }

    /** This place with a column or feature. */
    public Location withColumn(String name) {
        return new Location(file, element, row, name);
    }

    /** For instance "units.csv, row 3, column C1.2"; empty when nothing is known. */
    public String in(Locale locale) {
        List<String> parts = new ArrayList<>();
        if (file != null) {
            parts.add(file);
        }
        if (row != null) {
            parts.add(MESSAGES.text(locale, isTable() ? "location.row" : "location.line", row));
        }
        if (element != null) {
            parts.add(MESSAGES.text(locale, "location.element", element));
        }
        if (column != null && column.matches(CELLS)) {
            parts.add(MESSAGES.text(locale, "location.cell", column));
        } else if (column != null) {
            parts.add(MESSAGES.text(locale, isTable() ? "location.column" : "location.feature", column));
        }
        return String.join(", ", parts);
    }

    private boolean isTable() {
        return file == null || TEXTS.stream().noneMatch(file::endsWith);
    }
}
