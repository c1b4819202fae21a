// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.analysis.Mean;
import vn.thang.analysis.compare.YearOnYear;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierResults.EarlierNode;
import vn.thang.report.Paragraph;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;

/**
 * Scorecards and their top groups of criteria beside those of the year before, by the mean share of the maximum: that can be
 * said although criteria and maxima have changed, since groups are recognised by id and lineage.
 */
final class YearNodes {
    /** The scorecard and what stands right below it. */
    private static final int DEPTH = 1;

    private final Material material;
    private final Wording wording;
    private final Map<String, EarlierNode> before = new HashMap<>();

    YearNodes(Material material, EarlierResults earlier) {
        this.material = material;
        this.wording = material.wording();
        earlier.nodes().forEach(node -> before.put(node.nodeId(), node));
    }

    /** A node that both years have. */
    private record Pair(PlanNode node, EarlierNode before, Mean now) {
        BigDecimal change() {
            return now.value().subtract(before.percent());
        }
    }

    /** A sentence for each scorecard and one table; nothing without a common node. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (ScoreTable table : material.run().tables()) {
            List<Pair> pairs = pairs(table);
            if (!pairs.isEmpty()) {
                sentence(table, pairs).ifPresent(blocks::add);
                pairs.forEach(pair -> rows.add(row(pair)));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(FilledColumns.of(
                    new Table("years-nodes", wording.text("years.nodes.caption"), columns(), rows),
                    Set.of("maximumChanged")));
        }
        return blocks;
    }

    private List<Pair> pairs(ScoreTable table) {
        List<Pair> pairs = new ArrayList<>();
        for (PlanNode node : table.plan().nodes()) {
            EarlierNode then = before.get(node.id());
            if (then != null && node.depth() <= DEPTH) {
                Mean now = Mean.of(YearOnYear.shares(table, node).stream().map(Optional::of));
                if (now.value() != null) {
                    pairs.add(new Pair(node, then, now));
                }
            }
        }
        return pairs;
    }

    private Optional<Paragraph> sentence(ScoreTable table, List<Pair> pairs) {
        String up = names(pairs, 1);
        String down = names(pairs, -1);
        if (up.isEmpty() && down.isEmpty()) {
            return Optional.empty();
        }
        String key = down.isEmpty() ? "years.nodes.up" : up.isEmpty() ? "years.nodes.down" : "years.nodes.both";
        String one = up.isEmpty() ? down : up;
        return Optional.of(
                new Paragraph(wording.text(key, wording.name(table.plan().scorecard()), one, down)));
    }

    private String names(List<Pair> pairs, int sign) {
        return pairs.stream()
                .filter(pair -> pair.node().depth() == DEPTH && pair.change().signum() == sign)
                .map(pair -> wording.name(pair.node().element()) + " (" + wording.signed(pair.change()) + ")")
                .collect(Collectors.joining(", "));
    }

    private List<Column> columns() {
        Origin origin = material.run().assessment().getOrigin();
        return List.of(
                wording.column("code", ColumnKind.CODE, 10),
                wording.column("criterion", ColumnKind.TEXT, 34),
                wording.column("percentBefore", ColumnKind.PERCENT, 10),
                wording.column("unitsBefore", ColumnKind.INTEGER, 9),
                wording.column("percentNow", ColumnKind.PERCENT, 10).marked(origin),
                wording.column("unitsNow", ColumnKind.INTEGER, 9),
                wording.column("change", ColumnKind.DECIMAL, 10).marked(origin),
                wording.column("maximumChanged", ColumnKind.TEXT, 14));
    }

    private Row row(Pair pair) {
        PlanNode node = pair.node();
        return new Row(
                node.depth() == 0 ? Row.Kind.GROUP : Row.Kind.BODY,
                node.depth(),
                List.of(
                        TableCell.text(Wording.code(node)),
                        TableCell.of(
                                new Value.Text(wording.name(node.element())),
                                node.element().getOrigin()),
                        TableCell.of(new Value.Percent(pair.before().percent(), Precision.PERCENT)),
                        TableCell.of(new Value.Whole(pair.before().units())),
                        TableCell.of(new Value.Percent(pair.now().value(), Precision.PERCENT)),
                        TableCell.of(new Value.Whole(pair.now().counted())),
                        TableCell.of(new Value.Decimal(pair.change(), Precision.PERCENT)),
                        TableCell.text(pair.before().sameMaximum() ? "" : wording.text("years.nodes.maximum"))));
    }
}
