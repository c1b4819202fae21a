// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Exporter;
import vn.thang.report.Report;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.SectionProvider;
import vn.thang.report.production.CoverOrder.Key;
import vn.thang.report.production.ReportOrder;

class OrderModelTest {
    private static final Exporter PAPER =
            carrying("docx", Set.of(ReportKind.REPORT, ReportKind.DECISION, ReportKind.SCORECARD));
    private static final SectionProvider SECTION = new Section();
    private static final Exporter SLIDES = carrying("pptx", Set.of(ReportKind.SLIDES));

    private final OrderModel order =
            new OrderModel(List.of(PAPER, SLIDES), List.of(SECTION), Locale.ENGLISH, Path.of("reports"));

    private static Exporter carrying(String format, Set<ReportKind> kinds) {
        return new Exporter() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public Message label() {
                return Messages.of(OrderModel.class).message("kind.report");
            }

            @Override
            public Set<ReportKind> kinds() {
                return kinds;
            }

            @Override
            public List<Path> export(Report report, Path directory, String baseName) {
                throw new AssertionError("an order writes nothing");
            }
        };
    }

    private String problem() {
        return order.problem().map(each -> each.in(Locale.ENGLISH)).orElse("");
    }

    @Test
    void thePlainOrderIsTheReport() throws Exception {
        assertEquals(Optional.empty(), order.problem());
        ReportOrder plain = order.order();
        assertEquals(List.of(ReportKind.REPORT), plain.documents());
        assertEquals(List.of("docx"), plain.formats());
        assertEquals(Locale.ENGLISH, plain.locale());
    }

    @Test
    void whatCannotBeMadeIsSaidWithWhatWouldBeRight() {
        order.want(ReportKind.REPORT, false);
        assertEquals("Choose at least one document.", problem());
        order.want(ReportKind.SLIDES, true);
        assertFalse(order.useful(PAPER));
        assertEquals("Choose at least one format that carries what you chose.", problem());
        order.want("pptx", true);
        assertEquals("", problem());
        order.want(ReportKind.DECISION, true);
        order.want("docx", false);
        assertEquals("Decision with annexes: none of the formats chosen carries it. Choose one of: docx.", problem());
        order.want("docx", true);
        order.writeTo(" ");
        assertEquals("Say which folder the files go to.", problem());
        order.writeTo("out");
        order.cover().text(Optional.empty(), Key.DATE, "31/02/2019");
        assertTrue(problem().contains("31/02/2019"), problem());
    }

    @Test
    void wordsOnTheCoverAreForAllDocumentsOrForOneKind() throws Exception {
        order.cover().text(Optional.empty(), Key.ISSUER, " UBND tỉnh ");
        order.cover().text(Optional.of(ReportKind.DECISION), Key.NUMBER, "7");
        order.cover().text(Optional.empty(), Key.BASES, "one\n\n two \nthree");
        order.cover().text(Optional.empty(), Key.BASES, "one\ntwo");
        Map<String, String> expected =
                Map.of("issuer", "UBND tỉnh", "decision.number", "7", "bases.1", "one", "bases.2", "two");
        assertEquals(expected, order.cover().texts());
        assertEquals("one\ntwo", order.cover().text(Optional.empty(), Key.BASES));
        assertEquals(expected, order.order().cover().texts());
        order.cover().text(Optional.empty(), Key.ISSUER, "");
        assertFalse(order.cover().texts().containsKey("issuer"));
    }

    @Test
    void unitsAreOrderedWithScoreSheetsOnly() throws Exception {
        order.chooseUnits(List.of("u1"));
        order.writeEachUnit(true);
        assertEquals(List.of(), order.order().units());
        assertFalse(order.order().eachUnit());
        order.want(ReportKind.SCORECARD, true);
        assertEquals(List.of("u1"), order.order().units());
        assertTrue(order.order().eachUnit());
    }

    @Test
    void everyChangeIsToldAndOnlyChanges() {
        int[] told = new int[1];
        order.listen(() -> told[0]++);
        order.want("pptx", true);
        order.want("pptx", true);
        order.write(Locale.of("vi"));
        assertEquals(2, told[0]);
    }

    @Test
    void aTemplateWantsItsFormatAndCarriesEveryDocument() throws Exception {
        order.want("docx", false);
        order.want("pptx", true);
        order.printThrough(Optional.of(Path.of("own.DOCX")));
        assertEquals(List.of("docx"), order.order().formats(), "slides are not wanted");
        assertEquals(Optional.of(Path.of("own.DOCX")), order.order().template());
        order.want(ReportKind.NOTICE, true);
        assertEquals("", problem(), "Word does not carry notices here, but a template does");
        order.want("docx", false);
        order.want(ReportKind.NOTICE, false);
        order.want(ReportKind.REPORT, false);
        order.want(ReportKind.SLIDES, true);
        assertEquals(
                "The template own.DOCX makes docx files. Choose this format, or take the template out.", problem());
        order.printThrough(Optional.of(Path.of("own.odt")));
        assertEquals("own.odt is no template. A template is one of: docx, html, xlsx.", problem());
        order.printThrough(Optional.empty());
        assertEquals("", problem());
    }

    @Test
    void howSureRanksAreIsTriedFromASeed() throws Exception {
        assertEquals(Optional.empty(), order.order().robustness());
        order.showSureness(true);
        order.tryRanks(200);
        order.startFrom(" 7 ");
        RobustnessPlan plan = order.order().robustness().orElseThrow();
        assertEquals(200, plan.replications());
        assertEquals(7, plan.seed());
        assertEquals(Set.of(Choice.WEIGHTS), plan.choices());
        order.startFrom("seven");
        assertEquals(
                "“seven” is no seed for the trials of the ranks. Write a whole number of at most 18 digits.",
                problem());
        assertThrows(BadInputException.class, order::order);
        order.showSureness(false);
        assertEquals("", problem(), "nothing is tried");
    }

    @Test
    void articlesStandAtTheirNumbersAndHaveParagraphs() throws Exception {
        CoverWords words = order.cover();
        assertEquals(3, words.articles(Optional.empty()));
        words.article(Optional.empty(), 2, " One. \r\nTwo. \n");
        words.article(Optional.of(ReportKind.DECISION), 5, "Five.");
        assertEquals("One.\nTwo.", words.article(Optional.empty(), 2));
        assertEquals(5, words.articles(Optional.of(ReportKind.DECISION)));
        assertTrue(problem().contains("article.4"), problem());
        words.article(Optional.of(ReportKind.DECISION), 4, "Four.");
        assertEquals(
                Map.of("article.2", "One.\nTwo.", "decision.article.4", "Four.", "decision.article.5", "Five."),
                order.order().cover().texts());
        words.article(Optional.empty(), 2, " ");
        assertFalse(words.texts().containsKey("article.2"));
    }

    @Test
    void wordsOfAFileAreTakenWhole() {
        order.cover().text(Optional.empty(), Key.ISSUER, "UBND");
        order.cover().restore(Map.of("bases.2", "b", "bases.5", "e", "position", "A\nB"));
        assertEquals("b\ne", order.cover().text(Optional.empty(), Key.BASES));
        assertEquals("A\nB", order.cover().text(Optional.empty(), Key.POSITION));
        assertEquals("", order.cover().text(Optional.empty(), Key.ISSUER));
        order.cover().text(Optional.empty(), Key.BASES, "b");
        assertEquals(Map.of("bases.1", "b", "position", "A\nB"), order.cover().texts());
    }

    @Test
    void severalAssessmentsAreComparedWith() throws Exception {
        List<Path> years = List.of(Path.of("2016.assessment"), Path.of("2017.assessment"));
        order.compareWith(years);
        assertEquals(years, order.order().earlier());
        order.compareWith(List.of());
        assertEquals(List.of(), order.order().earlier());
    }

    /** A section for slides with a number from 1 to 9. */
    private record Section() implements SectionProvider {
        @Override
        public String id() {
            return "added";
        }

        @Override
        public Message label() {
            return Messages.of(OrderModel.class).message("kind.slides");
        }

        @Override
        public Message description() {
            return label();
        }

        @Override
        public Set<ReportKind> kinds() {
            return Set.of(ReportKind.SLIDES);
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.number("n", label(), label(), "5", BigDecimal.ONE, BigDecimal.valueOf(9)));
        }

        @Override
        public Optional<Content> section(ReportInput input, ReportKind kind, Locale locale) {
            throw new AssertionError("an order computes nothing");
        }
    }

    @Test
    void sectionsOfBundlesAreOrderedForTheDocumentsThatCanHaveThem() throws Exception {
        assertEquals(Optional.of(List.of()), order.order().sections());
        order.add(SECTION, true);
        assertEquals(Optional.of(List.of()), order.order().sections());
        order.want(ReportKind.SLIDES, true);
        order.want("pptx", true);
        assertEquals(Optional.of(List.of("added")), order.order().sections());
        Parameter number = order.offered().get("added").getFirst();
        order.set("added", number, "10");
        assertTrue(problem().contains("10 is above 9"), problem());
        order.set("added", number, "7");
        assertEquals("7", order.order().settings().get("added").get("n"));
        order.set("added", number, "5");
        assertEquals(Map.of(), order.order().settings().get("added"));
    }
}
