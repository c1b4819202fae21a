// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.criteria.Described;

/**
 * A reported figure, answer or award that a derivation rests on.
 *
 * @param code code of the measure or criterion
 * @param itemId its id
 * @param cell as effective on the layer scored
 * @param info who entered it; null when not known
 * @param element the measure or criterion
 */
public record Figure(String code, String itemId, Cell cell, CellInfo info, Described element) {}
