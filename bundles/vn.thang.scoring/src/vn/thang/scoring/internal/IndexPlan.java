// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.List;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.index.CompiledAggregation;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.DataWeightingStep;
import vn.thang.scoring.index.Indicator;
import vn.thang.scoring.index.TableAggregation;
import vn.thang.scoring.index.TableStep;

/**
 * The index method, compiled.
 *
 * @param steps from figures to normalised values, in order; column and table steps only
 * @param weightings what decides weights by values, in order
 * @param nodes by node index
 */
public record IndexPlan(List<CompiledStep> steps, List<DataWeightingStep> weightings, List<IndexNode> nodes) {
    public IndexPlan {
        steps = List.copyOf(steps);
        weightings = List.copyOf(weightings);
        nodes = List.copyOf(nodes);
    }

    /** Whether a step looks at all indicators or all units together. */
    boolean hasTableStep() {
        return !weightings.isEmpty() || steps.stream().anyMatch(TableStep.class::isInstance);
    }

    /** Whether a group compares units. */
    boolean hasTableAggregation() {
        return nodes.stream().anyMatch(node -> node.aggregation() instanceof TableAggregation);
    }

    /**
     * A node in index mode.
     *
     * @param indicator null at groups
     * @param figure null at groups
     * @param denominator null where there is none
     * @param earlier the figure of an earlier year; null where there is none
     * @param aggregation null at criteria
     * @param kind what the aggregation is called: an enumerator or a class of the metamodel; null at criteria
     * @param stated weights of the children that count, in their order
     * @param weights the same as they are used
     */
    public record IndexNode(
            Indicator indicator,
            FigureKey figure,
            FigureKey denominator,
            FigureKey earlier,
            CompiledAggregation aggregation,
            Object kind,
            int[] children,
            double[] stated,
            double[] weights) {
        boolean isGroup() {
            return aggregation != null;
        }

        IndexNode withWeights(double... other) {
            return new IndexNode(indicator, figure, denominator, earlier, aggregation, kind, children, stated, other);
        }

        /** The sum of the weights. */
        double totalWeight() {
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            return total;
        }
    }
}
