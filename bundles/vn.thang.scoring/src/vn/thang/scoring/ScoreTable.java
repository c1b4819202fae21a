// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;

/** Points of every unit at every node of one scorecard. Immutable, thread-safe; rows and nodes count from 0. */
public interface ScoreTable {
    ScoringPlan plan();

    Layer layer();

    /** The number of units scored with this scorecard. */
    int rows();

    Unit unit(int row);

    /** The row of a unit, -1 when it is not in this table. */
    int rowOf(String unitId);

    ScoreStatus status(int row, int node);

    /**
     * Points (in index mode the value; ranks and bands are then decided on 10 significant digits) without trailing zeros
     * behind the decimal point; rounded only where the framework says, divisions carried to 34 significant digits. Null
     * unless scored.
     */
    BigDecimal points(int row, int node);

    /** The points as a double (in index mode the value itself); NaN unless scored. */
    double value(int row, int node);

    /**
     * The maximum that the points are measured against: the node's own, less what is not applicable under the policy
     * "drop from the denominator". Under re-basing it stays whole. Null in index mode and where none is stated.
     */
    BigDecimal maximum(int row, int node);

    /** The best rank that the gates not passed leave to a unit: 1 where none caps its rank. */
    int rankCap(int row);

    /** The sum of the maxima of all criteria at or below the node that are not applicable; 0 in index mode. */
    BigDecimal notApplicablePoints(int row, int node);
}
