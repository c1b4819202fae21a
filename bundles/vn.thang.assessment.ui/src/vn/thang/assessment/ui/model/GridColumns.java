// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringPlan;

/** Which columns a grid has, and the groups over them. */
final class GridColumns {
    private GridColumns() {}

    /**
     * The facts of the units, their attributes, then the nodes when all units have the same.
     *
     * @param tables those of the units, each once
     */
    static List<GridColumn> of(Framework framework, List<ScoreTable> tables, GridScope scope, GridContents contents) {
        EnumSet<UnitFact> facts = EnumSet.allOf(UnitFact.class);
        if (!scope.isAll()) {
            facts.remove(UnitFact.GROUP);
        }
        List<GridColumn> columns = new ArrayList<>(facts);
        Attributes.ofUnits(framework).stream().map(UnitAttribute::new).forEach(columns::add);
        if (tables.size() == 1) {
            ScoringPlan plan = tables.getFirst().plan();
            plan.nodes().stream()
                    .filter(node -> node.kind() != NodeKind.SCORECARD)
                    .forEach(node -> columns.addAll(columns(plan, node, contents)));
        }
        return List.copyOf(columns);
    }

    private static List<GridColumn> columns(ScoringPlan plan, PlanNode node, GridContents contents) {
        List<GridColumn> figures = new ArrayList<>();
        if (contents == GridContents.FIGURES) {
            plan.measures(node).forEach(measure -> figures.add(new ReportedFigure(node, measure)));
        }
        return figures.isEmpty() ? List.of(new NodePoints(node)) : figures;
    }

    /** The criteria groups over the columns, outer before inner. */
    static List<HeaderGroup> groups(List<GridColumn> columns) {
        List<HeaderGroup> groups = new ArrayList<>();
        int deepest = 0;
        for (GridColumn column : columns) {
            deepest = Math.max(deepest, group(column).map(PlanNode::depth).orElse(0));
        }
        for (int first = 0; first < columns.size(); first++) {
            Optional<PlanNode> group = group(columns.get(first));
            if (group.isPresent()) {
                groups.add(new HeaderGroup(
                        group.get(), deepest - group.get().depth(), first, span(columns, first, group.get())));
            }
        }
        return List.copyOf(groups);
    }

    private static Optional<PlanNode> group(GridColumn column) {
        return column instanceof NodePoints points && points.isGroup() ? Optional.of(points.node()) : Optional.empty();
    }

    private static int span(List<GridColumn> columns, int first, PlanNode group) {
        int end = first + 1;
        while (end < columns.size() && depth(columns.get(end)) > group.depth()) {
            end++;
        }
        return end - first;
    }

    private static int depth(GridColumn column) {
        return switch (column) {
            case UnitFact fact -> -1;
            case UnitAttribute attribute -> -1;
            case NodePoints points -> points.node().depth();
            case ReportedFigure figure -> figure.node().depth();
        };
    }
}
