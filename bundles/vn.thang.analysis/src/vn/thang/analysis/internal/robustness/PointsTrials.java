// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.Factor;
import vn.thang.analysis.robustness.Trials;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;

/**
 * Points under other maxima. With the factor f of a criterion (its own times those of the groups above it) a unit's share is
 * Σ f·points / Σ f·maximum over the criteria that apply to it; the official value moves by as much as this share does. So
 * nothing varied gives the official values, whatever rounding, gates and limits of groups have done to them; these keep the
 * effect that they have. Criteria without a maximum count as they are.
 */
final class PointsTrials implements Trials {
    private final double noise;
    private final List<Factor> factors;
    private final int dimensions;
    /** Coordinate of the left-out criterion, -1 = none is. */
    private final int inclusion;

    /** Coordinates of the own factor and those of the groups above, by criterion; empty when weights do not vary. */
    private final int[][] weights;
    /** By criterion and unit; 0 where the criterion does not apply. */
    private final double[][] points;

    private final double[][] maxima;
    private final double[] stated;
    private final double[] share;
    private final double[] scale;

    PointsTrials(ScoreTable table, List<Standing> ranked, Deciding deciding, Set<Choice> choices, double noise) {
        this.noise = noise;
        int[] rows = ranked.stream()
                .mapToInt(each -> table.rowOf(each.unit().getId()))
                .toArray();
        List<PlanNode> nodes = table.plan().nodes();
        List<PlanNode> criteria = nodes.stream()
                .filter(node -> node.kind() == NodeKind.CRITERION
                        && node.scored()
                        && node.maximum() != null
                        && node.maximum().signum() > 0)
                .toList();
        int[] coordinates = new int[nodes.size()];
        Arrays.fill(coordinates, -1);
        List<Factor> all = new ArrayList<>();
        int next = choices.contains(Choice.WEIGHTS) ? weights(nodes, criteria, coordinates, all) : 0;
        inclusion = choices.contains(Choice.INCLUSION) ? next++ : -1;
        if (inclusion >= 0) {
            all.add(new Factor(Choice.INCLUSION, "", inclusion, next));
        }
        factors = List.copyOf(all);
        dimensions = next;
        weights = criteria.stream()
                .map(node -> coordinates(nodes, node, coordinates))
                .toArray(int[][]::new);
        points = new double[criteria.size()][rows.length];
        maxima = new double[criteria.size()][rows.length];
        for (int i = 0; i < points.length; i++) {
            int node = criteria.get(i).index();
            for (int unit = 0; unit < rows.length; unit++) {
                boolean applies = table.status(rows[unit], node) != ScoreStatus.NOT_APPLICABLE;
                double value = table.value(rows[unit], node);
                points[i][unit] = applies && value == value ? value : 0;
                maxima[i][unit] = applies ? table.maximum(rows[unit], node).doubleValue() : 0;
            }
        }
        stated = ranked.stream().mapToDouble(deciding::stated).toArray();
        scale = ranked.stream()
                .mapToDouble(each -> deciding.isPercent()
                        ? 100
                        : each.maximum() == null ? 0 : each.maximum().doubleValue())
                .toArray();
        share = new double[rows.length];
        double[] ones = new double[criteria.size()];
        Arrays.fill(ones, 1);
        shares(ones, share, new double[rows.length]);
    }

    private static int weights(List<PlanNode> nodes, List<PlanNode> criteria, int[] coordinates, List<Factor> factors) {
        boolean[] counts = new boolean[nodes.size()];
        for (PlanNode criterion : criteria) {
            for (int at = criterion.index(); at > 0; at = nodes.get(at).parent()) {
                counts[at] = true;
            }
        }
        int next = 0;
        for (PlanNode node : nodes) {
            if (counts[node.index()]) {
                coordinates[node.index()] = next;
                factors.add(new Factor(Choice.WEIGHTS, node.code(), next, next + 1));
                next++;
            }
        }
        return next;
    }

    private static int[] coordinates(List<PlanNode> nodes, PlanNode criterion, int... coordinates) {
        List<Integer> all = new ArrayList<>();
        for (int at = criterion.index(); at > 0; at = nodes.get(at).parent()) {
            if (coordinates[at] >= 0) {
                all.add(coordinates[at]);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private void shares(double[] f, double[] into, double[] below) {
        Arrays.fill(into, 0);
        Arrays.fill(below, 0);
        for (int i = 0; i < points.length; i++) {
            double own = f[i];
            double[] p = points[i];
            double[] m = maxima[i];
            for (int unit = 0; unit < into.length; unit++) {
                into[unit] += own * p[unit];
                below[unit] += own * m[unit];
            }
        }
        for (int unit = 0; unit < into.length; unit++) {
            into[unit] = below[unit] == 0 ? 0 : into[unit] / below[unit];
        }
    }

    @Override
    public int units() {
        return stated.length;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public Trial start() {
        double[] f = new double[points.length];
        double[] below = new double[stated.length];
        return (point, into) -> {
            int left = inclusion < 0 ? -1 : (int) (point[inclusion] * (f.length + 1)) - 1;
            for (int i = 0; i < f.length; i++) {
                f[i] = i == left ? 0 : 1;
                for (int coordinate : weights[i]) {
                    f[i] *= 1 + noise * (2 * point[coordinate] - 1);
                }
            }
            shares(f, into, below);
            for (int unit = 0; unit < into.length; unit++) {
                into[unit] = stated[unit] + scale[unit] * (into[unit] - share[unit]);
            }
        };
    }
}
