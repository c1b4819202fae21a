// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.Severity;
import vn.thang.ui.findings.FindingsOverlay;
import vn.thang.ui.findings.FoundCell;
import vn.thang.ui.findings.FoundItem;

/**
 * What the checks found at the cells of a grid. Only errors and warnings: what is merely remarked would cover the grid with
 * signs. Costs a few accesses to a map, so that painters can ask for every cell they paint. Immutable.
 */
public record CellFindings(FindingsOverlay found) {

    /** Nothing found. */
    public static CellFindings none() {
        return new CellFindings(FindingsOverlay.empty());
    }

    /** The worst finding at a cell, group rows have none. */
    public Optional<Severity> worst(GridView view, int row, int column) {
        return at(view, row, column).stream()
                .map(FoundItem::severity)
                .min((a, b) -> Integer.compare(a.ordinal(), b.ordinal()));
    }

    /**
     * The findings at a cell: at a criterion and the figures that its points follow from, at a figure and its criterion, at
     * a unit as a whole in the column of its name.
     */
    public List<FoundItem> at(GridView view, int row, int column) {
        if (view.isGroup(row)) {
            return List.of();
        }
        GridModel model = view.model();
        int unit = view.order().modelRow(row);
        String unitId = model.unit(unit).getId();
        List<FoundItem> items = new ArrayList<>();
        switch (model.columns().get(column)) {
            case UnitFact fact when fact == UnitFact.NAME -> add(items, unitId, null);
            case UnitFact other -> {
                // Follows from other cells.
            }
            case UnitAttribute attribute -> {
                // What is wrong with attributes is said at the unit.
            }
            case NodePoints points -> {
                add(items, unitId, points.node().id());
                for (Measure measure : model.measures(points.node())) {
                    add(items, unitId, measure.getId());
                }
            }
            case ReportedFigure figure -> {
                add(items, unitId, figure.measure().getId());
                add(items, unitId, figure.node().id());
            }
        }
        return items;
    }

    private void add(List<FoundItem> items, String unitId, String itemId) {
        for (FoundItem item : found.at(new FoundCell(unitId, itemId))) {
            if (item.severity() != Severity.INFO) {
                items.add(item);
            }
        }
    }
}
