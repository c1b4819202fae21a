// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.internal.Assignment;
import vn.thang.scoring.internal.IndexTable;
import vn.thang.scoring.internal.PointsTable;
import vn.thang.scoring.internal.Readers;
import vn.thang.scoring.internal.ResultTable;
import vn.thang.scoring.internal.StandingsBuilder;

/**
 * Keeps the results of an assessment up to date while cells are edited: an edit evaluates again only what it touches —
 * the criterion, what stands above it, other units where a rule compares them, and the ranks of the groups concerned. The
 * result always equals scoring everything anew. When framework, units or groups change, open a new session.
 *
 * <p>Not thread-safe; the runs it gives are immutable (explain the latest one only).
 */
public final class ScoringSession {
    private final List<Finding> unassigned;
    private final List<ResultTable> tables = new ArrayList<>();
    private final List<Readers> readers = new ArrayList<>();
    private final StandingsBuilder standings;
    private ScoringRun run;

    private ScoringSession(Scoring scoring, Framework framework, Assessment assessment, ScoreData data, Layer layer)
            throws BadInputException {
        Assignment assignment = Assignment.of(framework, assessment);
        List<Finding> findings = new ArrayList<>(assignment.findings());
        for (ScoringPlan plan : scoring.plans(framework, assignment, findings)) {
            tables.add(scoring.table(plan, assignment.units().get(plan.scorecard()), data, layer));
            readers.add(new Readers(plan.compiled()));
        }
        unassigned = List.copyOf(findings);
        standings = new StandingsBuilder(assessment, tables);
        run = run(framework, assessment, layer);
    }

    /** Scores everything once. */
    public static ScoringSession open(
            Scoring scoring, Framework framework, Assessment assessment, ScoreData data, Layer layer)
            throws BadInputException {
        return new ScoringSession(scoring, framework, assessment, data, layer);
    }

    /** The latest results. */
    public ScoringRun run() {
        return run;
    }

    /** The results after these edits have been applied to the data. */
    public ScoringRun edited(Collection<CellEdit> edits) {
        Map<String, Set<String>> itemsOf = new LinkedHashMap<>();
        for (CellEdit edit : edits) {
            itemsOf.computeIfAbsent(edit.unitId(), k -> new LinkedHashSet<>())
                    .add(edit.key().itemId());
        }
        itemsOf.forEach(this::edited);
        run = run(run.framework(), run.assessment(), run.layer());
        return run;
    }

    private void edited(String unitId, Set<String> items) {
        for (int t = 0; t < tables.size(); t++) {
            int row = tables.get(t).rowOf(unitId);
            if (row >= 0) {
                edited(t, row, items);
            }
        }
    }

    private void edited(int t, int row, Set<String> items) {
        ResultTable table = tables.get(t);
        if (table instanceof PointsTable points) {
            boolean[] changed = readers.get(t).of(items);
            if (changed != null) {
                PointsTable.Updated updated = points.updated(row, changed);
                tables.set(t, updated.table());
                standings.update(t, updated.table(), updated.rows());
            }
        } else if (table instanceof IndexTable index) {
            IndexTable.Updated updated = index.updated(row, items);
            tables.set(t, updated.table());
            standings.update(t, updated.table(), updated.rows());
        }
    }

    private ScoringRun run(Framework framework, Assessment assessment, Layer layer) {
        List<Finding> findings = new ArrayList<>(unassigned);
        tables.forEach(table -> findings.addAll(table.findings()));
        return new ScoringRun(framework, assessment, layer, List.copyOf(tables), standings.standings(), findings);
    }
}
