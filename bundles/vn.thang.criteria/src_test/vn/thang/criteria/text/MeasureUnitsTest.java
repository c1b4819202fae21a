// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeasureUnitsTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void aKnownUnitIsSaidInEnglish() {
        assertEquals("million VND", MeasureUnits.in("triệu đồng", Locale.ENGLISH));
        assertEquals("documents", MeasureUnits.in(" văn bản ", Locale.ENGLISH));
    }

    @Test
    void inVietnameseAndWhenUnknownItStays() {
        assertEquals("triệu đồng", MeasureUnits.in("triệu đồng", VIETNAMESE));
        assertEquals("PPP $", MeasureUnits.in("PPP $", Locale.ENGLISH));
        assertEquals("%", MeasureUnits.in("%", VIETNAMESE));
    }

    @Test
    void noneIsEmpty() {
        assertEquals("", MeasureUnits.in(null, Locale.ENGLISH));
        assertEquals("", MeasureUnits.in(" ", VIETNAMESE));
    }
}
