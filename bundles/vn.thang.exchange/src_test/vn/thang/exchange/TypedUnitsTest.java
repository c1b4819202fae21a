// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.criteria.finding.BadInputException;

class TypedUnitsTest {
    private static List<Unit> units(String text) throws BadInputException {
        return TableImport.readText(text, "typed", Frameworks.two(), null)
                .model()
                .getUnits();
    }

    @Test
    void oneUnitPerLine() throws BadInputException {
        List<Unit> units = TableImport.readText(
                        "Sở Y tế, Quảng Ninh\r\n\n  Sở Xây dựng \n", "typed", Frameworks.two(), "department")
                .model()
                .getUnits();
        assertEquals(
                List.of("Sở Y tế, Quảng Ninh", "Sở Xây dựng"),
                units.stream().map(Unit::getCode).toList());
    }

    @Test
    void tierAndGroupBehindTabs() throws BadInputException {
        List<Unit> units = units("Sở A\tdepartment\tSở ngành\nXã B\tcommune");
        assertEquals("department", units.getFirst().getTier().getCode());
        assertEquals("Sở ngành", units.getFirst().getGroup().getCode());
        assertEquals("commune", units.get(1).getTier().getCode());
    }

    @Test
    void columnsMayBeNamedInVietnamese() throws BadInputException {
        List<Unit> units = units("Mã;Tên;Cấp\nYT;Sở Y tế;department");
        assertEquals("YT", units.getFirst().getCode());
        assertEquals("Sở Y tế", units.getFirst().getName().getFirst().getValue());
    }

    @Test
    void problemsNameTheLine() {
        BadInputException fault = assertThrows(BadInputException.class, () -> units("Sở A\tdepartment\n\nSở B\tnone"));
        String text = fault.findings().getFirst().in(Locale.ENGLISH);
        assertTrue(text.contains("typed") && text.contains("3") && text.contains("none"), text);
    }

    @Test
    void nothingTypedIsNoUnit() {
        assertThrows(BadInputException.class, () -> units(" \n"));
    }
}
