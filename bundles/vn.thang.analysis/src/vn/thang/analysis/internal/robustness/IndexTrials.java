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
import vn.thang.scoring.Reweighting;

/** An index under other weights, methods and sets of indicators. */
final class IndexTrials implements Trials {
    private final Variants variants;
    private final int[] rows;
    private final double noise;
    private final double[] given;
    /** By indicator: the place of the weight to be set to zero when it is left out. */
    private final int[] leftOut;

    private final List<Factor> factors;
    private final boolean weights;
    private final int[] coordinates = new int[Choice.values().length];
    private final int dimensions;

    IndexTrials(Variants variants, int[] rows, Set<Choice> choices, double noise) {
        this.variants = variants;
        this.rows = rows.clone();
        this.noise = noise;
        Reweighting stated = variants.stated();
        given = stated.given();
        leftOut = leftOut(stated.nodes());
        weights = choices.contains(Choice.WEIGHTS);
        List<Factor> all = new ArrayList<>();
        int next = 0;
        if (weights) {
            for (PlanNode node : stated.nodes()) {
                all.add(new Factor(Choice.WEIGHTS, node.code(), next, next + 1));
                next++;
            }
        }
        for (Choice choice : Choice.values()) {
            coordinates[choice.ordinal()] = -1;
            if (choice != Choice.WEIGHTS && choices.contains(choice)) {
                coordinates[choice.ordinal()] = next;
                all.add(new Factor(choice, "", next, next + 1));
                next++;
            }
        }
        factors = List.copyOf(all);
        dimensions = next;
    }

    /** The indicator itself, or the highest group that would be left without any. */
    private static int[] leftOut(List<PlanNode> nodes) {
        List<Integer> places = new ArrayList<>();
        for (PlanNode node : nodes) {
            if (node.kind() != NodeKind.CRITERION) {
                continue;
            }
            PlanNode out = node;
            while (out != null && alone(out, nodes)) {
                out = parent(out, nodes);
            }
            if (out != null) {
                places.add(nodes.indexOf(out));
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean alone(PlanNode node, List<PlanNode> nodes) {
        return nodes.stream().filter(each -> each.parent() == node.parent()).count() == 1;
    }

    /** Null at the top. */
    private static PlanNode parent(PlanNode node, List<PlanNode> nodes) {
        return nodes.stream()
                .filter(each -> each.index() == node.parent())
                .findFirst()
                .orElse(null);
    }

    @Override
    public int units() {
        return rows.length;
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
        return new Own();
    }

    /** The places of one thread. */
    private final class Own implements Trial {
        private final double[] top = new double[variants.rows()];
        private double[][] tops = new double[0][];

        @Override
        public void values(double[] point, double[] into) {
            int treatment = pick(point, Choice.TREATMENT, variants.treatments());
            int normalisation = pick(point, Choice.NORMALISATION, variants.normalisations());
            int aggregation = pick(point, Choice.AGGREGATION, variants.aggregations());
            variants.of(treatment, normalisation, aggregation).top(weights(point), top);
            take(top, into);
        }

        /** By one method all go over the columns together. */
        @Override
        public void values(double[][] points, double[][] into) {
            if (variants.treatments() * variants.normalisations() * variants.aggregations() > 1) {
                Trial.super.values(points, into);
                return;
            }
            if (tops.length != into.length) {
                tops = new double[into.length][variants.rows()];
            }
            variants.stated().tops(Arrays.stream(points).map(this::weights).toArray(double[][]::new), tops);
            for (int i = 0; i < into.length; i++) {
                take(tops[i], into[i]);
            }
        }

        private double[] weights(double... point) {
            double[] w = given.clone();
            for (int i = 0; i < w.length && weights; i++) {
                w[i] = given[i] * (1 + noise * (2 * point[i] - 1));
            }
            int left = pick(point, Choice.INCLUSION, leftOut.length + 1) - 1;
            if (left >= 0) {
                w[leftOut[left]] = 0;
            }
            return w;
        }

        private void take(double[] all, double... into) {
            for (int unit = 0; unit < rows.length; unit++) {
                into[unit] = all[rows[unit]];
            }
        }
    }

    /** Which of so many; the first is what the framework states. */
    private int pick(double[] point, Choice choice, int of) {
        int coordinate = coordinates[choice.ordinal()];
        return coordinate < 0 ? 0 : (int) (point[coordinate] * of);
    }
}
