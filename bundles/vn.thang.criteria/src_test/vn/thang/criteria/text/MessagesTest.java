// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.Metamodel;

class MessagesTest {
    private static final Locale VI = Locale.of("vi");
    private final Messages messages = Messages.of(MessagesTest.class);

    @Test
    void argumentsFollowTheLanguage() {
        Metamodel.init();
        Message inner = messages.message("inner", new BigDecimal("57.720"));
        Message outer = messages.message(
                "outer", inner, Origin.RECONSTRUCTED, Severity.WARNING, 1234, LocalDate.of(2018, 7, 6));
        assertEquals("points 57.72; reconstruction; warning; 1234; 2018-07-06", outer.in(Locale.ENGLISH));
        assertEquals("điểm 57,72; dữ liệu dựng lại; cảnh báo; 1234; 06/07/2018", outer.in(VI));
    }

    @Test
    void ownFormatsOfThePatternStay() {
        assertEquals("one unit", messages.text(Locale.ENGLISH, "units", 1));
        assertEquals("5 units", messages.text(Locale.ENGLISH, "units", 5));
    }

    @Test
    void textsAreNotStatedWhenNull() {
        assertEquals("points ", messages.text(Locale.FRENCH, "inner", (Object) null));
    }

    @Test
    void aMissingKeyIsNamed() {
        var e = assertThrows(MissingResourceException.class, () -> messages.text(VI, "nowhere"));
        assertEquals("nowhere", e.getKey());
    }

    @Test
    void namesOfElements() {
        var element = vn.thang.criteria.CriteriaFactory.eINSTANCE.createTier();
        assertEquals("", Texts.name(element, VI));
        element.setId("t1");
        assertEquals("t1", Texts.name(element, VI));
        element.setCode("T");
        assertEquals("T", Texts.name(element, VI));
        element.getName().addAll(Texts.of("Sở ngành", "Department"));
        assertEquals("Sở ngành", Texts.name(element, Locale.forLanguageTag("vi-VN")));
        assertEquals("Department", Texts.name(element, Locale.UK));
        assertEquals("Sở ngành", Texts.name(element, Locale.FRENCH));
        assertEquals("points Department", messages.text(Locale.ENGLISH, "inner", element));
        assertEquals("Cấp", Texts.label(CriteriaPackage.Literals.TIER, VI));
        assertEquals(
                "points Sở ngành",
                messages.text(VI, "inner", List.copyOf(element.getName())).replace("điểm", "points"));
    }

    @Test
    void numbers() {
        assertEquals("50", Numbers.plain(new BigDecimal("5E+1")));
        assertEquals("0.1", Numbers.plain(new BigDecimal("0.100")));
        assertEquals("0", Numbers.plain(new BigDecimal("0.00")));
        assertEquals("", Numbers.plain(null));
        assertEquals("1234,57", Numbers.print(new BigDecimal("1234.565"), 2, VI));
        assertEquals("-0.5", Numbers.print(new BigDecimal("-0.45"), 1, Locale.ENGLISH));
        assertEquals("2.00", Numbers.print(new BigDecimal("2"), 2, Locale.ENGLISH));
        assertEquals("57,72", Numbers.exact(new BigDecimal("57.7200"), VI));
    }

    @Test
    void findingsNameTheirPlace() {
        Message text = messages.message("inner", BigDecimal.ONE);
        Location table = Location.file("units.csv").withRow(3).withColumn("C1");
        assertEquals(
                "units.csv, row 3, column C1: points 1",
                Finding.error("r", table, text).in(Locale.ENGLISH));
        assertEquals(
                "units.csv, hàng 3, cột C1: điểm 1",
                Finding.error("r", table, text).in(VI));
        Location line = Location.file("f.criteria").withRow(7).withElement("c-1");
        assertEquals(
                "f.criteria, line 7, element c-1: points 1",
                Finding.error("r", line, text).in(Locale.ENGLISH));
        assertEquals("điểm 1", Finding.error("r", Location.none(), text).in(VI));
    }
}
