// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.CriterionStatistics;
import vn.thang.criteria.Described;
import vn.thang.criteria.Origin;
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

    /** Empty when no criterion has a share of a maximum, as in an index. */
    Optional<Section> section() {
        return section(false);
    }

    /** With a chart above every table. */
    Optional<Section> withFigures() {
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

    private Optional<Section> section(boolean figures) {
        boolean shares = false;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.text(opening(), SHOWN)));
        for (GroupStandings group : material.groups()) {
            for (ScoreTable table : run.tables()) {
                if (table.plan().scorecard() == group.scorecard()) {
                    List<CriterionStatistics> all = measured(table, group);
                    List<CriterionStatistics> weakest = weakest(all, group);
                    shares |= !all.isEmpty();
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
            blocks.set(0, new Paragraph(wording.text("weakest.none")));
        }
        return shares
                ? Optional.of(new Section(
                        SectionKind.WEAKEST, "weakest", wording.text("weakest.title"), Placement.BODY, blocks))
                : Optional.empty();
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

    private static List<CriterionStatistics> measured(ScoreTable table, GroupStandings group) {
        return CriterionStatistics.of(table, group.group()).stream()
                .filter(s -> s.meanPercent() != null)
                .toList();
    }

    private static List<CriterionStatistics> weakest(List<CriterionStatistics> all, GroupStandings group) {
        return all.stream()
                .filter(s -> s.belowMaximum() > 0)
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
                        name(s, weakest),
                        TableCell.of(precision.maximum(s.node().maximum())),
                        TableCell.of(precision.mean(s.mean())),
                        TableCell.of(Precision.percent(s.meanPercent(), s.mean())),
                        TableCell.of(precision.points(s.node().maximum().subtract(s.mean()))))))
                .toList();
        return new Table(id(group), wording.text("weakest.below", wording.group(group)), columns, rows);
    }

    private static String id(GroupStandings group) {
        return "weakest-" + Wording.code(group);
    }

    /** Of criteria with the same name, such as a survey in every field, also what they are part of. */
    private TableCell name(CriterionStatistics s, List<CriterionStatistics> shown) {
        Described element = s.node().element();
        String name = wording.name(element);
        boolean alone = shown.stream()
                .noneMatch(other ->
                        other != s && wording.name(other.node().element()).equals(name));
        String told = alone || !(element.eContainer() instanceof Described parent)
                ? name
                : wording.text("weakest.part", name, wording.name(parent));
        return TableCell.of(new Value.Text(told), element.getOrigin());
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
                        name(s, weakest),
                        TableCell.of(precision.maximum(s.node().maximum())),
                        TableCell.of(precision.mean(s.mean())),
                        TableCell.of(Precision.percent(s.meanPercent(), s.mean())),
                        TableCell.of(new Value.Whole(s.belowMaximum())),
                        TableCell.of(new Value.Whole(s.scored())))))
                .toList();
        return new Table(id(group), wording.text("weakest.caption", wording.group(group)), columns, rows);
    }
}
