// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.IndexContext;

/**
 * Distance from the worst figure as a share of the distance of the reference unit, named by code, id or name; may exceed
 * the range unless capped. See {@link Distances}.
 */
public final class DistanceToReference extends Normalisation {
    public DistanceToReference() {
        super(NormaliseMethod.DISTANCE_TO_REFERENCE);
    }

    @Override
    ColumnStep compile(NormaliseStep step, Range range, IndexContext context) throws RuleException {
        String unit = step.getReferenceUnit();
        if (unit == null || unit.isBlank()) {
            throw context.error(Texts.of("check.reference"));
        }
        return new Distances("normalise.reference", range, true, column -> {
            int row = column.units().find(unit);
            return row < 0 ? Double.NaN : column.values()[row];
        });
    }
}
