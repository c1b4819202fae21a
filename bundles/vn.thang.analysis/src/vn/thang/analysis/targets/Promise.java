// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.store.Target;

/**
 * A target of an earlier assessment and what it is about today. It needs the earlier assessment no more, so that a report can
 * carry it.
 *
 * @param target as it stood then
 * @param unitCode the unit's code then, else its id
 * @param unit the unit's name then, in one language
 * @param itemCode the code of the criterion or measure then, else its id
 * @param item its name then, in the same language
 * @param limit the limit with sign and unit, in the same language: {@code ≥ 40 %}
 * @param unitNow the id of the same unit today; empty when it is gone
 * @param itemNow the id of the same item today; empty when it is gone, split or merged
 * @param hindrance why nothing can be compared; empty when it can
 */
public record Promise(
        Target target,
        String unitCode,
        String unit,
        String itemCode,
        String item,
        String limit,
        Optional<String> unitNow,
        Optional<String> itemNow,
        Optional<Outcome> hindrance) {
    public Promise {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(unitCode, "unitCode");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(itemCode, "itemCode");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(unitNow, "unitNow");
        Objects.requireNonNull(itemNow, "itemNow");
        Objects.requireNonNull(hindrance, "hindrance");
    }
}
