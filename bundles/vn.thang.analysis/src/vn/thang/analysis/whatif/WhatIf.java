// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.analysis.diagnosis.NominalWeights;
import vn.thang.analysis.internal.robustness.Deciding;
import vn.thang.analysis.internal.robustness.Models;
import vn.thang.analysis.internal.robustness.PointsModel;
import vn.thang.analysis.internal.robustness.Ranking;
import vn.thang.criteria.Band;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * The ranks of one group under other maxima (points) or weights (index). Each node's maximum or weight is multiplied by a
 * factor; those of the groups above a criterion count for it, too. Points are shares of what the criteria that apply could
 * give, so that a group that counts twice as much counts twice as much among all, and the total keeps its maximum. Ranks
 * are competition ranks among the ranked units, decided as the framework decides them; tie-breakers do not count.
 * Immutable and thread-safe; of one group of some thousand units it takes milliseconds.
 */
public final class WhatIf {
    private final GroupStandings group;
    private final List<Standing> ranked;
    private final Deciding deciding;
    private final List<PlanNode> all;
    private final List<PlanNode> nodes;
    private final double[] stated;
    private final int[] ranks;
    private final Model model;

    /** What ranks are decided on, for factors by node of the plan. */
    private interface Model {
        void values(double[] factors, double[] into);

        /** What each node counts of the whole, by node of the plan. */
        double[] shares(double... factors);
    }

    private WhatIf(ScoringRun run, GroupStandings group, List<Standing> ranked) {
        this.group = group;
        this.ranked = ranked;
        GroupValues values = GroupValues.of(run, group);
        NominalWeights weights = NominalWeights.of(values);
        deciding = new Deciding(values.table(), ranked);
        all = values.nodes();
        nodes = all.stream()
                .filter(node -> node.parent() >= 0 && weights.share(node) > 0)
                .toList();
        Optional<Reweighting> index = Reweighting.of(values.table());
        stated = nodes.stream()
                .mapToDouble(node -> index.map(each -> given(each, node))
                        .orElseGet(() -> node.maximum().doubleValue()))
                .toArray();
        model = index.<Model>map(each -> new Weighted(each, values.table()))
                .orElseGet(() -> new Pointed(new PointsModel(values.table(), ranked, deciding)));
        ranks = Models.stated(ranked, deciding);
    }

    /** Of a group of the run; empty when fewer than two of its units are ranked or nothing has a maximum or weight. */
    public static Optional<WhatIf> of(ScoringRun run, GroupStandings group) {
        List<Standing> ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        return ranked.size() < 2
                ? Optional.empty()
                : Optional.of(new WhatIf(run, group, ranked)).filter(each -> each.nodes.size() > 1);
    }

    private static double given(Reweighting index, PlanNode node) {
        return index.given()[index.nodes().indexOf(node)];
    }

    /** Other weights of an index. */
    private final class Weighted implements Model {
        private final Reweighting index;
        private final double[] given;
        private final int[] rows;
        private final int tableRows;

        Weighted(Reweighting index, ScoreTable table) {
            this.index = index;
            given = index.given();
            rows = ranked.stream()
                    .mapToInt(each -> table.rowOf(each.unit().getId()))
                    .toArray();
            tableRows = table.rows();
        }

        private double[] weights(double... factors) {
            double[] weights = given.clone();
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= factors[index.nodes().get(i).index()];
            }
            return weights;
        }

        @Override
        public void values(double[] factors, double[] into) {
            double[] top = new double[tableRows];
            index.top(weights(factors), top);
            for (int unit = 0; unit < rows.length; unit++) {
                into[unit] = top[rows[unit]];
            }
        }

        @Override
        public double[] shares(double... factors) {
            double[] weights = weights(factors);
            double[] siblings = new double[all.size()];
            List<PlanNode> weighted = index.nodes();
            for (int i = 0; i < weights.length; i++) {
                siblings[weighted.get(i).parent()] += weights[i];
            }
            double[] shares = new double[all.size()];
            shares[0] = 1;
            for (int i = 0; i < weights.length; i++) {
                int parent = weighted.get(i).parent();
                shares[weighted.get(i).index()] =
                        siblings[parent] == 0 ? 0 : shares[parent] * weights[i] / siblings[parent];
            }
            return shares;
        }
    }

    /** Other maxima. */
    private final class Pointed implements Model {
        private final PointsModel points;

        Pointed(PointsModel points) {
            this.points = points;
        }

        private double[] byCriterion(double... factors) {
            double[] f = new double[points.criteria().size()];
            for (int i = 0; i < f.length; i++) {
                f[i] = 1;
                for (int at = points.criteria().get(i).index();
                        at > 0;
                        at = all.get(at).parent()) {
                    f[i] *= factors[at];
                }
            }
            return f;
        }

        @Override
        public void values(double[] factors, double[] into) {
            points.values(byCriterion(factors), into, new double[into.length]);
        }

        @Override
        public double[] shares(double... factors) {
            double[] f = byCriterion(factors);
            double[] shares = new double[all.size()];
            for (int i = 0; i < f.length; i++) {
                PlanNode criterion = points.criteria().get(i);
                double maximum = f[i] * criterion.maximum().doubleValue();
                for (int at = criterion.index(); at >= 0; at = all.get(at).parent()) {
                    shares[at] += maximum;
                }
            }
            double whole = shares[0];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = whole == 0 ? 0 : shares[i] / whole;
            }
            return shares;
        }
    }

    public GroupStandings group() {
        return group;
    }

    /** The nodes that have a maximum or a weight, in the order of the plan; at least two. */
    public List<PlanNode> nodes() {
        return nodes;
    }

    /** The maximum or weight that is stated for one of the {@link #nodes}. */
    public double stated(int node) {
        return stated[node];
    }

    /** Whether the group is ranked by percents of the maximum; else by points, or by values of an index. */
    public boolean isPercent() {
        return deciding.isPercent();
    }

    /**
     * The ranks under these factors.
     *
     * @param factors for each of the {@link #nodes}, at least 0; 1 leaves it as it is
     */
    public Outcome under(double... factors) {
        double[] by = new double[all.size()];
        Arrays.fill(by, 1);
        for (int i = 0; i < factors.length; i++) {
            by[nodes.get(i).index()] = factors[i];
        }
        double[] values = new double[ranked.size()];
        model.values(by, values);
        double[] decided = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            decided[unit] = values[unit] == values[unit] ? deciding.decided(values[unit]) : Double.NEGATIVE_INFINITY;
        }
        int[] now = new int[values.length];
        deciding.ranks(new Ranking(values.length), decided, now);
        List<Band> bands = deciding.bands();
        List<Outcome.Place> places = new ArrayList<>();
        for (int unit = 0; unit < values.length; unit++) {
            int band = bands.isEmpty() || values[unit] != values[unit] ? -1 : deciding.band(unit, decided[unit]);
            places.add(new Outcome.Place(
                    ranked.get(unit), ranks[unit], now[unit], values[unit], band < 0 ? null : bands.get(band)));
        }
        double[] shares = model.shares(by);
        return new Outcome(
                places, nodes.stream().map(node -> shares[node.index()]).toList());
    }
}
