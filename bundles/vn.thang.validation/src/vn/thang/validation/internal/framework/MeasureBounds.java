// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Bounds, decimals and scale of a measure fit together. */
final class MeasureBounds implements FrameworkRule {
    @Override
    public String id() {
        return "measure";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Measure measure : framework.getMeasures()) {
            Ranges ranges = new Ranges(measure, findings);
            ranges.notAbove(
                    CriteriaPackage.Literals.MEASURE__MINIMUM,
                    measure.getMinimum(),
                    CriteriaPackage.Literals.MEASURE__MAXIMUM,
                    measure.getMaximum());
            ranges.between(CriteriaPackage.Literals.MEASURE__DECIMALS, measure.getDecimals(), 0, 30);
            if (measure.getType() == MeasureType.LEVEL && measure.getScale() == null) {
                ranges.required(CriteriaPackage.Literals.MEASURE__SCALE);
            }
        }
    }
}
