// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.scoring.FigureKey;

/** The columns of the data that the nodes of a plan read. Rebound when the data changed. */
final class Binding {
    private static final DecimalColumn[] NONE = {};

    private final CompiledPlan plan;
    private final ScoreData data;
    private final Layer layer;
    private final Map<String, DecimalColumn> shared = new HashMap<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final DecimalColumn[][] figures;
    private final DecimalColumn[] award;
    private final DecimalColumn[] answer;
    private final DecimalColumn[][] condition;
    private final DecimalColumn[][][] gates;

    Binding(CompiledPlan plan, ScoreData data, Layer layer) {
        this.plan = plan;
        this.data = data;
        this.layer = layer;
        int n = plan.nodes().size();
        figures = new DecimalColumn[n][];
        award = new DecimalColumn[n];
        answer = new DecimalColumn[n];
        condition = new DecimalColumn[n][];
        gates = new DecimalColumn[n][][];
        bind();
    }

    /** Takes all columns. */
    private void bind() {
        fill();
        plan.compiled().forEach(this::bind);
    }

    /** Takes the columns of some nodes anew: those that read a changed cell. */
    void bind(boolean[] nodes) {
        shared.clear();
        fill();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i]) {
                bind(plan.compiled().get(i));
            }
        }
    }

    private void fill() {
        filled.clear();
        answered.clear();
        for (ColumnKey key : data.columns()) {
            (key.facet() == Facet.POINTS ? filled : answered).add(key.itemId());
        }
    }

    private void bind(CompiledNode node) {
        int i = node.index();
        figures[i] = columns(node.figures());
        if (node.isCriterion()) {
            award[i] = filled.contains(node.node().id()) ? column(node.node().id(), Facet.POINTS) : null;
            answer[i] = answered.contains(node.node().id()) ? column(node.node().id(), Facet.INPUT) : null;
        }
        Applies applies = node.applicability();
        condition[i] = applies == null || applies.condition() == null
                ? NONE
                : columns(applies.condition().figures());
        gates[i] = new DecimalColumn[node.gates().size()][];
        for (int g = 0; g < gates[i].length; g++) {
            Condition test = node.gates().get(g).condition();
            gates[i][g] = test == null ? NONE : columns(test.figures());
        }
    }

    private static String name(String itemId, Facet facet) {
        return facet + itemId;
    }

    private DecimalColumn column(String itemId, Facet facet) {
        return shared.computeIfAbsent(name(itemId, facet), k -> data.effective(itemId, facet, layer));
    }

    private DecimalColumn[] columns(List<FigureKey> keys) {
        if (keys.isEmpty()) {
            return NONE;
        }
        DecimalColumn[] columns = new DecimalColumn[keys.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(keys.get(i).itemId(), keys.get(i).facet());
        }
        return columns;
    }

    DecimalColumn[] figures(int node) {
        return figures[node];
    }

    /** Points awarded at the criterion; null when there are none at all. */
    DecimalColumn award(int node) {
        return award[node];
    }

    /** Answers entered at the criterion; null when there are none at all. */
    DecimalColumn answer(int node) {
        return answer[node];
    }

    DecimalColumn[] condition(int node) {
        return condition[node];
    }

    DecimalColumn[] gate(int node, int gate) {
        return gates[node][gate];
    }
}
