// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thang.analysis.GroupStatistics;
import vn.thang.criteria.Band;
import vn.thang.criteria.Origin;
import vn.thang.criteria.ScoreMode;
import vn.thang.report.Block;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.CellRef;
import vn.thang.report.Calculation.Statistic;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Figure;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** Statistics and band counts of every unit group. */
final class SummarySection {
    private static final String STATISTICS = "statistics";

    private final Material material;
    private final ScoringRun run;
    private final Wording wording;
    private final List<GroupStandings> groups;
    private final List<GroupStatistics> statistics;

    SummarySection(Material material) {
        this.material = material;
        this.run = material.run();
        this.wording = material.wording();
        this.groups = material.groups();
        this.statistics = material.statistics();
    }

    Section section() {
        return full(List.of(), false);
    }

    /** With the distribution of every group that has enough scores as a chart. */
    Section withFigures() {
        return full(
                groups.stream()
                        .filter(group -> DistributionSection.telling(material.statistics(group)))
                        .flatMap(group -> material.figures(group).distribution().stream())
                        .toList(),
                true);
    }

    /** The two tables alone. */
    Section slide() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(statisticsTable(false));
        bandTable(false).ifPresent(blocks::add);
        return section(blocks);
    }

    /** Texts, tables and charts; {@code live} = the rankings stand in the same document, as the report shows them. */
    private Section full(List<Figure> figures, boolean live) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            blocks.add(new Paragraph(sentence(groups.get(i), statistics.get(i))));
        }
        blocks.add(statisticsTable(live));
        bandTable(live).ifPresent(blocks::add);
        blocks.addAll(figures);
        return section(blocks);
    }

    private Section section(List<Block> blocks) {
        return new Section(SectionKind.SUMMARY, "summary", wording.text("summary.title"), Placement.BODY, blocks);
    }

    private String sentence(GroupStandings group, GroupStatistics s) {
        Precision precision = Precision.of(group.scorecard());
        int decimals = precision.points();
        if (s.scored() == 0) {
            return wording.text("summary.unscored", wording.group(group), s.units());
        }
        if (s.units() == 1) {
            return one(group, s, decimals);
        }
        String units = wording.text("summary.units", wording.group(group), s.units(), s.scored());
        String points = wording.text(
                "summary.points",
                wording.number(s.mean(), precision.means()),
                wording.number(s.highest(), decimals),
                wording.number(s.lowest(), decimals),
                wording.number(s.spread(), decimals));
        String percent = s.meanPercent() == null
                ? ""
                : " " + wording.text("summary.percent", wording.number(s.meanPercent(), Precision.PERCENT));
        return units + " " + points + percent;
    }

    private String one(GroupStandings group, GroupStatistics s, int decimals) {
        String points = wording.number(s.mean(), decimals);
        return s.meanPercent() == null
                ? wording.text("summary.one", wording.group(group), points)
                : wording.text(
                        "summary.onePercent",
                        wording.group(group),
                        points,
                        wording.number(s.meanPercent(), Precision.PERCENT));
    }

    private Table statisticsTable(boolean live) {
        boolean percents = groups.stream().anyMatch(each -> each.scorecard().getMode() != ScoreMode.INDEX)
                || statistics.stream().anyMatch(each -> each.meanPercent() != null);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupStatistics s = statistics.get(i);
            Precision precision = Precision.of(groups.get(i).scorecard());
            SummaryCalculations from = new SummaryCalculations(material, groups.get(i));
            boolean scored = live && s.scored() > 0;
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(wording.group(groups.get(i))));
            cells.add(TableCell.of(new Value.Whole(s.units()))
                    .calculated(from.units().filter(how -> live)));
            cells.add(TableCell.of(new Value.Whole(s.scored()))
                    .calculated(from.points(Statistic.COUNT).filter(how -> live)));
            cells.add(TableCell.of(precision.mean(s.mean()))
                    .calculated(from.points(Statistic.MEAN).filter(how -> scored)));
            if (percents) {
                cells.add(TableCell.of(Precision.percent(s.meanPercent(), s.mean()))
                        .calculated(from.percent(Statistic.MEAN).filter(how -> live && s.meanPercent() != null)));
            }
            int highest = cells.size();
            cells.add(TableCell.of(precision.points(s.highest()))
                    .calculated(from.points(Statistic.HIGHEST).filter(how -> scored)));
            cells.add(TableCell.of(precision.points(s.lowest()))
                    .calculated(from.points(Statistic.LOWEST).filter(how -> scored)));
            cells.add(TableCell.of(precision.points(s.spread()))
                    .calculated(Optional.of(spread(i, highest)).filter(how -> scored)));
            rows.add(Row.of(cells));
        }
        return new Table(STATISTICS, wording.text("summary.statistics"), columns(percents), rows);
    }

    private List<Column> columns(boolean percents) {
        Origin origin = run.assessment().getOrigin();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("group", ColumnKind.TEXT, 24));
        columns.add(wording.column("units", ColumnKind.INTEGER, 8));
        columns.add(wording.column("scored", ColumnKind.INTEGER, 8));
        columns.add(wording.column("mean", ColumnKind.DECIMAL, 9).marked(origin));
        if (percents) {
            columns.add(wording.column("meanPercent", ColumnKind.PERCENT, 9).marked(origin));
        }
        columns.add(wording.column("highest", ColumnKind.DECIMAL, 9).marked(origin));
        columns.add(wording.column("lowest", ColumnKind.DECIMAL, 9).marked(origin));
        columns.add(wording.column("spread", ColumnKind.DECIMAL, 9).marked(origin));
        return columns;
    }

    /** The lowest stand beside the highest. */
    private static Calculation spread(int row, int highest) {
        return new Calculation.Difference(
                new CellRef(STATISTICS, row, highest), new CellRef(STATISTICS, row, highest + 1));
    }

    /** Bands of all groups side by side; a band that a group's banding does not have is not applicable to it. */
    private Optional<Table> bandTable(boolean live) {
        Set<String> names = new LinkedHashSet<>();
        statistics.forEach(s -> s.bandCounts().keySet().forEach(b -> names.add(wording.name(b))));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("group", ColumnKind.TEXT, 24));
        int index = 0;
        for (String name : names) {
            columns.add(Column.of("band" + ++index, name, ColumnKind.INTEGER, 12)
                    .marked(run.assessment().getOrigin()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.text(wording.group(groups.get(i))));
            SummaryCalculations from = new SummaryCalculations(material, groups.get(i));
            for (String name : names) {
                Value count = count(statistics.get(i), name);
                cells.add(TableCell.of(count)
                        .calculated(live && count instanceof Value.Whole ? from.band(name) : Optional.empty()));
            }
            rows.add(Row.of(cells));
        }
        return Optional.of(new Table("bands", wording.text("summary.bands"), columns, rows));
    }

    private Value count(GroupStatistics s, String name) {
        for (Map.Entry<Band, Integer> entry : s.bandCounts().entrySet()) {
            if (wording.name(entry.getKey()).equals(name)) {
                return new Value.Whole(entry.getValue());
            }
        }
        return Value.NOT_APPLICABLE;
    }
}
