// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Texts;

class SameUnitsTest {
    private final Assessment other = AssessmentFactory.eINSTANCE.createAssessment();

    private static Unit unit(String id, String code, String name) {
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId(id);
        unit.setCode(code);
        unit.getName().addAll(Texts.of(name, name));
        return unit;
    }

    private Optional<String> find(Unit unit) {
        return new SameUnits().find(unit, other).map(Unit::getId);
    }

    /** The id goes before the code, the code before the name, an alias is as good as a name; what is ambiguous is not found. */
    @Test
    void idThenCodeThenName() {
        other.getUnits().add(unit("1", "HL", "Hạ Long"));
        other.getUnits().add(unit("2", "CP", "Cẩm Phả"));
        other.getUnits().add(unit("3", "P1", "Phường 1"));
        other.getUnits().add(unit("4", "P2", "Phường 1"));
        assertEquals(Optional.of("1"), find(unit("1", "CP", "Phường 1")));
        assertEquals(Optional.of("2"), find(unit("x", "cp", "Hạ Long")));
        assertEquals(Optional.of("1"), find(unit("x", "y", "Hạ Long")));
        assertEquals(Optional.empty(), find(unit("x", "y", "Phường 1")));
        Unit renamed = unit("x", "y", "Thành phố Hạ Long");
        renamed.getAliases().add("Hạ Long");
        assertEquals(Optional.of("1"), find(renamed));
    }
}
