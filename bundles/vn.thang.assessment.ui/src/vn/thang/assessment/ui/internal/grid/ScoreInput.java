// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.ui.model.CellEntry;
import vn.thang.scoring.PlanNode;

/** Where the grid asks what may be typed, and where it hands over what was typed. */
public interface ScoreInput {
    /** What may be typed into a cell; empty where nothing may. */
    Optional<CellEntry> entry(Unit unit, PlanNode node);

    /** What stands in the cell now, as it can be typed. */
    String typed(Unit unit, CellEntry entry);

    /** New contents of cells, entered in one go. */
    void enter(List<Entered> cells);

    /** The content of one cell as it was entered. */
    record Entered(Unit unit, PlanNode node, CellEntry entry, Cell cell) {}
}
