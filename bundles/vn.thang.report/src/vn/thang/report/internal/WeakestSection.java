// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.CriterionStatistics;
import vn.thang.criteria.Origin;
import vn.thang.criteria.ScoreMode;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/** The criteria that lose most: lowest mean share of the maximum first. */
final class WeakestSection {
    private static final int SHOWN = 10;
    private final Material material;
    private final ScoringRun run;
    private final Wording wording;

    WeakestSection(Material material) {
        this.material = material;
        this.run = material.run();
        this.wording = material.wording();
    }

    Section section() {
        return section(false);
    }

    /** With a chart above every table. */
    Section withFigures() {
        return section(true);
    }

    /** One group on a slide; empty when no criterion has a mean. */
    Optional<Section> slide(GroupStandings group) {
        return material.figures(group).weakest().map(figure -> {
            List<Block> blocks = new ArrayList<>();
            DistributionSection.add(blocks, figure);
            return new Section(
                    SectionKind.WEAKEST,
                    "weakest-" + Wording.code(group),
                    wording.text("weakest.slide", wording.group(group)),
                    Placement.BODY,
                    blocks);
        });
    }

    private Section section(boolean figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.text(opening(), SHOWN)));
        for (GroupStandings group : material.groups()) {
            for (ScoreTable table : run.tables()) {
                if (table.plan().scorecard() == group.scorecard()) {
                    List<CriterionStatistics> weakest = weakest(table, group);
                    if (!weakest.isEmpty()) {
                        if (figures) {
                            material.figures(group)
                                    .weakest()
                                    .ifPresent(figure -> DistributionSection.add(blocks, figure));
                        }
                        blocks.add(table(group, weakest));
                    }
                }
            }
        }
        if (blocks.size() == 1) {
            blocks.set(0, new Paragraph(wording.text(isIndex() ? "weakest.index" : "weakest.none")));
        }
        return new Section(SectionKind.WEAKEST, "weakest", wording.text("weakest.title"), Placement.BODY, blocks);
    }

    /** Whether nothing has a maximum, so that nothing can be below it. */
    private boolean isIndex() {
        return material.groups().stream().allMatch(group -> group.scorecard().getMode() == ScoreMode.INDEX);
    }

    /** One unit alone, as in a self-assessment, has to see everything that is left to do. */
    private static boolean alone(GroupStandings group) {
        return group.standings().size() == 1;
    }

    private String opening() {
        if (material.groups().stream().noneMatch(WeakestSection::alone)) {
            return "weakest.text";
        }
        return material.groups().stream().allMatch(WeakestSection::alone) ? "weakest.all" : "weakest.both";
    }

    private static List<CriterionStatistics> weakest(ScoreTable table, GroupStandings group) {
        return CriterionStatistics.of(table, group.group()).stream()
                .filter(s -> s.belowMaximum() > 0 && s.meanPercent() != null)
                .limit(alone(group) ? Long.MAX_VALUE : SHOWN)
                .toList();
    }

    private Table table(GroupStandings group, List<CriterionStatistics> weakest) {
        return alone(group) ? tableOfOne(group, weakest) : tableOfMany(group, weakest);
    }

    private Table tableOfOne(GroupStandings group, List<CriterionStatistics> weakest) {
        Origin origin = run.assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("code", ColumnKind.CODE, 8),
                wording.column("criterion", ColumnKind.TEXT, 46),
                wording.column("maximum", ColumnKind.DECIMAL, 8),
                wording.column("points", ColumnKind.DECIMAL, 9).marked(origin),
                wording.column("percent", ColumnKind.PERCENT, 9).marked(origin),
                wording.column("lost", ColumnKind.DECIMAL, 9).marked(origin));
        Precision precision = Precision.of(group.scorecard());
        List<Row> rows = weakest.stream()
                .map(s -> Row.of(List.of(
                        TableCell.text(s.node().code()),
                        name(s),
                        TableCell.of(precision.maximum(s.node().maximum())),
                        TableCell.of(precision.points(s.mean())),
                        TableCell.of(Precision.percent(s.meanPercent(), s.mean())),
                        TableCell.of(precision.points(s.node().maximum().subtract(s.mean()))))))
                .toList();
        return new Table(id(group), wording.text("weakest.below", wording.group(group)), columns, rows);
    }

    private static String id(GroupStandings group) {
        return "weakest-" + Wording.code(group);
    }

    private TableCell name(CriterionStatistics s) {
        return TableCell.of(
                new Value.Text(wording.name(s.node().element())),
                s.node().element().getOrigin());
    }

    private Table tableOfMany(GroupStandings group, List<CriterionStatistics> weakest) {
        Origin origin = run.assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("code", ColumnKind.CODE, 8),
                wording.column("criterion", ColumnKind.TEXT, 40),
                wording.column("maximum", ColumnKind.DECIMAL, 8),
                wording.column("mean", ColumnKind.DECIMAL, 9).marked(origin),
                wording.column("meanPercent", ColumnKind.PERCENT, 9).marked(origin),
                wording.column("belowMaximum", ColumnKind.INTEGER, 10).marked(origin),
                wording.column("scored", ColumnKind.INTEGER, 8));
        Precision precision = Precision.of(group.scorecard());
        List<Row> rows = weakest.stream()
                .map(s -> Row.of(List.of(
                        TableCell.text(s.node().code()),
                        name(s),
                        TableCell.of(precision.maximum(s.node().maximum())),
                        TableCell.of(precision.points(s.mean())),
                        TableCell.of(Precision.percent(s.meanPercent(), s.mean())),
                        TableCell.of(new Value.Whole(s.belowMaximum())),
                        TableCell.of(new Value.Whole(s.scored())))))
                .toList();
        return new Table(id(group), wording.text("weakest.caption", wording.group(group)), columns, rows);
    }
}
