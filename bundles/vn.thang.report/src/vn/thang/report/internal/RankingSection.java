// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Origin;
import vn.thang.criteria.ScoreBasis;
import vn.thang.report.Block;
import vn.thang.report.Calculation;
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
import vn.thang.scoring.NearEdge;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** The ranking of one unit group, best first, with the points of the top groups of criteria when they are few. */
final class RankingSection {
    private static final int GROUP_COLUMNS = 4;
    private static final int MISSING_CODES = 5;
    /** Columns beside the rank. */
    private static final int SURE = 2;

    private static final int ON_A_SLIDE = 10;
    /** Groups up to this size are shown whole, on several slides. */
    private static final int ON_SLIDES = 40;

    /** What the table is for. */
    private enum Use {
        WORKING,
        ISSUED,
        SHOWN
    }

    /** How the table looks; {@code complete} = it has all units of the group. */
    private record Layout(Use use, List<GroupColumn> parts, boolean noted, boolean complete, RankingColumns at) {}

    private final Wording wording;
    private final GroupStandings group;
    private final Precision precision;
    private final Origin origin;
    private final List<GroupColumn> parts;
    private final String id;
    private final Optional<ScorecardsSection> sheets;
    private final RankingCalculations calculations;
    private final Optional<SureRanks> sure;
    private final boolean ranked;
    private final List<PlanNode> nodes;

    /**
     * The ranking of a group.
     *
     * @param sheets the score sheets of the group in the same report, which the points stand on; empty = none
     */
    RankingSection(ScoringRun run, Wording wording, GroupStandings group, Optional<ScorecardsSection> sheets) {
        this(run, wording, group, sheets, Optional.empty());
    }

    /**
     * The ranking of a group.
     *
     * @param sheets as above
     * @param sure what stands beside the ranks; empty = nothing
     */
    RankingSection(
            ScoringRun run,
            Wording wording,
            GroupStandings group,
            Optional<ScorecardsSection> sheets,
            Optional<SureRanks> sure) {
        this.sheets = sheets;
        this.sure = sure;
        this.id = id(group);
        this.calculations = new RankingCalculations(id, group, wording);
        this.wording = wording;
        this.group = group;
        this.precision = Precision.of(group.scorecard());
        this.origin = run.assessment().getOrigin();
        this.parts = parts(run, group);
        this.ranked = RankingColumns.ranked(group);
        this.nodes = nodes(run, group);
    }

    /** The table's id. */
    static String id(GroupStandings group) {
        return "ranking-" + Wording.code(group);
    }

    /**
     * The columns, unless it is on a slide.
     *
     * @param sure whether something stands beside the ranks
     */
    static RankingColumns columns(ScoringRun run, GroupStandings group, boolean sure) {
        return RankingColumns.of(group, sure ? SURE : 0, parts(run, group).size());
    }

    Section section() {
        return section(
                ranked ? "ranking.title" : "unranked.title",
                Placement.BODY,
                Use.WORKING,
                group.standings().size());
    }

    /** The results as they are issued: without remarks that help the team only. */
    Section annex() {
        return section(
                ranked ? "results.title" : "results.unranked",
                Placement.ANNEX,
                Use.ISSUED,
                group.standings().size());
    }

    /** All units, or of a large group the first ones, with the fewest columns. */
    Section slide() {
        int units = group.standings().size();
        int shown = units <= ON_SLIDES ? units : ON_A_SLIDE;
        return section(ranked ? "ranking.title" : "unranked.title", Placement.BODY, Use.SHOWN, shown);
    }

    private Section section(String title, Placement placement, Use use, int units) {
        String name = wording.group(group);
        int all = group.standings().size();
        boolean noted = use != Use.SHOWN
                && group.standings().stream().anyMatch(s -> !note(s, use).isEmpty());
        List<GroupColumn> shown = use == Use.SHOWN ? List.of() : parts;
        RankingColumns at = RankingColumns.of(group, sure.isPresent() ? SURE : 0, shown.size());
        Layout layout = new Layout(use, shown, noted, units == all, at);
        Table table = new Table(
                id, caption(name, units, all), columns(layout), new LazyRows(units, index -> row(index, layout)));
        List<Block> blocks = new ArrayList<>();
        sure.ifPresent(each -> blocks.add(each.sentence()));
        blocks.add(table);
        legend(layout).ifPresent(blocks::add);
        return new Section(SectionKind.RANKING, id, wording.text(title, name), placement, blocks);
    }

