// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.Standing;

/** The data tables behind the files of a comparison. */
public final class ComparisonTables {
    private ComparisonTables() {}

    public static Table changes(FrameworkComparison comparison, Locale locale) {
        List<Column> columns = columns(ColumnKind.TEXT, "kind,id,code,name,parameter,before,after,sentence");
        return new Table(
                "changes",
                "",
                columns,
                comparison.changes().stream().map(each -> row(each, locale)).toList());
    }

    private static Row row(FrameworkChange change, Locale locale) {
        Described described = change.element() instanceof Described d ? d : null;
        return row(
                text(change.kind().name().toLowerCase(Locale.ROOT)),
                text(change.element().getId()),
                text(described == null ? null : described.getCode()),
                text(described == null ? null : Texts.name(described, locale)),
                text(change.parameter(), locale),
                text(change.before(), locale),
                text(change.after(), locale),
                text(change.sentence(), locale));
    }

    public static Table impact(ScoreImpact impact, Locale locale) {
        List<Column> columns = columns(
                ColumnKind.TEXT,
                "unit,name,group,points_before,points_after,difference,percent_before,percent_after,"
                        + "rank_before,rank_after,band_before,band_after,why");
        return new Table(
                "impact",
                "",
                columns,
                impact.units().stream().map(each -> row(each, locale)).toList());
    }

    private static Row row(UnitImpact unit, Locale locale) {
        Described group = unit.unit().getGroup();
        return row(
                text(code(unit.unit())),
                text(Texts.name(unit.unit(), locale)),
                text(group == null ? null : code(group)),
                number(of(unit.before(), Standing::points)),
                number(of(unit.after(), Standing::points)),
                number(unit.difference()),
                number(of(unit.before(), Standing::percent)),
                number(of(unit.after(), Standing::percent)),
                rank(of(unit.before(), Standing::rank)),
                rank(of(unit.after(), Standing::rank)),
                text(code(of(unit.before(), Standing::band))),
                text(code(of(unit.after(), Standing::band))),
                text(unit.reasons().stream().map(each -> each.in(locale)).collect(Collectors.joining(" | "))));
    }

    private static List<Column> columns(ColumnKind kind, String names) {
        return Stream.of(names.split(","))
                .map(name -> Column.of(name, name, kind, 20))
                .toList();
    }

    private static Row row(TableCell... cells) {
        return Row.of(List.of(cells));
    }

    private static <T> T of(Standing standing, Function<Standing, T> value) {
        return standing == null ? null : value.apply(standing);
    }

    private static String code(Described element) {
        return element == null ? null : Wording.code(element);
    }

    private static TableCell text(Message message, Locale locale) {
        return text(message == null ? null : message.in(locale));
    }

    private static TableCell text(String text) {
        return text == null ? TableCell.of(Value.BLANK) : TableCell.text(text);
    }

    private static TableCell number(BigDecimal number) {
        return TableCell.of(number == null ? Value.MISSING : new Value.Decimal(number, 2));
    }

    private static TableCell rank(Integer rank) {
        return TableCell.of(rank == null ? Value.MISSING : new Value.Rank(rank));
    }
}
