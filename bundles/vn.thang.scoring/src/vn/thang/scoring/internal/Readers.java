// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.scoring.FigureKey;

/** Which nodes of a plan read which measure or criterion. Immutable. */
public final class Readers {
    private final Map<String, boolean[]> nodes = new HashMap<>();
    private final int size;

    public Readers(CompiledPlan plan) {
        size = plan.nodes().size();
        for (CompiledNode node : plan.compiled()) {
            add(node.figures(), node.index());
            if (node.isCriterion()) {
                add(node.node().id(), node.index());
            }
            if (node.applicability() != null && node.applicability().condition() != null) {
                add(node.applicability().condition().figures(), node.index());
            }
            for (GateTest gate : node.gates()) {
                if (gate.condition() != null) {
                    add(gate.condition().figures(), node.index());
                }
            }
        }
    }

    private void add(List<FigureKey> figures, int node) {
        figures.forEach(figure -> add(figure.itemId(), node));
    }

    private void add(String itemId, int node) {
        nodes.computeIfAbsent(itemId, k -> new boolean[size])[node] = true;
    }

    /** By node: whether it reads one of the items; null when none does. */
    public boolean[] of(Iterable<String> itemIds) {
        boolean[] all = null;
        for (String itemId : itemIds) {
            boolean[] own = nodes.get(itemId);
            for (int i = 0; own != null && i < size; i++) {
                all = all == null ? new boolean[size] : all;
                all[i] |= own[i];
            }
        }
        return all;
    }
}
