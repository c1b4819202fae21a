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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Band;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringPlan;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.scoring.methods.StandardMethods;

/**
 * Target 1: scoring against the dense array. {@code ...Table} is the table alone (figures to points or values at every
 * node); {@code ...Run} adds compiling the framework, the rank and band of every unit; {@code ...Standings} also reads every
 * standing with its decimals. From 5 million cells on the engine uses all processors, the dense array one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringBenchmark {
    private static final int UNITS = 11_000;

    private final Scoring scoring = StandardMethods.scoring();
    private Case arithmetic;
    private Case geometric;
    private Case wide;
    private Case points;

    private final class Case {
        final ScoringInput input;
        final ScoringPlan plan;
        final Dense dense;

        Case(ScoringInput input, boolean geometric) {
            this.input = input;
            plan = scoring.compile(input.framework, input.card).plan();
            dense = new Dense(input.matrix, input.criteria, geometric);
        }

        ScoreTable table() {
            return scoring.evaluate(plan, input.assessment, input.data, Layer.FINAL);
        }

        ScoringRun run() throws BadInputException {
            return scoring.score(input.framework, input.assessment, input.data, Layer.FINAL);
        }
    }

    @Setup
    public void input() throws BadInputException {
        arithmetic = new Case(ScoringInput.index(UNITS, 100, AggregationKind.ARITHMETIC, 0), false);
        geometric = new Case(ScoringInput.index(UNITS, 100, AggregationKind.GEOMETRIC, 0), true);
        wide = new Case(ScoringInput.index(UNITS, 500, AggregationKind.ARITHMETIC, 0.05), false);
        points = new Case(ScoringInput.points(UNITS, 100), false);
        check(arithmetic);
        check(geometric);
        check(wide);
    }

    /** The baseline computes the same values, ranks and bands; otherwise the ratio would mean nothing. */
    private static void check(Case each) throws BadInputException {
        int[] ranks = each.dense.score();
        ScoringRun run = each.run();
        ScoreTable table = run.tables().get(0);
        List<Band> bands = each.input.card.getBanding().getBands();
        for (Standing standing : run.standings().all()) {
            int row = table.rowOf(standing.unit().getId());
            if (Math.abs(table.value(row, 0) - each.dense.result(row)) > 1e-9
                    || standing.rank() != ranks[row]
                    || standing.band() != bands.get(each.dense.band(row))) {
                throw new IllegalStateException("row " + row + ": " + table.value(row, 0) + " against "
                        + each.dense.result(row) + ", " + standing + " against rank " + ranks[row]);
            }
        }
    }

    @Benchmark
    public int[] dense() {
        return arithmetic.dense.score();
    }

    @Benchmark
    public int[] denseGeometric() {
        return geometric.dense.score();
    }

    @Benchmark
    public int[] denseWide() {
        return wide.dense.score();
    }

    @Benchmark
    public ScoreTable arithmeticTable() {
        return arithmetic.table();
    }

    @Benchmark
    public ScoringRun arithmeticRun() throws BadInputException {
        return arithmetic.run();
    }

    /** With every standing read, for instance by an exporter. */
    @Benchmark
    public int arithmeticStandings() throws BadInputException {
        int known = 0;
        for (GroupStandings group : arithmetic.run().standings().groups()) {
            for (Standing standing : group.standings()) {
                known += standing.rank();
            }
        }
        return known;
    }

    @Benchmark
    public ScoreTable geometricTable() {
        return geometric.table();
    }

    @Benchmark
    public ScoringRun geometricRun() throws BadInputException {
        return geometric.run();
    }

    @Benchmark
    public ScoreTable wideTable() {
        return wide.table();
    }

    @Benchmark
    public ScoringRun wideRun() throws BadInputException {
        return wide.run();
    }

    @Benchmark
    public ScoreTable pointsTable() {
        return points.table();
    }

    @Benchmark
    public ScoringRun pointsRun() throws BadInputException {
        return points.run();
    }
}
