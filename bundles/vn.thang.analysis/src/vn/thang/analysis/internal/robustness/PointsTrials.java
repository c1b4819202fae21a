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
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;

/** Points under maxima that go up and down, with a criterion left out. */
final class PointsTrials implements Trials {
    private final double noise;
    private final List<Factor> factors;
    private final int dimensions;
    /** Coordinate of the left-out criterion, -1 = none is. */
    private final int inclusion;

    /** Coordinates of the own factor and those of the groups above, by criterion; empty when weights do not vary. */
    private final int[][] weights;

    private final PointsModel model;

    PointsTrials(ScoreTable table, List<Standing> ranked, Deciding deciding, Set<Choice> choices, double noise) {
        this.noise = noise;
        model = new PointsModel(table, ranked, deciding);
        List<PlanNode> nodes = table.plan().nodes();
        List<PlanNode> criteria = model.criteria();
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

    @Override
    public int units() {
        return model.units();
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
        double[] f = new double[weights.length];
        double[] below = new double[model.units()];
        return (point, into) -> {
            int left = inclusion < 0 ? -1 : (int) (point[inclusion] * (f.length + 1)) - 1;
            for (int i = 0; i < f.length; i++) {
                f[i] = i == left ? 0 : 1;
                for (int coordinate : weights[i]) {
                    f[i] *= 1 + noise * (2 * point[coordinate] - 1);
                }
            }
            model.values(f, into, below);
        };
    }
}
