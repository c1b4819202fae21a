// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Measure;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** What a script sees of an assessment, by the codes of units, criteria and measures. */
record AssessmentView(
        ScoringRun run, ScoreData data, Locale locale, Map<String, Unit> units, Map<String, Measure> measures) {
    private static final Messages MESSAGES = Messages.of(AssessmentView.class);

    /** What scripts ask for and cannot get; the message goes to the script with its line. */
    static final class Problem extends Exception {
        private static final long serialVersionUID = 1L;

        Problem(String message) {
            super(message);
        }
    }

    /** A node of the scorecard of a unit. */
    record Place(ScoreTable table, int row, PlanNode node) {}

    AssessmentView(ScoringRun run, ScoreData data, Locale locale) {
        this(run, data, locale, new HashMap<>(), new HashMap<>());
        run.assessment().getUnits().forEach(unit -> {
            units.putIfAbsent(code(unit), unit);
            units.putIfAbsent(unit.getId(), unit);
        });
        run.framework().getMeasures().forEach(measure -> {
            measures.putIfAbsent(code(measure), measure);
            measures.putIfAbsent(measure.getId(), measure);
        });
    }

    static String code(vn.thang.criteria.Described element) {
        return element.getCode() == null || element.getCode().isEmpty() ? element.getId() : element.getCode();
    }

    List<Unit> allUnits() {
        return run.assessment().getUnits();
    }

    Problem problem(String key, Object... arguments) {
        return new Problem(MESSAGES.text(locale, key, arguments));
    }

    Unit unit(String code) throws Problem {
        Unit unit = units.get(code);
        if (unit == null) {
            throw problem("unit", code);
        }
        return unit;
    }

    /** All nodes of the scorecard of a unit; none when no scorecard applies to it. */
    List<PlanNode> nodes(Unit unit) {
        return run.tableOf(unit).map(table -> table.plan().nodes()).orElse(List.of());
    }

    Optional<Standing> standing(Unit unit) {
        return run.standings().of(unit);
    }

    Place place(Unit unit, String code) throws Problem {
        ScoreTable table = run.tableOf(unit).orElseThrow(() -> problem("node", code, code(unit)));
        PlanNode node = table.plan().node(code).orElseThrow(() -> problem("node", code, code(unit)));
        return new Place(table, table.rowOf(unit.getId()), node);
    }

    /** The column of a reported figure or of an answer. */
    ColumnKey input(Unit unit, String code, Layer layer) throws Problem {
        Measure measure = measures.get(code);
        return measure == null
                ? criterion(unit, code, Facet.INPUT, layer)
                : new ColumnKey(measure.getId(), Facet.INPUT, layer);
    }

    /** The column of points given directly. */
    ColumnKey points(Unit unit, String code, Layer layer) throws Problem {
        return criterion(unit, code, Facet.POINTS, layer);
    }

    private ColumnKey criterion(Unit unit, String code, Facet facet, Layer layer) throws Problem {
        PlanNode node = place(unit, code).node();
        if (node.kind() != NodeKind.CRITERION) {
            throw problem("criterion", code);
        }
        return new ColumnKey(node.id(), facet, layer);
    }

    Cell cell(Unit unit, ColumnKey key) {
        int row = data.rowOf(unit.getId());
        return row < 0 ? Cell.MISSING : data.column(key).cell(row);
    }
}
