// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.math.BigDecimal;
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
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;
import vn.thang.scoring.methods.StandardMethods;

/** Target 2: one edited cell to updated points, ranks and bands; 131 units at most 0.2 ms, 11,000 units at most 10 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EditBenchmark {
    @Param({"131", "11000"})
    public int units;

    private ScoringInput input;
    private ScoringSession session;
    private ScoringInput indexInput;
    private ScoringSession index;
    private int next;

    @Setup
    public void open() throws BadInputException {
        input = ScoringInput.points(units, 100);
        session = ScoringSession.open(
                StandardMethods.scoring(), input.framework, input.assessment, input.data, Layer.FINAL);
        indexInput = ScoringInput.index(units, 100, AggregationKind.ARITHMETIC, 0);
        index = ScoringSession.open(
                StandardMethods.scoring(), indexInput.framework, indexInput.assessment, indexInput.data, Layer.FINAL);
    }

    /** A figure of an index; it seldom moves a minimum or maximum. */
    @Benchmark
    public ScoringRun indexEdit() {
        next++;
        ColumnKey key = indexInput.data.columns().get(next % 100);
        CellEdit edit = new CellEdit("u" + next * 37L % units, key, Cell.of(BigDecimal.valueOf(30 + next % 40)), null);
        indexInput.data.set(edit.unitId(), edit.key(), edit.cell());
        return index.edited(List.of(edit));
    }

    @Benchmark
    public ScoringRun edit() {
        next++;
        ColumnKey key = new ColumnKey("m" + next % 25 * 4, Facet.INPUT, Layer.FINAL);
        CellEdit edit = new CellEdit(
                "u" + next * 37L % units, key, Cell.of(BigDecimal.valueOf(next * 7919L % 50_000, 2)), null);
        input.data.set(edit.unitId(), edit.key(), edit.cell());
        return session.edited(List.of(edit));
    }
}
