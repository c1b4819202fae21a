// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Figure;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;

/** Derivations of one unit, whatever the mode. */
public abstract class Derivations {
    static final Messages TEXTS = Messages.of(Scoring.class);

    private final ScoreTable table;
    private final int row;
    private final CellInfoSource infos;

    Derivations(ScoreTable table, int row, CellInfoSource infos) {
        this.table = table;
        this.row = row;
        this.infos = infos;
    }

    /** For the unit of a row of a table that this bundle made. */
    public static Derivations of(ScoreTable table, int row, CellInfoSource infos) {
        return table instanceof IndexTable index
                ? new IndexDerivations(index, row, infos)
                : new PointsDerivations((PointsTable) table, row, infos);
    }

    /** The derivation of a node and all below it. */
    public final Derivation of(PlanNode node) {
        List<Derivation> children = new ArrayList<>();
        for (PlanNode child : table.plan().nodes()) {
            if (child.parent() == node.index()) {
                children.add(of(child));
            }
        }
        List<Figure> figures = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        Message sentence = explain(node, figures, notes);
        if (!node.element().isScored()) {
            notes.add(TEXTS.message("note.unscored"));
        }
        return new Derivation(
                node,
                unit(),
                table.status(row, node.index()),
                table.points(row, node.index()),
                table.maximum(row, node.index()),
                sentence,
                figures,
                children,
                notes);
    }

    abstract Message explain(PlanNode node, List<Figure> figures, List<Message> notes);

    final Unit unit() {
        return table.unit(row);
    }

    final int row() {
        return row;
    }

    final Figure figure(FigureKey key, Cell cell) {
        return new Figure(key.code(), key.itemId(), cell, info(key.itemId(), key.facet()), key.element());
    }

    private CellInfo info(String itemId, Facet facet) {
        CellInfo info = info(itemId, facet, table.layer());
        return info == null && table.layer() == Layer.FINAL ? info(itemId, facet, Layer.VERIFIED) : info;
    }

    private CellInfo info(String itemId, Facet facet, Layer layer) {
        return infos.info(unit().getId(), new ColumnKey(itemId, facet, layer)).orElse(null);
    }

    /** a + b − c. */
    static Object sum(List<BigDecimal> terms) {
        Object sum = terms.isEmpty() ? BigDecimal.ZERO : terms.get(0);
        for (int i = 1; i < terms.size(); i++) {
            BigDecimal term = terms.get(i);
            sum = TEXTS.message(term.signum() < 0 ? "explain.minus" : "explain.plus", sum, term.abs());
        }
        return sum;
    }
}