    private String caption(String name, int units, int all) {
        if (units < all) {
            return wording.text("ranking.first", name, units, all);
        }
        return wording.text(ranked ? "ranking.caption" : "unranked.caption", name);
    }

    /** What the codes in the heading and in the remarks mean; empty when there are none. */
    private Optional<Paragraph> legend(Layout layout) {
        if (layout.use() == Use.SHOWN) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        layout.parts().forEach(part -> name(names, part.node()));
        Set<String> missing = group.standings().stream()
                .flatMap(standing -> shown(standing.missing()).stream())
                .collect(Collectors.toSet());
        nodes.stream().filter(node -> missing.contains(node.code())).forEach(node -> name(names, node));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(wording.text(
                        "ranking.legend",
                        names.entrySet().stream()
                                .map(each -> wording.text("ranking.legend.entry", each.getKey(), each.getValue()))
                                .collect(Collectors.joining("; ")))));
    }

    private void name(Map<String, String> names, PlanNode node) {
        names.put(node.code(), wording.name(node.element()));
    }

    private List<Column> columns(Layout layout) {
        List<Column> columns = new ArrayList<>();
        RankingColumns at = layout.at();
        if (at.ranked()) {
            columns.add(wording.column("rank", ColumnKind.RANK, 6).marked(origin));
        }
        sure.ifPresent(each -> columns.addAll(each.columns()));
        columns.add(wording.column("unit", ColumnKind.TEXT, 34));
        for (GroupColumn part : layout.parts()) {
            BigDecimal maximum = part.node().maximum();
            String title = maximum == null
                    ? part.node().code()
                    : wording.text("column.part", part.node().code(), wording.exact(maximum));
            columns.add(Column.of("part" + part.node().index(), title, ColumnKind.DECIMAL, 9)
                    .detailed(wording.name(part.node().element()))
                    .marked(origin));
        }
        columns.add(wording.column("points", ColumnKind.DECIMAL, 9).marked(origin));
        if (at.maximum()) {
            columns.add(wording.column("maximum", ColumnKind.DECIMAL, 8));
            columns.add(wording.column("percent", ColumnKind.PERCENT, 9).marked(origin));
        }
        if (at.banded()) {
            columns.add(wording.column("band", ColumnKind.BAND, 16).marked(origin));
        }
        if (layout.noted()) {
            columns.add(wording.column("note", ColumnKind.TEXT, 24));
        }
        return columns;
    }

    private Row row(int index, Layout layout) {
        Standing standing = group.standings().get(index);
        RankingColumns at = layout.at();
        List<TableCell> cells = new ArrayList<>();
        if (at.ranked()) {
            cells.add(TableCell.of(standing.rank() == null ? Value.BLANK : new Value.Rank(standing.rank()))
                    .calculated(
                            layout.complete()
                                    ? calculations.rank(index, at.points(), at.percent())
                                    : Optional.empty()));
        }
        sure.ifPresent(each -> cells.addAll(each.cells(standing.unit())));
        cells.add(TableCell.of(
                new Value.Text(wording.name(standing.unit())), standing.unit().getOrigin()));
        for (GroupColumn part : layout.parts()) {
            int row = part.table().rowOf(standing.unit().getId());
            int node = part.node().index();
            cells.add(same(points(part.table(), row, node, precision), index, node));
        }
        boolean applies = standing.status() != ScoreStatus.NOT_APPLICABLE;
        cells.add(same(applies ? precision.points(standing.points()) : Value.NOT_APPLICABLE, index, 0));
        if (at.maximum()) {
            cells.add(maximum(standing, index));
            cells.add(TableCell.of(
                            applies ? Precision.percent(standing.percent(), standing.points()) : Value.NOT_APPLICABLE)
                    .calculated(calculations.percent(index, at.points(), at.maximumColumn())));
        }
        if (at.banded()) {
            cells.add(TableCell.of(band(standing)).calculated(calculations.band(index, at.points(), at.percent())));
        }
        if (layout.noted()) {
            cells.add(TableCell.text(note(standing, layout.use())));
        }
        return Row.of(cells);
    }

    private TableCell maximum(Standing standing, int index) {
        Value most = precision.maximum(standing.maximum());
        return TableCell.of(most)
                .calculated(
                        most instanceof Value.Decimal
                                ? sheets.flatMap(each -> each.maximum(index, 0)).map(Calculation.Same::new)
                                : Optional.empty());
    }

    /** Points that stand on the unit's score sheet, too. */
    private TableCell same(Value points, int unit, int node) {
        return TableCell.of(points)
                .calculated(
                        points instanceof Value.Decimal
                                ? sheets.flatMap(each -> each.points(unit, node))
                                        .map(Calculation.Same::new)
                                : Optional.empty());
    }

    static Value points(ScoreTable table, int row, int node, Precision precision) {
        return table.status(row, node) == ScoreStatus.NOT_APPLICABLE
                ? Value.NOT_APPLICABLE
                : precision.points(StandingsTable.number(table, row, node));
    }

    Value band(Standing standing) {
        Band band = standing.band();
        if (band == null) {
            return Value.BLANK;
        }
        List<Band> bands = ((Banding) band.eContainer()).getBands();
        return new Value.BandName(band.getId(), wording.name(band), bands.indexOf(band), bands.size());
    }

    private String note(Standing standing, Use use) {
        List<String> notes = new ArrayList<>();
        if (use == Use.WORKING) {
            standing.nearEdge().ifPresent(edge -> notes.add(nearEdge(edge)));
        }
        if (!standing.missing().isEmpty()) {
            notes.add(missing(standing.missing()));
        }
        if (ranked && standing.rank() == null && standing.status() == ScoreStatus.SCORED) {
            notes.add(wording.text("note.unranked"));
        }
        if (standing.status() == ScoreStatus.NOT_APPLICABLE) {
            notes.add(wording.text("note.notApplicable"));
        }
        return String.join("; ", notes);
    }

    private String nearEdge(NearEdge edge) {
        Banding banding = (Banding) edge.above().eContainer();
        String unit = banding.getBasis() == ScoreBasis.PERCENT ? "%" : wording.text("unit.points");
        int decimals = banding.getBasis() == ScoreBasis.PERCENT ? Precision.PERCENT : precision.points();
        return wording.text(
                edge.distance().signum() < 0 ? "note.belowEdge" : "note.aboveEdge",
                wording.number(edge.distance().abs(), decimals),
                unit,
                wording.exact(edge.edge()),
                wording.name(edge.above()));
    }

    private String missing(List<String> codes) {
        String shown = String.join(", ", shown(codes));
        int more = codes.size() - MISSING_CODES;
        return more > 0 ? wording.text("note.missingMore", shown, more) : wording.text("note.missing", shown);
    }

    private static List<String> shown(List<String> missing) {
        return missing.subList(0, Math.min(MISSING_CODES, missing.size()));
    }

    private static List<PlanNode> nodes(ScoringRun run, GroupStandings group) {
        return run.tables().stream()
                .filter(table -> table.plan().scorecard() == group.scorecard())
                .flatMap(table -> table.plan().nodes().stream())
                .toList();
    }

    private static List<GroupColumn> parts(ScoringRun run, GroupStandings group) {
        List<GroupColumn> parts = new ArrayList<>();
        for (ScoreTable table : run.tables()) {
            if (table.plan().scorecard() == group.scorecard()) {
                for (PlanNode node : table.plan().nodes()) {
                    if (node.depth() == 1) {
                        parts.add(new GroupColumn(table, node));
                    }
                }
            }
        }
        return parts.size() < 2 || parts.size() > GROUP_COLUMNS ? List.of() : parts;
    }

    private record GroupColumn(ScoreTable table, PlanNode node) {}
}
