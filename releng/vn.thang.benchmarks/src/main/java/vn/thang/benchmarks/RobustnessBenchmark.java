// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/**
 * Target 3: ranks under 10,000 sets of weights on two threads, 131 units × 100 indicators in at most 0.1 s, 11,000 × 100 in at
 * most 3 s. Target 4: 131 × 100 with every choice, weights, method and indicators.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RobustnessBenchmark {
    private static final int REPLICATIONS = 10_000;
    private static final int FULL = 1_000;

    @Param({"131", "11000"})
    public int units;

    @Param({"ARITHMETIC", "GEOMETRIC"})
    public AggregationKind kind;

    private RobustnessStudy study;
    private GroupStandings group;
    private RobustnessPlan plan;

    @Setup
    public void score() throws BadInputException {
        ScoringInput input = ScoringInput.index(units, 100, kind, 0);
        ScoringRun run = StandardMethods.scoring().score(input.framework, input.assessment, input.data, Layer.FINAL);
        study = new RobustnessStudy(StandardMethods.scoring(), run, input.data);
        group = run.standings().groups().get(0);
        plan = RobustnessPlan.weights(REPLICATIONS, 1).on(2);
    }

    /** Ranks only, as the target says. */
    @Benchmark
    public List<RankInterval> weights() {
        return study.intervals(group, plan);
    }

    /** With bands, pairs and groups that cannot be told apart. */
    @Benchmark
    public GroupRobustness everything() {
        return study.of(group, plan);
    }

    /** A thousand replications of everything that can vary, scoring the methods' combinations included. */
    @Benchmark
    public List<RankInterval> fullMethod() {
        RobustnessPlan all = new RobustnessPlan(EnumSet.allOf(Choice.class), RobustnessPlan.NOISE, FULL, 1, 2);
        return study.intervals(group, all);
    }
}
