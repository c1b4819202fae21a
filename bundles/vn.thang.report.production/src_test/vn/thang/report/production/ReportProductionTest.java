// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.Group;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.report.CsvExporter;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.JsonExporter;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.proof.ProvenAssessment;
import vn.thang.report.proof.Recipe;
import vn.thang.scoring.methods.StandardMethods;

class ReportProductionTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    private Path folder;

    private final OpenSample sample;
    private final ReportProduction production;

    ReportProductionTest() throws Exception {
        sample = new OpenSample();
        production = new ReportProduction(
                OpenSample.opening(new OpenSample("quang-ninh-2017")),
                StandardMethods.scoring(),
                List.of(
                        new Everything("all", EnumSet.allOf(ReportKind.class)),
                        new JsonExporter(),
                        new CsvExporter(),
                        new Everything("slides", EnumSet.of(ReportKind.SLIDES))));
    }

    /** Writes documents of some kinds in the form of json. */
    private record Everything(String format, Set<ReportKind> kinds) implements Exporter {
        @Override
        public Message label() {
            return new JsonExporter().label();
        }

        @Override
        public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
            Path json = new JsonExporter().export(report, directory, baseName).getFirst();
            try {
                return List.of(Files.move(json, directory.resolve(baseName + "." + format)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void filesAreNamedAfterAssessmentAndDocument() throws Exception {
        Production made = produce(order("all").withDocuments(List.of(ReportKind.values())), ProductionMonitor.NONE);
        assertEquals(
                List.of(
                        "qn-analysis.all",
                        "qn-decision.all",
                        "qn-notice.all",
                        "qn-scorecards.all",
                        "qn-slides.all",
                        "qn.all"),
                files());
        assertEquals(6, made.files().size());
        assertFalse(made.cancelled());
    }

    @Test
    void withoutDocumentsEveryFormatMakesWhatItIsFor() throws Exception {
        produce(order("slides", "csv"), ProductionMonitor.NONE);
        assertEquals(List.of("qn-notice.txt", "qn-slides.slides", "qn.csv", "qn.proof.zip"), files());
    }

    /** H01 and X01 are two of the sample's 131 units. */
    @Test
    void scoreSheetsAreOneBookOrAFileEach() throws Exception {
        ReportOrder sheets = order("all").withDocuments(List.of(ReportKind.SCORECARD));
        produce(sheets.withUnits(List.of("unit-x01", "unit-h01"), true), ProductionMonitor.NONE);
        assertEquals(List.of("qn-scorecards/H01.all", "qn-scorecards/X01.all"), files());
        Report book = production.document(
                sample.store(), sheets.withUnits(List.of("unit-x01", "unit-h01"), false), ReportKind.SCORECARD);
        assertEquals(
                List.of("scorecard-H01", "scorecard-X01"),
                book.sections().stream()
                        .filter(section -> section.kind() == SectionKind.SCORECARD)
                        .map(section -> section.id())
                        .toList());
    }

    @Test
    void whatAFormatDoesNotCarryIsSaid() throws Exception {
        Production made = produce(
                order("all", "slides").withDocuments(List.of(ReportKind.REPORT, ReportKind.SLIDES)),
                ProductionMonitor.NONE);
        assertEquals(List.of(new Production.Skipped(ReportKind.REPORT, "slides")), made.skipped());
        assertEquals(List.of("qn-slides.all", "qn-slides.slides", "qn.all"), files());
    }

    @Test
    void ordersThatDoNotGoTogetherAreRefusedBeforeAnythingIsWritten() throws Exception {
        refused(order("docx"), "There is no format “docx”. The formats are all, json, csv, slides.");
        refused(
                order("slides").withDocuments(List.of(ReportKind.DECISION)),
                "None of the formats slides carries the document “decision”");
        refused(
                order("all", "slides").withDocuments(List.of(ReportKind.REPORT)),
                "The format slides carries only slides.");
        refused(order("all").withUnits(List.of("unit-h01"), false), "Order the document scorecard");
        refused(
                order("all").withDocuments(List.of(ReportKind.SCORECARD)).withUnits(List.of("u9"), false),
                "There is no unit with the id “u9”.");
        assertEquals(List.of(), files());
    }

    private void refused(ReportOrder order, String message) {
        BadInputException e = assertThrows(BadInputException.class, () -> produce(order, ProductionMonitor.NONE));
        String found = e.findings().getFirst().in(Locale.ENGLISH);
        assertTrue(found.contains(message), found);
    }

    @Test
    void aCancelledProductionKeepsTheFinishedFiles() throws Exception {
        Cancelling monitor = new Cancelling(2);
        Production made = produce(order("all").withDocuments(List.of(ReportKind.values())), monitor);
        assertTrue(made.cancelled());
        assertEquals(List.of("qn-decision.all", "qn.all"), files());
        assertEquals(made.files(), monitor.written);
        assertEquals(List.of("0/6 qn.all", "1/6 qn-decision.all"), monitor.steps);
    }

    /** The scorecards of 131 units in one book: stopped at the third, nothing of the book is left. */
    @Test
    void aLongDocumentIsStoppedInsideAndLeavesNothing() throws Exception {
        List<String> parts = new ArrayList<>();
        ProductionMonitor third = new ProductionMonitor() {
            @Override
            public boolean cancelled() {
                return parts.size() == 3;
            }

            @Override
            public void progress(int done, int of, String next) {
                // one document
            }

            @Override
            public void part(String title, int index, int of) {
                parts.add(index + "/" + of);
            }
        };
        Production made =
                produce(order("json", "all").withDocuments(List.of(ReportKind.REPORT, ReportKind.SCORECARD)), third);
        assertTrue(made.cancelled());
        assertEquals(List.of(), made.files());
        assertEquals(3, parts.size(), parts.toString());
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).toList(), "not even a hidden file");
        }
    }

    /** Wants to stop after so many documents. */
    private static final class Cancelling implements ProductionMonitor {
        private final int after;
        private final List<String> steps = new ArrayList<>();
        private final List<Path> written = new ArrayList<>();

        Cancelling(int after) {
            this.after = after;
        }

        @Override
        public boolean cancelled() {
            return written.size() == after;
        }

        @Override
        public void progress(int done, int of, String next) {
            steps.add(done + "/" + of + " " + next);
        }

        @Override
        public void written(Path file) {
            written.add(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsMadeAgainFromItsProofWithTheSameBytes(ReportKind kind) throws Exception {
        sample.rate("unit-h01", criterion(), "an", 1, "3");
        sample.rate("unit-h01", criterion(), "binh", 1, "4");
        sample.rate("unit-h02", criterion(), "an", 1, "2");
        sample.rate("unit-h02", criterion(), "binh", 1, "2");
        ReportOrder order = order("all")
                .withDocuments(List.of(kind))
                .withEarlier(Optional.of(Path.of("qn-2017.assessment")))
                .withCover(CoverOrder.of(Map.of("number", "7", "date", "2019-06-06")));
        Path file = produce(order, ProductionMonitor.NONE).files().getFirst();
        Report document = production.document(sample.store(), order, kind);
        assertEquals("7", document.cover().number());
        Proof proof = proofOf(file);
        assertEquals(kind.code(), proof.kind());
        assertFalse(new String(proof.toBytes(), StandardCharsets.ISO_8859_1).contains("binh"));
        try (AssessmentStore proven = ProvenAssessment.open(proof, file)) {
            List<Path> again = production.reproduce(proof, Recipe.of(proof), proven, folder.resolve("again"), "qn");
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again.getFirst()));
        }
    }

    /** The proof is the last member of the json form, in base64. */
    private static Proof proofOf(Path file) throws Exception {
        String json = Files.readString(file);
        String member = "\"proof\" : \"";
        int from = json.indexOf(member) + member.length();
        return Proof.read(Base64.getDecoder().decode(json.substring(from, json.indexOf('"', from))));
    }

    /** Only what a document rests on is in its proof. */
    @Test
    void ratingsGoIntoTheAnalysisOnly() throws Exception {
        sample.rate("unit-h01", criterion(), "an", 1, "3");
        Production made = produce(
                order("all").withDocuments(List.of(ReportKind.DECISION, ReportKind.ANALYSIS)), ProductionMonitor.NONE);
        assertFalse(proofOf(made.files().get(0)).hashes().containsKey("data/ratings.csv"));
        assertTrue(proofOf(made.files().get(1)).hashes().containsKey("data/ratings.csv"));
    }

    /**
     * Two experts rate two criteria: 3 and 4, 2 and 2; of the first criterion an earlier round, which does not count. One of
     * two subjects agrees exactly: 50 %.
     */
    @Test
    void agreementIsThatOfTheLastRound() throws Exception {
        sample.rate("unit-h01", criterion(), "an", 1, "1");
        sample.rate("unit-h01", criterion(), "binh", 1, "1");
        sample.rate("unit-h01", criterion(), "an", 2, "3");
        sample.rate("unit-h01", criterion(), "binh", 2, "4");
        sample.rate("unit-h02", criterion(), "an", 1, "2");
        sample.rate("unit-h02", criterion(), "binh", 1, "2");
        Report analysis = production.document(sample.store(), order("all"), ReportKind.ANALYSIS);
        Table table = analysis.sections().stream()
                .filter(section -> section.kind() == SectionKind.AGREEMENT)
                .findFirst()
                .orElseThrow()
                .tables()
                .getFirst();
        assertEquals(
                List.of("Tỷ lệ thống nhất hoàn toàn, %", "50,000"),
                table.rows().getFirst().cells().stream()
                        .map(cell -> cell.value().print(VIETNAMESE))
                        .toList());
    }

    private Table table(ReportKind kind, String id) throws Exception {
        Report document = production.document(
                sample.store(), order("all").withEarlier(Optional.of(Path.of("qn-2017.assessment"))), kind);
        return document.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> printed(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> cell.value().print(VIETNAMESE))
                .toList();
    }

    /** 13 of the 14 districts were there in 2017, all but the leader, so that the first of them is the second of 2018. */
    @Test
    void theYearBeforeStandsBesideThisOne() throws Exception {
        Table districts = table(ReportKind.ANALYSIS, "years-table-districts");
        assertEquals(13, districts.rows().size());
        assertEquals("2", printed(districts, 0).getLast());
    }

    /** The means of 28 departments: 62.5 of 100 is published for 2018, 60.11 is what the reconstruction of 2017 gives. */
    @Test
    void groupsOfCriteriaStandBesideThoseOfTheYearBefore() throws Exception {
        for (ReportKind kind : List.of(ReportKind.REPORT, ReportKind.ANALYSIS, ReportKind.SLIDES)) {
            assertEquals(
                    List.of("", "Bảng tiêu chí sở, ban, ngành", "60,11", "28", "62,50", "28", "2,39"),
                    printed(table(kind, "years-nodes"), 0));
        }
    }

    /** 26 sample targets of 2017; 3.69 of 10 is the mean of the districts at H2.1.2, so that some are not kept. */
    @Test
    void whatWasPromisedStandsInTheReport() throws Exception {
        Table promises = table(ReportKind.REPORT, "promises");
        assertEquals(26, promises.rows().size());
        List<String> outcomes = IntStream.range(0, 26)
                .mapToObj(row -> printed(promises, row).getLast())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("chưa thực hiện được", "đã thực hiện"), outcomes);
        assertEquals("≥ 40 %", printed(promises, 0).get(2));
    }

    private String criterion() {
        return sample.entry.framework().getScorecards().stream()
                .filter(scorecard -> scorecard.getCode().equals("district"))
                .flatMap(scorecard -> Stream.iterate(
                        scorecard.getChildren().getFirst(),
                        node -> node != null,
                        node -> node instanceof Group group
                                ? group.getChildren().getFirst()
                                : null))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getId();
    }

    private static ReportOrder order(String... formats) {
        return ReportOrder.of(List.of(formats), VIETNAMESE);
    }

    private Production produce(ReportOrder order, ProductionMonitor monitor) throws Exception {
        return production.produce(sample.store(), order, folder, "qn", monitor);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
