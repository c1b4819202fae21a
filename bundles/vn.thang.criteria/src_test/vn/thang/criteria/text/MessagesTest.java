// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.Metamodel;

class MessagesTest {
    private static final Locale VI = Locale.of("vi");
    private final Messages messages = Messages.of(Location.class);

    @Test
    void argumentsFollowTheLanguage() {
        Metamodel.init();
        Message inner = messages.message("location.column", new BigDecimal("57.720"));
        assertEquals("row column 57.72", messages.text(Locale.ENGLISH, "location.row", inner));
        assertEquals("hàng cột 57,72", messages.text(VI, "location.row", inner));
        assertEquals("reconstruction", Arguments.print(Origin.RECONSTRUCTED, Locale.ENGLISH));
        assertEquals("dữ liệu dựng lại", Arguments.print(Origin.RECONSTRUCTED, VI));
        assertEquals("cảnh báo", Arguments.print(Severity.WARNING, VI));
        assertEquals("06/07/2018", Arguments.print(LocalDate.of(2018, 7, 6), VI));
        assertEquals("2018-07-06", Arguments.print(LocalDate.of(2018, 7, 6), Locale.ENGLISH));
        assertEquals("1, 0,5", Arguments.print(List.of(1, new BigDecimal("0.5")), VI));
        assertEquals("", Arguments.print(null, VI));
    }

    @Test
    void aNumberWithoutEndIsCutOffAndItsMessageKeepsItsDigits() {
        BigDecimal third = new BigDecimal("2").divide(new BigDecimal("3"), MathContext.DECIMAL128);
        Message message = messages.message("location.row", new Shortened(third));
        assertEquals("row 0.666666666666…", message.in(Locale.ENGLISH), "cut off, not rounded");
        assertEquals("hàng 0,666666666666…", message.in(VI));
        assertEquals("row " + third.toPlainString(), message.exact().in(Locale.ENGLISH));
        Message finite = messages.message("location.row", new Shortened(new BigDecimal("123456789.1250")));
        assertEquals("row 123456789.125", finite.in(Locale.ENGLISH));
    }

    @Test
    void wholeNumbersAreNotGrouped() {
        assertEquals("row 12345", messages.text(Locale.ENGLISH, "location.row", 12345));
        assertEquals("row 12345", messages.text(Locale.FRENCH, "location.row", 12345L));
    }

    @Test
    void aMissingKeyIsNamed() {
        var e = assertThrows(MissingResourceException.class, () -> messages.text(VI, "nowhere"));
        assertEquals("nowhere", e.getKey());
    }

    @Test
    void namesOfElements() {
        Tier element = CriteriaFactory.eINSTANCE.createTier();
        assertEquals("", Texts.name(element, VI));
        element.setId("t1");
        assertEquals("t1", Texts.name(element, VI));
        element.setCode("T");
        assertEquals("T", Texts.name(element, VI));
        element.getName().addAll(Texts.of("Sở ngành", "Department"));
        assertEquals("Sở ngành", Texts.name(element, Locale.forLanguageTag("vi-VN")));
        assertEquals("Department", Texts.name(element, Locale.UK));
        assertEquals("Sở ngành", Texts.name(element, Locale.FRENCH));
        assertEquals("Department", Arguments.print(element, Locale.ENGLISH));
        assertEquals("Department", Arguments.print(element.getName(), Locale.ENGLISH));
        assertEquals("Cấp", Texts.label(CriteriaPackage.Literals.TIER, VI));
        assertEquals("Tier", Texts.label(CriteriaPackage.Literals.TIER, Locale.FRENCH));
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
        Message text = messages.message("location.feature", BigDecimal.ONE);
        Location table = Location.file("units.csv").withRow(3).withColumn("C1");
        assertEquals(
                "units.csv, row 3, column C1: feature 1",
                Finding.error("r", table, text).in(Locale.ENGLISH));
        assertEquals(
                "units.csv, hàng 3, cột C1: thuộc tính 1",
                Finding.error("r", table, text).in(VI));
        Location line = Location.file("f.criteria").withRow(7).withElement("c-1");
        assertEquals(
                "f.criteria, line 7, element c-1: feature 1",
                Finding.error("r", line, text).in(Locale.ENGLISH));
        assertEquals("thuộc tính 1", Finding.error("r", Location.none(), text).in(VI));
        assertEquals(Arrays.asList((Object) null), new Message(messages, "k", Arrays.asList((Object) null)).args());
    }

    @Test
    void documentsGroupThousandsAndNothingElse() {
        assertEquals("1.234.567,80", Numbers.grouped(new BigDecimal("1234567.8"), 2, VI));
        assertEquals("1,234,567.80", Numbers.grouped(new BigDecimal("1234567.8"), 2, Locale.ENGLISH));
        assertEquals("-1.000", Numbers.grouped(new BigDecimal("-999.5"), 0, VI));
        assertEquals("-999", Numbers.grouped(new BigDecimal("-999.4"), 0, VI));
        assertEquals("424.308", Numbers.groupedExact(new BigDecimal("424308.00"), VI));
        assertEquals("0,12345", Numbers.groupedExact(new BigDecimal("0.12345"), VI));
        assertEquals("", Numbers.groupedExact(null, VI));
        assertEquals("1234567,8", Numbers.exact(new BigDecimal("1234567.80"), VI));
    }

    @Test
    void aCountIsGroupedAndATextCanChooseByIt() {
        assertEquals("11.000", Arguments.print(new Count(11_000), VI));
        assertEquals("11,000", Arguments.print(new Count(11_000), Locale.ENGLISH));
        assertEquals(
                "11,000 units",
                new java.text.MessageFormat("{0,choice,1#one unit|1<{0} units}", Locale.ENGLISH)
                        .format(new Object[] {new Count(11_000)}));
    }
}
