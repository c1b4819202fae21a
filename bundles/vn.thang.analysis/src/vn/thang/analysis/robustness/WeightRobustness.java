// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.thang.analysis.internal.robustness.Deciding;
import vn.thang.analysis.internal.robustness.Models;
import vn.thang.analysis.internal.robustness.Replications;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;

/** Ranks of an index under stated sets of weights, such as those of a published study. Immutable and thread-safe. */
public final class WeightRobustness {
    private final ScoreTable table;
    private final Reweighting weights;
    private final List<Standing> ranked;
    private final int[] rows;

    /**
     * For a group.
     *
     * @param group ranked units of the table; others do not take part
     */
    public WeightRobustness(ScoreTable table, Reweighting weights, GroupStandings group) {
        this.table = table;
        this.weights = weights;
        ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        rows = ranked.stream()
                .mapToInt(standing -> table.rowOf(standing.unit().getId()))
                .toArray();
    }

    /** The sets of weights as a model whose points are the weights themselves. */
    private final class Sets implements Trials {
        @Override
        public int units() {
            return rows.length;
        }

        @Override
        public int dimensions() {
            return weights.nodes().size();
        }

        @Override
        public List<Factor> factors() {
            return List.of(new Factor(Choice.WEIGHTS, "", 0, dimensions()));
        }

        @Override
        public Trial start() {
            double[] top = new double[table.rows()];
            return (set, into) -> {
                weights.top(set, top);
                for (int unit = 0; unit < into.length; unit++) {
                    into[unit] = top[rows[unit]];
                }
            };
        }
    }

    /**
     * Takes these sets of weights, in the order of {@link Reweighting#nodes}.
     *
     * @param replications at least 1
     * @param threads at least 1; does not change the result
     * @param sets by number of the replication; called from several threads
     */
    public List<RankInterval> of(int replications, int threads, IntFunction<double[]> sets) {
        Deciding deciding = new Deciding(table, ranked);
        RobustnessPlan plan = RobustnessPlan.weights(replications, 0).on(threads);
        Replications all = Replications.of(new Sets(), deciding, plan, false, sets::apply, StudyMonitor.NONE);
        int[] stated = Models.stated(ranked, deciding);
        List<RankInterval> intervals = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            Standing own = ranked.get(unit);
            intervals.add(RankInterval.of(own.unit(), own.rank(), stated[unit], all.ranks(unit)));
        }
        return List.copyOf(intervals);
    }
}
