// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

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
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.WeightRobustness;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Target 3: ranks under 10,000 sets of weights, 131 units × 100 indicators, at most 0.1 s on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RobustnessBenchmark {
    private static final int REPLICATIONS = 10_000;

    @Param({"ARITHMETIC", "GEOMETRIC"})
    public AggregationKind kind;

    private WeightRobustness robustness;

    @Setup
    public void score() throws BadInputException {
        ScoringInput input = ScoringInput.index(131, 100, kind, 0);
        ScoringRun run = StandardMethods.scoring().score(input.framework, input.assessment, input.data, Layer.FINAL);
        ScoreTable table = run.tables().get(0);
        robustness = new WeightRobustness(
                table,
                Reweighting.of(table).orElseThrow(),
                run.standings().groups().get(0));
    }

    @Benchmark
    public List<RankInterval> twoThreads() {
        return robustness.vary(REPLICATIONS, 1, 2);
    }
}
