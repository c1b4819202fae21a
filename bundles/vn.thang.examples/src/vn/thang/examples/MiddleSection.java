// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.chart.BarChart;
import vn.thang.chart.Target;
import vn.thang.criteria.Described;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Block;
import vn.thang.report.ChartData;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Figure;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.Row;
import vn.thang.report.SectionProvider;
import vn.thang.report.Series;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** Between which points the units in the middle of each group lie, when a share of them is left out at both ends. */
@Component(service = SectionProvider.class)
public final class MiddleSection implements SectionProvider {
    private static final Messages TEXTS = Messages.of(MiddleSection.class);
    private static final String ID = "example-middle";
    private static final String SHARE = "share";
    private static final String HALF = "50";
    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal MOST = BigDecimal.valueOf(90);
    private static final int DECIMALS = 2;
    private static final int BLUE = 0x1F5FA8;

    private final int share;

    public MiddleSection() {
        this(Integer.parseInt(HALF));
    }

    private MiddleSection(int share) {
        this.share = share;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message label() {
        return TEXTS.message("middle.label");
    }

    @Override
    public Message description() {
        return TEXTS.message("middle.description");
    }

    @Override
    public Set<ReportKind> kinds() {
        return DOCUMENTS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.number(
                SHARE, TEXTS.message("middle.share"), TEXTS.message("middle.share.description"), HALF, LEAST, MOST));
    }

    @Override
    public SectionProvider with(Map<String, String> values) {
        return new MiddleSection(new BigDecimal(values.getOrDefault(SHARE, HALF)).intValue());
    }

    @Override
    public Optional<Content> section(ReportInput input, ReportKind kind, Locale locale) {
        List<Middle> groups = input.run().standings().groups().stream()
                .flatMap(group -> middle(group, locale).stream())
                .toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(TEXTS.text(locale, "middle.text", share)));
        blocks.add(table(groups, locale));
        blocks.add(figure(groups, locale));
        return Optional.of(new Content(TEXTS.text(locale, "middle.title"), Placement.BODY, blocks));
    }

    /** A group with the least, the middle and the greatest points of the units kept. */
    private record Middle(String name, int units, BigDecimal from, BigDecimal median, BigDecimal to) {}

    /** Empty without points. Of 10 units and half of them, 10 × 50 % / 2 = 2 are left out at either end. */
    private Optional<Middle> middle(GroupStandings group, Locale locale) {
        List<BigDecimal> points = group.standings().stream()
                .map(Standing::points)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int out = points.size() * (100 - share) / 200;
        Described named = group.group() == null ? group.scorecard() : group.group();
        return Optional.of(new Middle(
                Texts.name(named, locale),
                points.size(),
                points.get(out),
                points.get((points.size() - 1) / 2),
                points.get(points.size() - 1 - out)));
    }

    private static Table table(List<Middle> groups, Locale locale) {
        List<Column> columns = List.of(
                Column.of("group", TEXTS.text(locale, "middle.group"), ColumnKind.TEXT, 28),
                Column.of("units", TEXTS.text(locale, "middle.units"), ColumnKind.INTEGER, 8),
                Column.of("from", TEXTS.text(locale, "middle.from"), ColumnKind.DECIMAL, 10),
                Column.of("median", TEXTS.text(locale, "middle.median"), ColumnKind.DECIMAL, 10),
                Column.of("to", TEXTS.text(locale, "middle.to"), ColumnKind.DECIMAL, 10));
        List<Row> rows = groups.stream()
                .map(group -> Row.of(List.of(
                        TableCell.text(group.name()),
                        TableCell.of(new Value.Whole(group.units())),
                        points(group.from()),
                        points(group.median()),
                        points(group.to()))))
                .toList();
        return new Table(ID, TEXTS.text(locale, "middle.caption"), columns, rows);
    }

    private static TableCell points(BigDecimal points) {
        return TableCell.of(new Value.Decimal(points, DECIMALS));
    }

    private static Figure figure(List<Middle> groups, Locale locale) {
        String caption = TEXTS.text(locale, "middle.figure");
        String group = TEXTS.text(locale, "middle.group");
        String median = TEXTS.text(locale, "middle.median");
        String sentence = TEXTS.text(locale, "middle.sentence", groups.size());
        ChartData data = new ChartData(
                ChartData.Kind.BAR,
                group,
                median,
                groups.stream().map(Middle::name).toList(),
                List.of(new Series(
                        median,
                        groups.stream().map(each -> Optional.of(each.median())).toList(),
                        DECIMALS,
                        BLUE)));
        BarChart drawing = new BarChart(
                caption,
                sentence,
                List.of(group, median),
                groups.stream()
                        .map(each -> new vn.thang.chart.Value(
                                each.name(),
                                each.median().doubleValue(),
                                Numbers.grouped(each.median(), DECIMALS, locale),
                                Target.NOTHING))
                        .toList(),
                groups.stream()
                        .map(Middle::median)
                        .reduce(BigDecimal.ONE, BigDecimal::max)
                        .doubleValue(),
                "");
        return new Figure(ID + "-figure", caption, sentence, data, drawing);
    }
}
