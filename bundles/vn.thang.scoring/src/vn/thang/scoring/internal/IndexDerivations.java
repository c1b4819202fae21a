// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Figure;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;

/** Derivations in index mode. */
final class IndexDerivations extends Derivations {
    private final IndexTable table;

    IndexDerivations(IndexTable table, int row, CellInfoSource infos) {
        super(table, row, infos);
        this.table = table;
    }

    @Override
    Message explain(PlanNode node, List<Figure> figures, List<Message> notes) {
        IndexPlan.IndexNode own = table.indexNode(node.index());
        ScoreStatus status = table.status(row(), node.index());
        if (own.figure() != null) {
            return criterion(node, own, status, figures, notes);
        }
        List<Object> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < own.children().length; i++) {
            int child = own.children()[i];
            BigDecimal value = table.points(row(), child);
            if (value != null) {
                values.add(weighted(own, i, value));
            } else if (table.status(row(), child) == ScoreStatus.MISSING) {
                String code = table.plan().nodes().get(child).code();
                missing.add(code);
                if (status == ScoreStatus.SCORED) {
                    notes.add(TEXTS.message("note.skipped", code));
                }
            }
        }
        IndexGates gates = table.gates(node.index());
        for (int gate = 0; gate < gates.gates().size() && status == ScoreStatus.SCORED; gate++) {
            notes.add(GateNotes.of(gates.gates().get(gate), !gates.fails(gate, row())));
        }
        return switch (status) {
            case SCORED ->
                TEXTS.message("explain.index", node.element(), own.kind(), values, table.points(row(), node.index()));
            case MISSING ->
                gates.undecided(row())
                        ? TEXTS.message("explain.missing.gate", node.element())
                        : TEXTS.message("explain.missing.children", node.element(), missing);
            case NOT_APPLICABLE -> TEXTS.message("explain.notApplicable.children", node.element());
        };
    }

    /** The value of a child, with its weight where weights differ. */
    private static Object weighted(IndexPlan.IndexNode own, int child, BigDecimal value) {
        double weight = own.weights()[child];
        for (double other : own.weights()) {
            if (other != weight) {
                return TEXTS.message("explain.weighted", value, BigDecimal.valueOf(weight));
            }
        }
        return value;
    }

    private Message criterion(
            PlanNode node, IndexPlan.IndexNode own, ScoreStatus status, List<Figure> figures, List<Message> notes) {
        Cell cell = table.figure(row(), own.figure());
        figures.add(figure(own.figure(), cell));
        if (own.denominator() != null) {
            figures.add(figure(own.denominator(), table.figure(row(), own.denominator())));
        }
        if (own.earlier() != null) {
            figures.add(figure(own.earlier(), table.figure(row(), own.earlier())));
        }
        notes.addAll(IndexTrace.of(table, row(), node.index()));
        return switch (status) {
            case SCORED ->
                TEXTS.message(
                        cell.value() == null ? "explain.indicator.filled" : "explain.indicator",
                        node.element(),
                        cell.value() == null ? own.figure().code() : cell.value(),
                        table.points(row(), node.index()));
            case MISSING ->
                table.leftOut(row())
                        ? TEXTS.message("explain.missing.leftOut", node.element())
                        : cell.status() == CellStatus.MISSING
                                ? TEXTS.message(
                                        "explain.missing.figures",
                                        node.element(),
                                        own.figure().element())
                                : cell.status() == CellStatus.VALUE && !notes.isEmpty()
                                        ? TEXTS.message("explain.missing.steps", node.element())
                                        : TEXTS.message("explain.missing.condition", node.element());
            case NOT_APPLICABLE ->
                TEXTS.message(
                        cell.status() == CellStatus.NOT_APPLICABLE
                                ? "explain.notApplicable.figures"
                                : "explain.notApplicable.unit",
                        node.element());
        };
    }
}
