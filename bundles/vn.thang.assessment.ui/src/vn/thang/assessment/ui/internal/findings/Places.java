// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.findings.FoundCell;

/** A cell of the grid for the place of a finding; a reported figure stands at the first criterion that uses it. */
record Places(ScoringRun run) {
    /** A unit at a node of its scorecard. */
    record Place(Unit unit, PlanNode node) {}

    Optional<Place> of(FoundCell cell) {
        return tables(cell).flatMap(table -> place(table, cell).stream()).findFirst();
    }

    private Stream<ScoreTable> tables(FoundCell cell) {
        return run.tables().stream()
                .filter(table -> table.rows() > 0 && (cell.unitId() == null || table.rowOf(cell.unitId()) >= 0));
    }

    private static Optional<Place> place(ScoreTable table, FoundCell cell) {
        int row = cell.unitId() == null ? 0 : table.rowOf(cell.unitId());
        return node(table, cell.itemId()).map(node -> new Place(table.unit(row), node));
    }

    /** The node with the id, or the first that reads the measure with it; the scorecard without one. */
    private static Optional<PlanNode> node(ScoreTable table, String itemId) {
        List<PlanNode> nodes = table.plan().nodes();
        if (itemId == null) {
            return Optional.of(nodes.get(0));
        }
        Optional<PlanNode> own =
                nodes.stream().filter(node -> itemId.equals(node.id())).findFirst();
        return own.isPresent()
                ? own
                : nodes.stream()
                        .filter(node -> table.plan().measures(node).stream()
                                .anyMatch(measure -> itemId.equals(measure.getId())))
                        .findFirst();
    }

    /** For instance "Uông Bí · 1.1 Computers per official". */
    String text(FoundCell cell, Locale locale) {
        Optional<Place> place = of(cell);
        String unit = cell.unitId() == null
                ? ""
                : run.assessment().getUnits().stream()
                        .filter(each -> cell.unitId().equals(each.getId()))
                        .findFirst()
                        .map(each -> Texts.name(each, locale))
                        .orElse(cell.unitId());
        if (cell.itemId() == null) {
            return unit;
        }
        String item = place.map(
                        at -> at.node().code() + " " + Texts.name(at.node().element(), locale))
                .orElse(cell.itemId());
        return unit.isEmpty() ? item : unit + " · " + item;
    }
}
