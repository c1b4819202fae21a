// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.internal.Assignment;
import vn.thang.scoring.internal.Blocks;
import vn.thang.scoring.internal.CompiledPlan;
import vn.thang.scoring.internal.IndexEngine;
import vn.thang.scoring.internal.PlanCompiler;
import vn.thang.scoring.internal.PointsEngine;
import vn.thang.scoring.internal.PointsTable;
import vn.thang.scoring.internal.ResultTable;
import vn.thang.scoring.internal.StandingsBuilder;
import vn.thang.scoring.internal.UnitAttributes;
import vn.thang.scoring.internal.UnitRows;

/**
 * Scores assessments: the one entry point. Immutable and thread-safe as long as nobody changes the models and the data
 * meanwhile; results do not depend on the number of threads.
 */
public final class Scoring {
    /** Below so many cells one thread is quicker. */
    private static final long CELLS_FOR_THREADS = 5_000_000;

    private final RuleRegistry rules;
    private final IndexMethods methods;
    private final int threads;
    private final long cellsForThreads;
    private final BooleanSupplier cancelled;

    /** Without methods for indices. */
    public Scoring(RuleRegistry rules) {
        this(rules, IndexMethods.NONE);
    }

    /** Uses all processors for large assessments. */
    public Scoring(RuleRegistry rules, IndexMethods methods) {
        this(rules, methods, Runtime.getRuntime().availableProcessors(), CELLS_FOR_THREADS);
    }

    /**
     * Uses so many threads from so many cells (units × nodes) on.
     *
     * @param threads at least 1
     */
    public Scoring(RuleRegistry rules, IndexMethods methods, int threads, long cellsForThreads) {
        this(rules, methods, threads, cellsForThreads, () -> false);
    }

    private Scoring(
            RuleRegistry rules, IndexMethods methods, int threads, long cellsForThreads, BooleanSupplier cancelled) {
        this.rules = rules;
        this.methods = methods;
        this.threads = threads;
        this.cellsForThreads = cellsForThreads;
        this.cancelled = cancelled;
    }

    /**
     * The same, except that {@link #score} and {@link #evaluate} end with a {@link CancellationException} soon after
     * {@code wish} is true: it is asked once for some hundred units.
     *
     * @param wish called from several threads
     */
    public Scoring cancelledBy(BooleanSupplier wish) {
        return new Scoring(rules, methods, threads, cellsForThreads, wish);
    }

    /** Compiles a scorecard; all problems are findings. */
    public PlanResult compile(Framework framework, Scorecard scorecard) {
        PlanCompiler compiler = new PlanCompiler(framework, scorecard, rules, methods);
        CompiledPlan compiled = compiler.compile();
        boolean failed = compiler.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return new PlanResult(failed ? null : new ScoringPlan(compiled), compiler.findings());
    }

    /** Scores the units of the assessment that the plan's scorecard is for. */
    public ScoreTable evaluate(ScoringPlan plan, Assessment assessment, ScoreData data, Layer layer) {
        List<Unit> units = Assignment.of(plan.framework(), assessment).units().entrySet().stream()
                .filter(e -> e.getKey().getId().equals(plan.scorecard().getId()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
        return table(plan, units, data, layer);
    }

    ResultTable table(ScoringPlan plan, List<Unit> units, ScoreData scores, Layer layer) {
        CompiledPlan compiled = plan.compiled();
        ScoreData data = UnitAttributes.beside(scores, compiled, units);
        UnitRows rows = new UnitRows(units, data);
        int used = (long) units.size() * compiled.nodes().size() >= cellsForThreads ? threads : 1;
        Blocks blocks = new Blocks(used, cancelled);
        if (compiled.isIndex()) {
            return IndexEngine.evaluate(compiled, rows, data, layer, plan, blocks);
        }
        PointsEngine engine = new PointsEngine(compiled, rows, data, layer);
        return new PointsTable(plan, compiled, layer, rows, engine, engine.evaluate(blocks));
    }

    /**
     * Scores all units with their scorecards and ranks them.
     *
     * @throws BadInputException when a scorecard in use cannot be compiled; all problems of all of them
     */
    public ScoringRun score(Framework framework, Assessment assessment, ScoreData data, Layer layer)
            throws BadInputException {
        Assignment assignment = Assignment.of(framework, assessment);
        List<Finding> findings = new ArrayList<>(assignment.findings());
        List<ScoringPlan> plans = plans(framework, assignment, findings);
        List<ResultTable> tables = new ArrayList<>();
        for (ScoringPlan plan : plans) {
            ResultTable table = table(plan, assignment.units().get(plan.scorecard()), data, layer);
            tables.add(table);
            findings.addAll(table.findings());
        }
        return new ScoringRun(
                framework,
                assessment,
                layer,
                List.copyOf(tables),
                new StandingsBuilder(assessment, tables).standings(),
                findings);
    }

    List<ScoringPlan> plans(Framework framework, Assignment assignment, List<Finding> findings)
            throws BadInputException {
        List<ScoringPlan> plans = new ArrayList<>();
        List<Finding> errors = new ArrayList<>();
        for (Scorecard scorecard : assignment.units().keySet()) {
            PlanResult result = compile(framework, scorecard);
            if (result.plan() == null) {
                errors.addAll(result.findings());
            } else {
                findings.addAll(result.findings());
                plans.add(result.plan());
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        return plans;
    }
}
