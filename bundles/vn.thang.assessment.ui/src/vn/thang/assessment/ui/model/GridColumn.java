// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.Measure;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** A column of the grid: a fact about the unit, an attribute of it, the points of a group or criterion, or a reported figure. */
public sealed interface GridColumn {

    /** The frozen columns: who the unit is and where it stands. */
    enum UnitFact implements GridColumn {
        NAME,
        GROUP,
        POINTS,
        PERCENT,
        RANK,
        BAND;

        @Override
        public boolean isNumber() {
            return this == POINTS || this == PERCENT || this == RANK;
        }

        @Override
        public boolean isOfUnits() {
            return true;
        }
    }

    /** An attribute of units that the framework defines. */
    record UnitAttribute(AttributeDefinition definition) implements GridColumn {
        /** Names it among what can be hidden. */
        public String id() {
            return definition.getId();
        }

        @Override
        public boolean isNumber() {
            return definition.getType() == AttributeType.NUMBER;
        }

        @Override
        public boolean isOfUnits() {
            return true;
        }
    }

    /** The points of a node of the scorecard. */
    record NodePoints(PlanNode node) implements GridColumn {
        public boolean isGroup() {
            return node.kind() == NodeKind.GROUP;
        }
    }

    /** A figure that the criterion's rule reads. A figure that several criteria read has several columns. */
    record ReportedFigure(PlanNode node, Measure measure) implements GridColumn {}

    /** Whether its cells are numbers, as opposed to names and bands. */
    default boolean isNumber() {
        return true;
    }

    /** Whether all units have it, whatever their scorecard. */
    default boolean isOfUnits() {
        return false;
    }
}
