// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.List;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;

/**
 * What stands in the file about one unit besides its scores.
 *
 * @param infos who entered what, when and with which remark; only cells that somebody touched
 * @param evidence in the order in which it was first put
 */
public record UnitFacts(Unit unit, Map<ColumnKey, CellInfo> infos, List<Evidence> evidence) {

    /** As long as nothing was read. */
    public static UnitFacts none(Unit unit) {
        return new UnitFacts(unit, Map.of(), List.of());
    }

    /** The evidence for a criterion or measure. */
    public List<Evidence> evidenceOf(String itemId) {
        return evidence.stream().filter(e -> e.criterionId().equals(itemId)).toList();
    }
}
