// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import vn.thang.scoring.FigureKey;

/** Evaluates an index again after an edit: the indicators that read an item, and the groups above them. */
final class IndexUpdate {
    private final IndexTable table;
    private final IndexColumns before;
    private final Set<String> items;
    private final IndexPlan index;

    IndexUpdate(IndexTable table, IndexColumns before, Set<String> items) {
        this.table = table;
        this.before = before;
        this.items = items;
        index = before.plan.index();
    }

    IndexTable.Updated run(int row) {
        Set<Integer> touched = new HashSet<>();
        for (int node = 0; node < index.nodes().size(); node++) {
            if (!index.nodes().get(node).isGroup() && reads(node)) {
                touched.add(node);
            }
        }
        boolean gated = IndexGates.any(before.plan);
        if (touched.isEmpty() && !gated) {
            return new IndexTable.Updated(table, new int[0]);
        }
        if (index.hasTableStep() || gated) {
            IndexTable anew = IndexEngine.evaluate(
                    before.plan, before.rows, before.data, before.layer, table.plan(), Blocks.PLAIN);
            BitSet rows = differing(anew.columns(), 0);
            // a gate on a figure can move band and rank without moving the value
            rows.set(row);
            return new IndexTable.Updated(anew, rows.stream().toArray());
        }
        return indicators(touched, row);
    }

    private IndexTable.Updated indicators(Set<Integer> touched, int row) {
        IndexColumns after = before.derived();
        Set<String> codes = new HashSet<>();
        BitSet rows = new BitSet();
        rows.set(row);
        for (int node : touched) {
            codes.add(before.plan.nodes().get(node).code());
            IndexColumns.Column column = after.read(node);
            IndexEngine.steps(column, index.steps());
            after.gaps[node] = false;
            column.finish();
            rows.or(differing(after, node));
            if (after.gaps[node] != before.gaps[node]) {
                // sums are then formed in another way, which may show in the last digit
                rows.set(0, before.rows.size());
            }
        }
        after.keep(table.findings().stream()
                .filter(f -> !codes.contains(f.location().element()))
                .toList());
        Set<Integer> changed = new HashSet<>(touched);
        for (int node : before.plan.order()) {
            if (index.nodes().get(node).isGroup() && anyChild(node, changed)) {
                changed.add(node);
                after.renew(node, true);
                group(after, node, rows);
            }
        }
        return new IndexTable.Updated(
                new IndexTable(table.plan(), after), rows.stream().toArray());
    }

    /** Whole blocks, as sums are formed block by block. */
    private void group(IndexColumns after, int node, BitSet rows) {
        IndexGroup group = new IndexGroup(after, node);
        int size = before.rows.size();
        if (index.hasTableAggregation()) {
            group.evaluate(0, size);
            rows.or(differing(after, node));
            return;
        }
        for (int row = rows.nextSetBit(0); row >= 0; ) {
            int from = row / IndexEngine.BLOCK * IndexEngine.BLOCK;
            int to = Math.min(size, from + IndexEngine.BLOCK);
            group.evaluate(from, to);
            row = rows.nextSetBit(to);
        }
        rows.or(differing(after, node));
    }

    private BitSet differing(IndexColumns after, int node) {
        BitSet rows = new BitSet();
        for (int row = 0; row < before.rows.size(); row++) {
            if (Double.doubleToLongBits(before.values[node][row]) != Double.doubleToLongBits(after.values[node][row])
                    || before.status[node][row] != after.status[node][row]) {
                rows.set(row);
            }
        }
        return rows;
    }

    private boolean anyChild(int node, Set<Integer> changed) {
        for (int child : index.nodes().get(node).children()) {
            if (changed.contains(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(int node) {
        IndexPlan.IndexNode own = index.nodes().get(node);
        boolean reads = isTouched(own.figure())
                || own.denominator() != null && isTouched(own.denominator())
                || own.earlier() != null && isTouched(own.earlier());
        for (int at = node; at >= 0; at = before.plan.nodes().get(at).parent()) {
            Applies applies = before.plan.compiled().get(at).applicability();
            reads |= applies != null
                    && applies.condition() != null
                    && applies.condition().figures().stream().anyMatch(this::isTouched);
        }
        return reads || items.contains(before.plan.nodes().get(node).id());
    }

    private boolean isTouched(FigureKey key) {
        return items.contains(key.itemId());
    }
}
