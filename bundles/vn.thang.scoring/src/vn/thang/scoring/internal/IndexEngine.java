// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.scoring.ScoringPlan;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndicatorColumn;
import vn.thang.scoring.index.TableStep;

/** Evaluates a plan in index mode: figures to doubles, the steps of the method, aggregation from the bottom up. */
public final class IndexEngine {
    /** Units whose groups are evaluated together; results do not depend on who evaluates a block. */
    static final int BLOCK = 512;

    private IndexEngine() {}

    /**
     * Evaluates everything; the same bytes on any number of threads.
     *
     * @throws CancellationException nobody wants the result any more
     */
    public static IndexTable evaluate(
            CompiledPlan plan, UnitRows rows, ScoreData data, Layer layer, ScoringPlan scoringPlan, Blocks blocks) {
        IndexColumns columns = new IndexColumns(plan, rows, data, layer);
        int n = plan.nodes().size();
        IndexColumns.Column[] indicators = indicators(columns, blocks);
        for (int node = 0; node < n; node++) {
            if (indicators[node] == null) {
                columns.renew(node, false);
            }
        }
        if (!plan.index().weightings().isEmpty()) {
            return new IndexTable(scoringPlan, DecidedWeights.evaluate(columns));
        }
        int block = plan.index().hasTableAggregation() ? Math.max(1, rows.size()) : BLOCK;
        blocks.run(rows.size(), block, (from, to) -> groups(columns, from, to));
        return new IndexTable(scoringPlan, columns);
    }

    /** Reads all indicators and takes them through the steps; null at groups. */
    static IndexColumns.Column[] indicators(IndexColumns columns, Blocks blocks) {
        IndexPlan index = columns.plan.index();
        int n = index.nodes().size();
        IndexColumns.Column[] indicators = new IndexColumns.Column[n];
        int from = 0;
        boolean more = true;
        while (more) {
            int first = from;
            int next = nextTableStep(index.steps(), from);
            blocks.run(n, Math.max(1, n / (blocks.threads() * 4)), (start, end) -> {
                for (int node = start; node < end; node++) {
                    if (!index.nodes().get(node).isGroup()) {
                        if (first == 0 && indicators[node] == null) {
                            indicators[node] = columns.read(node);
                        }
                        steps(indicators[node], index.steps().subList(first, next));
                    }
                }
            });
            more = next < index.steps().size();
            if (more) {
                all((TableStep) index.steps().get(next), indicators);
                from = next + 1;
            }
        }
        for (IndexColumns.Column indicator : indicators) {
            if (indicator != null) {
                indicator.finish();
            }
        }
        return indicators;
    }

    private static int nextTableStep(List<CompiledStep> steps, int from) {
        return IntStream.range(from, steps.size())
                .filter(i -> steps.get(i) instanceof TableStep)
                .findFirst()
                .orElse(steps.size());
    }

    static void steps(IndexColumns.Column column, List<CompiledStep> steps) {
        for (CompiledStep step : steps) {
            if (((ColumnStep) step).apply(column)) {
                column.changed();
            }
        }
    }

    private static void all(TableStep step, IndexColumns.Column[] indicators) {
        List<IndicatorColumn> all = new ArrayList<>();
        for (IndexColumns.Column indicator : indicators) {
            if (indicator != null) {
                all.add(indicator);
            }
        }
        step.apply(all);
        for (IndexColumns.Column indicator : indicators) {
            if (indicator != null) {
                indicator.changed();
            }
        }
    }

    /** All groups of a block of units. */
    private static void groups(IndexColumns columns, int from, int to) {
        for (int node : columns.plan.order()) {
            if (columns.plan.index().nodes().get(node).isGroup()) {
                new IndexGroup(columns, node).evaluate(from, to);
            }
        }
    }
}
