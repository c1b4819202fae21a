// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;

/** Which unit of another assessment is this one. */
@FunctionalInterface
public interface SameUnit {
    /** By id alone. */
    SameUnit BY_ID = (unit, other) -> other.getUnits().stream()
            .filter(each -> each.getId().equals(unit.getId()))
            .findFirst();

    /** Empty when the other assessment does not have it. */
    Optional<Unit> in(Unit unit, Assessment other);
}
