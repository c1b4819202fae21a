// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.FigureGroups;
import vn.thang.exchange.internal.PublishedTableReader;
import vn.thang.exchange.internal.TableReader;

/**
 * Reads a table of published figures (CSV or xlsx), in one of two forms:
 *
 * <ul>
 *   <li>statements: columns {@code statement} and {@code check} (see {@code vn.thang.validation.PublishedFigures}); {@code
 *       id} (each once), {@code source} (document, page or address, date, verbatim); {@code group} (code or name of the unit group it is about); what an expert decided: {@code
 *       resolution} ({@code acceptedAsPublished, corrected, sourceAsked, notComparable}, {@code open} or empty, or those
 *       words in Vietnamese or English), {@code corrected_to, resolved_by, resolved_on} (yyyy-mm-dd) and {@code reason};
 *   <li>results: column {@code unit} and some of {@code max, na_points, max_required, scored, pct_pub, rebased_pub}; and
 *       pairs {@code rank_X_pub} with {@code total_X} ({@code rank_pub} with {@code total} or {@code scored}). Columns
 *       that end in {@code _pub} and {@code max_required} are compared with what follows from the others.
 * </ul>
 *
 * Other columns are ignored; figures are kept as printed. Stateless; may be called from any thread.
 */
public final class PublishedTable {
    /**
     * A published figure with its place.
     *
     * @param row from 1
     * @param column name of its column
     * @param group code or name of the unit group that it is about; empty = not said
     */
    public record Entry(PublishedFigure figure, int row, String column, String group) {}

    /**
     * A whole table.
     *
     * @param statements whether it is of the first form
     * @param others keys of the columns that the figures do not hold, so that they would be lost if only the figures were
     *     written again
     */
    public record Content(List<Entry> entries, boolean statements, List<String> others) {
        public Content {
            entries = List.copyOf(entries);
            others = List.copyOf(others);
        }
    }

    private PublishedTable() {}

    /**
     * The figures of these rows, with the unit groups they name.
     *
     * @param groups those of the assessment they are checked against; empty = the table stands alone: a group is then known
     *     by its name only, as the code of a group that belongs to no assessment
     * @param file name of the table, for messages
     * @throws BadInputException rows that name a group there is not
     */
    public static List<PublishedFigure> figures(List<Entry> entries, Optional<List<UnitGroup>> groups, String file)
            throws BadInputException {
        return FigureGroups.of(entries, groups, file);
    }

    /** Whether a line is the header of a table of statements, with commas, semicolons or tabs. */
    public static boolean isHeader(String line) {
        List<String> names = Stream.of(line.split("[,;\\t]"))
                .map(name -> Names.key(name.replaceAll("[\"\\uFEFF]", "")))
                .toList();
        return names.contains("statement") && names.contains("check");
    }

    /**
     * Reads a table.
     *
     * @throws BadInputException when it is not a table of either form, or a figure is not a number; all problems
     */
    public static List<Entry> read(Path file) throws BadInputException {
        return content(file).entries();
    }

    /**
     * Reads a table with what is known about it.
     *
     * @throws BadInputException as {@link #read(Path)}
     */
    public static Content content(Path file) throws BadInputException {
        return PublishedTableReader.content(TableReader.read(file));
    }

    /**
     * Reads a table that is at hand as a text: CSV, or what spreadsheets copy.
     *
     * @param name of where it came from, for messages
     * @throws BadInputException as {@link #read(Path)}
     */
    public static List<Entry> read(String name, String text) throws BadInputException {
        return PublishedTableReader.content(TableReader.read(name, text)).entries();
    }
}
