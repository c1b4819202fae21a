// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.analysis.GroupProfile;
import vn.thang.chart.HeatMap;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;

/** Units by criteria groups. */
final class HeatMaps {
    /** More units than this are shown in blocks of neighbours in the ranking. */
    private static final int ROWS = 150;

    private static final int BLOCKS = 50;
    private static final int COLUMNS = 12;

    private final GroupProfile profile;
    private final Scale scale;
    private final Words words;

    HeatMaps(GroupProfile profile, Scale scale, Words words) {
        this.profile = profile;
        this.scale = scale;
        this.words = words;
    }

    ResultChart heatMap() {
        String title = words.text("heatmap.title", words.name(profile.group()));
        List<PlanNode> columns = columns();
        List<Standing> standings = profile.group().standings();
        if (standings.stream().allMatch(standing -> standing.status() != ScoreStatus.SCORED)
                && columns.stream().allMatch(column -> profile.scored(column) == 0)) {
            return ResultChart.none(ChartKind.HEATMAP, title, words.text("none.totals"));
        }
        boolean blocks = standings.size() > ROWS;
        List<HeatMap.Row> rows = new ArrayList<>();
        int each = blocks ? Math.ceilDiv(standings.size(), BLOCKS) : 1;
        for (int from = 0; from < standings.size(); from += each) {
            List<Standing> some = standings.subList(from, Math.min(standings.size(), from + each));
            rows.add(blocks ? block(some, from, columns) : row(some.getFirst(), columns));
        }
        return ResultChart.of(
                ChartKind.HEATMAP,
                new HeatMap(
                        title,
                        sentence(columns),
                        words.text("unit"),
                        columns.stream()
                                .map(node -> new Value(label(node), Double.NaN, "", Target.node(node.id())))
                                .toList(),
                        rows,
                        words.text("missing"),
                        blocks ? words.text("heatmap.blocks", each) : ""));
    }

    private String label(PlanNode node) {
        return node.index() == 0 ? words.text("total") : words.name(node);
    }

    /** The total and the groups right below; the criteria where there are no groups. */
    private List<PlanNode> columns() {
        return profile.nodes().stream()
                .filter(node -> node.depth() <= 1)
                .limit(COLUMNS)
                .toList();
    }

    private HeatMap.Row row(Standing standing, List<PlanNode> columns) {
        String place = standing.rank() == null ? "" : standing.rank().toString();
        int row = profile.table().rowOf(standing.unit().getId());
        return new HeatMap.Row(
                place,
                words.name(standing.unit()),
                Target.unit(standing.unit().getId()),
                columns.stream().map(node -> cell(standing, row, node)).toList());
    }

    private Value cell(Standing standing, int row, PlanNode node) {
        ScoreTable table = profile.table();
        Target target = Target.cell(standing.unit().getId(), node.id());
        String name = words.name(standing.unit());
        return switch (table.status(row, node.index())) {
            case SCORED -> {
                Shares shares = Shares.of(profile, node);
                BigDecimal share = shares.of(table.points(row, node.index()), table.maximum(row, node.index()));
                yield new Value(name, shares.percent(share), print(share), target);
            }
            case MISSING -> new Value(name, Double.NaN, "", target);
            case NOT_APPLICABLE -> new Value(name, Double.NaN, "—", target);
        };
    }

    private String print(BigDecimal share) {
        return profile.table().plan().nodes().getFirst().maximum() == null
                ? words.number(share, scale.decimals())
                : words.number(share, 1);
    }

    /** Neighbours in the ranking as one row: means of those that are scored. */
    private HeatMap.Row block(List<Standing> some, int from, List<PlanNode> columns) {
        ScoreTable table = profile.table();
        List<Value> cells = new ArrayList<>();
        String label = words.text("heatmap.block", from + 1, from + some.size());
        for (PlanNode node : columns) {
            double[] shares = some.stream()
                    .mapToInt(standing -> table.rowOf(standing.unit().getId()))
                    .filter(row -> table.status(row, node.index()) == ScoreStatus.SCORED)
                    .mapToDouble(row -> share(table, row, node))
                    .toArray();
            double mean = java.util.Arrays.stream(shares).average().orElse(Double.NaN);
            cells.add(new Value(
                    label,
                    shares.length == 0 ? Double.NaN : Shares.of(profile, node).percent(BigDecimal.valueOf(mean)),
                    shares.length == 0 ? "" : print(BigDecimal.valueOf(mean)),
                    Target.node(node.id())));
        }
        return new HeatMap.Row("", label, Target.NOTHING, cells);
    }

    private static double share(ScoreTable table, int row, PlanNode node) {
        BigDecimal maximum = table.maximum(row, node.index());
        double value = table.value(row, node.index());
        return maximum == null ? value : value * 100 / maximum.doubleValue();
    }

    /** The column in which the units are farthest from what they could have. */
    private String sentence(List<PlanNode> columns) {
        PlanNode lowest = null;
        PlanNode highest = null;
        for (PlanNode node : columns.subList(1, columns.size())) {
            if (profile.median(node).isPresent()) {
                lowest = lowest == null || median(node) < median(lowest) ? node : lowest;
                highest = highest == null || median(node) > median(highest) ? node : highest;
            }
        }
        return lowest == null || lowest == highest
                ? words.text(
                        "heatmap.sentence.plain", profile.group().standings().size())
                : words.text(
                        "heatmap.sentence",
                        words.name(highest),
                        print(profile.median(highest).orElseThrow()),
                        words.name(lowest),
                        print(profile.median(lowest).orElseThrow()));
    }

    private double median(PlanNode node) {
        return Shares.of(profile, node).percent(profile.median(node).orElseThrow());
    }
}
