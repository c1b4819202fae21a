// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.report.Printed;
import vn.thang.report.verify.internal.Comparison;

class ComparisonTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final Comparison comparison = new Comparison("1.0.0", "1.0.0");
    private final List<String> texts =
            IntStream.range(0, 500).mapToObj(i -> "text " + i).toList();

    @Test
    void theSameTextsDoNotDiffer() {
        assertEquals(List.of(), comparison.differences(paragraphs(texts), paragraphs(texts)));
    }

    @Test
    void oneDigitIsFoundAtItsPlace() {
        List<String> changed = new ArrayList<>(texts);
        changed.set(71, "text 77");
        List<Difference> found = comparison.differences(paragraphs(changed), paragraphs(texts));
        assertEquals(List.of(new Difference("paragraph 72", Optional.of("text 77"), Optional.of("text 71"))), found);
        assertEquals(
                "paragraph 72: found “text 77”, expected “text 71”",
                found.getFirst().message().in(Locale.ENGLISH));
        assertEquals(
                "đoạn 72: thấy “text 77”, phải là “text 71”",
                found.getFirst().message().in(VIETNAMESE));
    }

    @Test
    void aTextPutInIsOneDifferenceAlthoughAllPlacesMoved() {
        List<String> changed = new ArrayList<>(texts);
        changed.add(100, "an inserted text");
        changed.set(300, "a changed text");
        assertEquals(
                List.of(
                        new Difference("paragraph 101", Optional.of("an inserted text"), Optional.empty()),
                        new Difference("paragraph 301", Optional.of("a changed text"), Optional.of("text 299"))),
                comparison.differences(paragraphs(changed), paragraphs(texts)));
    }

    @Test
    void aTextTakenOutIsToldWithWhatShouldStandThere() {
        List<String> changed = new ArrayList<>(texts);
        changed.remove(100);
        assertEquals(
                List.of(new Difference("paragraph 101", Optional.empty(), Optional.of("text 100"))),
                comparison.differences(paragraphs(changed), paragraphs(texts)));
    }

    @Test
    void twoNumbersThatChangedPlacesAreTwoDifferences() {
        List<Printed> found = List.of(new Printed("S!A1", "1"), new Printed("S!B1", "2"));
        List<Printed> expected = List.of(new Printed("S!A1", "2"), new Printed("S!B1", "1"));
        assertEquals(2, comparison.differences(found, expected).size());
        List<Printed> moved = List.of(new Printed("S!A1", "2"), new Printed("S!C1", "1"));
        assertEquals(
                List.of("S!C1: found “1”, expected nothing", "S!B1: found nothing, expected “1”"),
                comparison.differences(moved, expected).stream()
                        .map(each -> each.message().in(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void manyMovedTextsAreNotLostWhenTheTextsAloneAreTheSame() {
        List<Printed> moved = texts.stream()
                .map(text -> new Printed("sheet 2, " + text, text))
                .toList();
        assertEquals(1000, comparison.differences(moved, paragraphs(texts)).size());
    }

    @Test
    void anotherDocumentDiffersInEveryPlace() {
        List<String> other =
                IntStream.range(0, 3000).mapToObj(i -> "other " + i).toList();
        assertEquals(
                3000,
                comparison.differences(paragraphs(other), paragraphs(texts)).size());
    }

    /** Whatever is changed: what is told turns the one into the other, and something is told when they differ. */
    @Test
    void noChangeIsMissed() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> changed = new ArrayList<>(texts.subList(0, 60));
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                int at = random.nextInt(changed.size());
                switch (random.nextInt(3)) {
                    case 0 -> changed.set(at, "x" + i);
                    case 1 -> changed.add(at, "x" + i);
                    default -> changed.remove(at);
                }
            }
            List<Difference> told = comparison.differences(paragraphs(changed), paragraphs(texts.subList(0, 60)));
            assertTrue(changed.equals(texts.subList(0, 60)) == told.isEmpty(), "seed " + seed);
            List<String> out =
                    told.stream().flatMap(each -> each.found().stream()).toList();
            List<String> in =
                    told.stream().flatMap(each -> each.expected().stream()).toList();
            List<String> rest = new ArrayList<>(changed);
            out.forEach(text -> assertTrue(rest.remove(text), text));
            rest.addAll(in);
            assertEquals(
                    texts.subList(0, 60).stream().sorted().toList(),
                    rest.stream().sorted().toList());
        }
    }

    @Test
    void theVersionOfAnotherEngineIsNoDifference() {
        Comparison other = new Comparison("1.0.0", "1.1.0");
        List<Printed> expected = List.of(new Printed("paragraph 1", "Engine 1.1.0"), new Printed("paragraph 2", "5"));
        assertEquals(
                List.of(),
                other.differences(
                        List.of(new Printed("paragraph 1", "Engine 1.0.0"), new Printed("paragraph 2", "5")),
                        expected));
        assertEquals(
                1,
                other.differences(
                                List.of(new Printed("paragraph 1", "Engine 1.0.0"), new Printed("paragraph 2", "6")),
                                expected)
                        .size());
    }

    /** Lines break elsewhere and drawings differ: no difference; a changed number is one all the same. */
    @Test
    void anotherEngineMayLayOutTheSameWordsOtherwise() {
        List<Printed> expected = List.of(
                new Printed("page 1, line 1", "Uông Bí 146,00"),
                new Printed("page 1, line 2", "points of 170"),
                Printed.layout("page 1, drawing", "SHA-256 a"));
        List<Printed> found = List.of(
                new Printed("page 1, line 1", "Uông Bí"),
                new Printed("page 1, line 2", "146,00 points of 170"),
                Printed.layout("page 1, drawing", "SHA-256 b"));
        Comparison other = new Comparison("1.0.0", "1.1.0");
        assertEquals(List.of(), other.differences(found, expected));
        assertEquals(3, comparison.differences(found, expected).size());
        List<Printed> changed = List.of(found.getFirst(), new Printed("page 1, line 2", "146,10 points of 170"));
        assertEquals(
                List.of(new Difference("page 1, line 2", Optional.of("146,10"), Optional.of("146,00"))),
                other.differences(changed, expected));
    }

    @Test
    void onlyWordsOfPlacesAreTranslated() {
        assertEquals(
                "bảng 3, hàng 12, Trang tính!C7: thấy “1”, lẽ ra không có gì",
                new Difference("table 3, row 12, Trang tính!C7", Optional.of("1"), Optional.empty())
                        .message()
                        .in(VIETNAMESE));
    }

    private static List<Printed> paragraphs(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Printed("paragraph " + (i + 1), texts.get(i)))
                .toList();
    }
}
