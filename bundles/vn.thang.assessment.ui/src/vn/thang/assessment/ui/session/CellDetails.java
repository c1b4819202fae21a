// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/**
 * What is known about one cell of the grid.
 *
 * @param derivation where the points come from, the same numbers as the grid
 * @param entries what was entered at the criterion itself, self-score first; empty for groups and totals
 */
public record CellDetails(Unit unit, PlanNode node, Layer layer, Derivation derivation, List<Entry> entries) {

    /** Points or an answer of one layer, and who entered it. */
    public record Entry(Layer layer, Facet facet, Cell cell, Optional<CellInfo> info) {}

    static CellDetails of(ScoringRun run, AssessmentStore store, Unit unit, PlanNode node) {
        try {
            Derivation derivation = Explainer.explain(run, unit, node.id(), store::info);
            List<Entry> entries = Stream.of(Layer.values())
                    .flatMap(layer -> Stream.of(Facet.values()).map(facet -> entry(store, unit, node, layer, facet)))
                    .filter(entry -> entry.cell().status() != CellStatus.MISSING
                            || entry.info().isPresent())
                    .toList();
            return new CellDetails(unit, node, run.layer(), derivation, entries);
        } catch (BadInputException e) {
            throw new IllegalArgumentException(node.code(), e);
        }
    }

    private static Entry entry(AssessmentStore store, Unit unit, PlanNode node, Layer layer, Facet facet) {
        ColumnKey key = new ColumnKey(node.id(), facet, layer);
        Cell cell = store.data().column(key).cell(store.data().rowOf(unit.getId()));
        return new Entry(layer, facet, cell, store.info(unit.getId(), key));
    }
}
