// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.Covariance;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Reweighting;

/**
 * Weights at the top as they are stated: in points mode a node's maximum as a share of the whole, in index mode the product of
 * the weights, each as a share of its siblings', on the way up. Immutable.
 */
public final class NominalWeights {
    private final boolean index;
    /** By node; NaN for what does not count. */
    private final double[] shares;

    private NominalWeights(boolean index, double... shares) {
        this.index = index;
        this.shares = shares.clone();
    }

    /** As the scorecard of a group states them, or as its index method decides them. */
    public static NominalWeights of(GroupValues values) {
        List<PlanNode> nodes = values.nodes();
        double[] shares = new double[nodes.size()];
        Arrays.fill(shares, Double.NaN);
        Optional<Reweighting> weights = Reweighting.of(values.table());
        double whole = nodes.get(0).maximum() == null
                ? Double.NaN
                : nodes.get(0).maximum().doubleValue();
        double[] stated = new double[nodes.size()];
        for (PlanNode node : nodes) {
            stated[node.index()] =
                    node.maximum() == null ? Double.NaN : node.maximum().doubleValue();
        }
        weights.ifPresent(given -> {
            Arrays.fill(stated, Double.NaN);
            double[] own = given.given();
            for (int i = 0; i < own.length; i++) {
                stated[given.nodes().get(i).index()] = own[i];
            }
        });
        shares[0] = 1;
        for (PlanNode node : nodes) {
            if (node.parent() >= 0 && node.scored()) {
                shares[node.index()] = weights.isEmpty()
                        ? stated[node.index()] / whole
                        : shares[node.parent()] * stated[node.index()] / siblings(nodes, stated, node);
            }
        }
        return new NominalWeights(weights.isPresent(), shares);
    }

    private static double siblings(List<PlanNode> nodes, double[] stated, PlanNode node) {
        return nodes.stream()
                .filter(each -> each.parent() == node.parent() && each.scored())
                .mapToDouble(each -> stated[each.index()])
                .sum();
    }

    /** The share of a node in the whole; NaN for a node that does not count or has no maximum. */
    public double share(PlanNode node) {
        return shares[node.index()];
    }

    /** What a node adds to the top, by unit: its points, in index mode its weight times its value. */
    double[] part(GroupValues values, PlanNode node) {
        double weight = index ? shares[node.index()] : 1;
        return Arrays.stream(values.points(node)).map(v -> v * weight).toArray();
    }

    /**
     * How much of the variance of the totals comes in through each of these nodes: the covariance of what it adds with the total,
     * as a share of the total's variance. Where totals are sums the shares of siblings that make them add up to 1. Over the units
     * that have all of them; NaN for fewer than two.
     */
    public List<Double> influence(GroupValues values, List<PlanNode> nodes) {
        List<PlanNode> all = new ArrayList<>(nodes);
        all.add(values.nodes().get(0));
        int[] units = values.complete(all);
        double[] total = GroupValues.pick(values.points(values.nodes().get(0)), units);
        if (units.length < 2) {
            return nodes.stream().map(node -> Double.NaN).toList();
        }
        Covariance covariance = new Covariance();
        double variance = covariance.covariance(total, total);
        return IntStream.range(0, nodes.size())
                .mapToObj(i ->
                        covariance.covariance(GroupValues.pick(part(values, nodes.get(i)), units), total) / variance)
                .toList();
    }
}
