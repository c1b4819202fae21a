// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;

/** Codes of units come from whoever made the assessment. */
class UnitFileNamesTest {
    @Test
    void noCodeLeadsOutOfTheFolder() {
        List<String> codes = List.of(
                "../../etc/passwd",
                "..\\..\\x",
                "/etc/passwd",
                "C:\\x",
                "..",
                ".",
                ".ssh",
                "a\u0000b",
                "con",
                "LPT1.txt",
                "file:///x",
                "x".repeat(300),
                "a/b",
                "a\\b");
        List<Unit> units = new ArrayList<>();
        for (String code : codes) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("u" + units.size());
            unit.setCode(code);
            units.add(unit);
        }
        Map<String, String> names = UnitFileNames.of(units);
        Path folder = Path.of("/out");
        for (String name : names.values()) {
            Path file = folder.resolve(name + ".pdf").normalize();
            assertEquals(folder, file.getParent(), name);
            assertTrue(name.matches("[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*"), name);
        }
        assertEquals(codes.size(), names.values().stream().distinct().count());
        assertEquals("__.._etc_passwd", names.get("u0"));
        assertEquals("_con", names.get("u8"));
    }
}
