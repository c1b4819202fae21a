// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.thang.assessment.store.Layer;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringPlan;
import vn.thang.scoring.methods.StandardMethods;

/** Target 7: a formula pass over 1.1 million cells against EvalEx itself on the same figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FormulaBenchmark {
    private static final int UNITS = 11_000;
    private static final int CRITERIA = 100;
    private static final String TEXT = "MIN(max, ROUND(max * a / b, 2))";
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(4);

    private final Scoring scoring = StandardMethods.scoring();
    private ScoringInput input;
    private ScoringPlan plan;
    private BigDecimal[] figures;
    private BigDecimal[] wholes;
    private Expression raw;
    private Formula formula;

    @Setup
    public void input() throws FormulaException, ParseException {
        input = ScoringInput.formulas(UNITS, CRITERIA);
        plan = scoring.compile(input.framework, input.card).plan();
        figures = new BigDecimal[UNITS * CRITERIA];
        wholes = new BigDecimal[UNITS];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = BigDecimal.valueOf(Math.round(input.matrix[i] * 100), 2);
        }
        for (int u = 0; u < UNITS; u++) {
            wholes[u] = BigDecimal.valueOf(500 + u % 500);
        }
        raw = new Expression(
                TEXT,
                ExpressionConfiguration.builder()
                        .mathContext(new MathContext(34, RoundingMode.HALF_UP))
                        .locale(Locale.ROOT)
                        .build());
        raw.validate();
        formula = Formula.parse(TEXT);
    }

    @Benchmark
    public void rawEvalEx(Blackhole sink) throws EvaluationException, ParseException {
        for (int i = 0; i < figures.length; i++) {
            sink.consume(raw.with("max", MAXIMUM)
                    .and("a", figures[i])
                    .and("b", wholes[i / CRITERIA])
                    .evaluate()
                    .getNumberValue());
        }
    }

    @Benchmark
    public void formula(Blackhole sink) throws FormulaException {
        for (int i = 0; i < figures.length; i++) {
            sink.consume(formula.evaluate(new BigDecimal[] {MAXIMUM, figures[i], wholes[i / CRITERIA]}));
        }
    }

    /** The same through the engine: columns in, table out. */
    @Benchmark
    public ScoreTable formulaTable() {
        return scoring.evaluate(plan, input.assessment, input.data, Layer.FINAL);
    }
}
