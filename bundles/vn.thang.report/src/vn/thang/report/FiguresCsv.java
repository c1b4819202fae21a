// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Source;
import vn.thang.report.internal.Csv;
import vn.thang.validation.FigureCheck;

/**
 * Checked published figures as a file for programs and spreadsheets: comma, line feeds, quotes as in RFC 4180, no byte order
 * mark; header {@code id,statement,source,check,rule,published,recomputed,difference,severity,verdict,resolution,
 * corrected_to,resolved_by,resolved_on,reason,group}. {@code vn.thang.exchange.PublishedTable} reads it again; what follows from
 * the check (rule to verdict) is then computed anew.
 *
 * <p>{@code verdict} is {@code consistent, contradiction, resolved, not_checkable} or {@code unreadable}; {@code severity}
 * is {@code error, warning, info} or empty; values are in data form.
 */
public final class FiguresCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "statement",
            "source",
            "check",
            "rule",
            "published",
            "recomputed",
            "difference",
            "severity",
            "verdict",
            "resolution",
            "corrected_to",
            "resolved_by",
            "resolved_on",
            "reason",
            "group");

    private FiguresCsv() {}

    /**
     * One row per figure, in order.
     *
     * @param out receives characters; the caller encodes them as UTF-8 and closes it
     */
    public static void write(List<FigureCheck> checks, Appendable out) throws IOException {
        write(checks, ',', out);
    }

    /** The same with tabs, as spreadsheets paste it. */
    public static void writeTabs(List<FigureCheck> checks, Appendable out) throws IOException {
        write(checks, '\t', out);
    }

    private static void write(List<FigureCheck> checks, char separator, Appendable out) throws IOException {
        List<Column> columns = COLUMNS.stream()
                .map(name -> Column.of(name, name, ColumnKind.TEXT, 20))
                .toList();
        Csv.write(
                new Table(
                        "figures",
                        "",
                        columns,
                        checks.stream().map(FiguresCsv::row).toList()),
                separator,
                out);
    }

    private static Row row(FigureCheck check) {
        PublishedFigure figure = check.figure();
        boolean open = figure.getDecision() == FigureDecision.OPEN;
        return Row.of(Stream.of(
                        figure.getId(),
                        figure.getStatement(),
                        source(figure),
                        figure.getCheck(),
                        check.rule(),
                        check.published(),
                        check.recomputed(),
                        check.difference(),
                        check.severity().map(Enum::name).orElse("").toLowerCase(Locale.ROOT),
                        check.state().name().toLowerCase(Locale.ROOT),
                        open ? "" : figure.getDecision().getLiteral(),
                        figure.getCorrectedTo(),
                        figure.getResolvedBy(),
                        figure.getResolvedOn() == null
                                ? ""
                                : figure.getResolvedOn().toString(),
                        figure.getResolution(),
                        figure.getGroup() == null ? "" : code(figure.getGroup()))
                .map(text -> TableCell.text(text == null ? "" : text))
                .toList());
    }

    private static String code(UnitGroup group) {
        return group.getCode() == null ? group.getId() : group.getCode();
    }

    /** As it was cited, else the sources it refers to. */
    private static String source(PublishedFigure figure) {
        return figure.getCitation() != null
                ? figure.getCitation()
                : figure.getSources().stream().map(FiguresCsv::cited).collect(Collectors.joining("; "));
    }

    private static String cited(Source source) {
        String locator = source.getLocator();
        return source.getCitation() + (locator == null || locator.isBlank() ? "" : ", " + locator);
    }
}
