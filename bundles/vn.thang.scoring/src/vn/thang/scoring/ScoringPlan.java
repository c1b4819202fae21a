// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.internal.CompiledPlan;

/** A scorecard compiled for scoring: flattened tree, compiled rules, order of evaluation. Immutable, thread-safe. */
public final class ScoringPlan {
    private final CompiledPlan compiled;
    private final Map<String, PlanNode> byName = new HashMap<>();

    ScoringPlan(CompiledPlan compiled) {
        this.compiled = compiled;
        for (PlanNode node : compiled.nodes()) {
            byName.putIfAbsent(node.code(), node);
        }
        for (PlanNode node : compiled.nodes()) {
            byName.putIfAbsent(node.id(), node);
        }
    }

    public Framework framework() {
        return compiled.framework();
    }

    public Scorecard scorecard() {
        return compiled.scorecard();
    }

    /** All nodes in pre-order, the scorecard first. */
    public List<PlanNode> nodes() {
        return compiled.nodes();
    }

    /** The node with this code, else with this id. */
    public Optional<PlanNode> node(String codeOrId) {
        return Optional.ofNullable(byName.get(codeOrId));
    }

    /** The measures that the rule of a criterion reads, each once, in the order of the rule; none for groups. */
    public List<Measure> measures(PlanNode node) {
        Stream<Measure> read =
                node.element() instanceof Criterion criterion && criterion.getRule() instanceof IndicatorRule indicator
                        ? Stream.of(indicator.getMeasure(), indicator.getDenominator(), indicator.getEarlier())
                                .filter(Objects::nonNull)
                        : compiled.compiled().get(node.index()).figures().stream()
                                .map(FigureKey::element)
                                .filter(Measure.class::isInstance)
                                .map(Measure.class::cast);
        return read.distinct().toList();
    }

    CompiledPlan compiled() {
        return compiled;
    }
}
