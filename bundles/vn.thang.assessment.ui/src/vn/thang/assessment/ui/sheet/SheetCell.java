// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.ui.model.FigureText;

/**
 * The points or the figure of one layer.
 *
 * @param cell as it counts on the layer
 * @param own whether something was entered in this very layer, for the criterion or a measure its rule reads
 * @param outOfRange what was entered is not allowed here
 * @param figure the reported figure that counts, with its sign and day; empty for points
 */
public record SheetCell(Cell cell, boolean own, boolean outOfRange, Optional<FigureText> figure) {}
