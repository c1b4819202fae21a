// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.Node;
import vn.thang.criteria.WeightAllocation;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;

/**
 * Budget allocation (OECD/JRC Handbook): every expert shares points out among siblings; a weight is the mean, over the experts, of
 * the share that a sibling gets of what the expert allots to all of them.
 *
 * <p>Missing data: a sibling to which an expert allots nothing has 0 from that expert; an expert who allots nothing in a group
 * does not count there; a group without any allotment keeps the stated weights.
 */
public final class BudgetWeighting implements IndexStepMethod {
    @Override
    public boolean handles(IndexStep step) {
        return step instanceof WeightStep weight && weight.getMethod() == WeightMethod.BUDGET;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        WeightStep weight = (WeightStep) step;
        for (WeightAllocation each : weight.getAllocations()) {
            if (each.getPoints() == null || each.getPoints().signum() < 0 || each.getNode() == null) {
                throw context.error(Texts.of("budget.points", String.valueOf(each.getExpert())));
            }
        }
        Map<Node, Double> weights = new HashMap<>();
        for (Group group : StatedWeights.groups(context.scorecard()).toList()) {
            List<Node> siblings = StatedWeights.siblings(group);
            Map<String, double[]> experts = new LinkedHashMap<>();
            for (WeightAllocation each : weight.getAllocations()) {
                int at = siblings.indexOf(each.getNode());
                if (at >= 0 && each.getPoints().signum() > 0) {
                    experts.computeIfAbsent(String.valueOf(each.getExpert()), name -> new double[siblings.size()])[
                                    at] +=
                            each.getPoints().doubleValue();
                }
            }
            for (int i = 0; i < siblings.size() && !experts.isEmpty(); i++) {
                int at = i;
                weights.put(
                        siblings.get(i),
                        experts.values().stream()
                                .mapToDouble(points -> Shares.of(points)[at])
                                .average()
                                .orElseThrow());
            }
        }
        return new StatedWeights(Map.copyOf(weights));
    }
}
