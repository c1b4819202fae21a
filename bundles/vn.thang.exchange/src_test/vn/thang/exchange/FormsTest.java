// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.testkit.Office;

/** Forms go to a unit and come back; all units and figures are invented. */
class FormsTest {
    private static final Author LAN = new Author("lan", "Lan");
    private static final Locale VI = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    private AssessmentStore store;

    @BeforeEach
    void open() throws Exception {
        store = FormSample.store(folder.resolve("a.assessment"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path export(Locale locale) throws Exception {
        return new FormExport(store, FormSample.SCORING, Layer.SELF, locale)
                .write(folder, List.of(store.model().getUnits().getFirst()), true, () -> false, file -> {})
                .getFirst();
    }

    private FormReading read(Path file) throws BadInputException {
        return new FormImport(store, FormSample.SCORING, Optional.empty(), false).read(file);
    }

    private void store(FormReading form) throws Exception {
        store.apply(form.change(LAN, "A.xlsx"));
    }

    private List<String> problems(Path file) {
        return assertThrows(BadInputException.class, () -> read(file)).findings().stream()
                .map(finding -> finding.in(Locale.ENGLISH).replace(folder + "/", ""))
                .toList();
    }

    private Cell cell(String item, Facet facet) {
        return store.data().column(new ColumnKey(item, facet, Layer.SELF)).cell(0);
    }

    private String comment(String item, Facet facet) {
        return store.info("u-a", new ColumnKey(item, facet, Layer.SELF))
                .map(info -> info.comment())
                .orElse(null);
    }

    /** Some of everything: a figure with sign and day, an answer, points, not applicable with its reason, evidence, attributes. */
    private void fillIn() throws Exception {
        store.apply(new JointChange(
                LAN,
                "nhập",
                List.of(
                        edit("c-g1-1.1", Facet.POINTS, "7.25", "tạm tính"),
                        edit("c-g1-1.3", Facet.INPUT, "0.5", null),
                        edit("c-g1-1.5", Facet.INPUT, "2", null),
                        edit("m-online", Facet.INPUT, "0", null),
                        edit("m-share", Facet.AT_LEAST, "98", null),
                        edit("m-share", Facet.AS_OF, "17896", null),
                        new CellEdit(
                                "u-a",
                                new ColumnKey("c-g1-1.10", Facet.INPUT, Layer.SELF),
                                Cell.NOT_APPLICABLE,
                                "không có bộ phận một cửa")),
                List.of(new Evidence(
                        "e1",
                        "u-a",
                        "c-g1-1.1",
                        "12/BC",
                        LocalDate.of(2018, 12, 3),
                        "bc.pdf",
                        null,
                        4,
                        "Báo cáo",
                        null)),
                List.of(),
                List.of(
                        new AttributeEdit("u-a", "a-people", List.of("1200.5"), Map.of()),
                        new AttributeEdit("u-a", "a-founded", List.of("1991-02-01"), Map.of()),
                        new AttributeEdit("u-a", "a-remote", List.of("true"), Map.of()))));
    }

    private static CellEdit edit(String item, Facet facet, String value, String comment) {
        return new CellEdit("u-a", new ColumnKey(item, facet, Layer.SELF), Cell.of(new BigDecimal(value)), comment);
    }

    @Test
    void formAsksForWhatTheUnitAnswersAndForNothingElse() throws Exception {
        fillIn();
        try (FilledForm form = FilledForm.open(export(VI))) {
            assertEquals(List.of("Hướng dẫn", "Tiêu chí", "Thông tin đơn vị", "thang"), form.sheetNames());
            assertEquals("7.25", form.shown("POINTS:c-g1-1.1"));
            assertEquals("Một nửa", form.shown("INPUT:c-g1-1.3"));
            assertEquals("0.0", form.shown("INPUT:m-online"), "a zero, not nothing");
            assertEquals(">=98@2018-12-31", form.shown("INPUT:m-share"));
            assertEquals("", form.shown("INPUT:c-g1-1.10"));
            assertEquals("x", form.text("INPUT:c-g1-1.10", "not_applicable"));
            assertEquals("12/BC; 2018-12-03; bc.pdf; tr. 4; Báo cáo", form.text("POINTS:c-g1-1.1", "evidence"));
            assertEquals("tính từ số liệu", form.shown("POINTS:c-g1-1.4"), "its points follow from figures");
            assertFalse(form.has("POINTS:c-g1-1.6"), "a survey is not answered by the unit");
            assertEquals("Có", form.shown("ATTRIBUTE:a-remote"));
            assertTrue(form.isOpen("INPUT:m-share") && form.isOpen("ATTRIBUTE:a-area"));
            assertFalse(form.isOpen("POINTS:c-g1-1.4"), "protected");
            assertEquals(List.of("Đạt", "Khá", "Tốt"), form.list("INPUT:c-g1-1.5"));
            assertEquals(List.of("Thành thị", "Nông thôn"), form.list("ATTRIBUTE:a-area"));
            assertEquals("0..100", form.bounds("INPUT:m-share"));
            assertEquals("0..10", form.bounds("POINTS:c-g1-1.1"));
            assertTrue(form.has("due: 31/12/2018"), "an attribute of the criterion");
            XSSFSheet criteria = form.sheet("Tiêu chí");
            assertTrue(criteria.getProtect() && criteria.getPaneInformation().isFreezePane());
        }
        byte[] bytes = Files.readAllBytes(export(VI));
        assertArrayEquals(bytes, Files.readAllBytes(export(VI)), "the same bytes");
    }

    @Test
    void untouchedFormChangesNothing() throws Exception {
        fillIn();
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            FormReading form = read(export(locale));
            assertEquals(List.of(), form.changes());
            assertTrue(form.change(LAN, "").isEmpty());
            assertEquals(List.of(), form.warnings());
        }
    }

    @Test
    void filledFormIsOneChangeThatCanBeTakenBack() throws Exception {
        Path file = export(VI);
        FilledForm.fill(file, form -> {
            form.number("POINTS:c-g1-1.1", 8.5);
            form.put("POINTS:c-g1-1.1", "remark", "theo báo cáo quý IV");
            form.put("POINTS:c-g1-1.1", "evidence", "15/BC-UBND; báo cáo\nanh.jpg");
            form.put("INPUT:c-g1-1.3", "value", "đầy đủ");
            form.put("INPUT:c-g1-1.5", "value", "Khá");
            form.number("INPUT:m-online", 0);
            form.put("INPUT:m-share", "value", "<5@2018-06-30");
            form.put("INPUT:c-g1-1.10", "not_applicable", "x");
            form.put("INPUT:c-g1-1.10", "remark", "không có bộ phận một cửa");
            form.number("ATTRIBUTE:a-people", 42);
            form.put("ATTRIBUTE:a-area", "value", "Nông thôn");
            form.put("ATTRIBUTE:a-remote", "value", "Không");
            form.day("ATTRIBUTE:a-founded", LocalDate.of(2001, 5, 6));
        });
        FormReading form = read(file);
        assertEquals(6, form.count(FormChange.Kind.VALUE));
        assertEquals(4, form.count(FormChange.Kind.ATTRIBUTE));
        assertEquals("Tiêu chí!F6", form.changes().getFirst().cell());
        JointChange back = store.apply(form.change(LAN, "A.xlsx"));
        assertEquals(Cell.of(new BigDecimal("8.5")), cell("c-g1-1.1", Facet.POINTS));
        assertEquals("theo báo cáo quý IV", comment("c-g1-1.1", Facet.POINTS));
        assertEquals(Cell.of(BigDecimal.ONE), cell("c-g1-1.3", Facet.INPUT));
        assertEquals(Cell.of(BigDecimal.TWO), cell("c-g1-1.5", Facet.INPUT), "the value of the level");
        assertEquals(Cell.of(BigDecimal.ZERO), cell("m-online", Facet.INPUT));
        assertEquals(Cell.MISSING, cell("m-share", Facet.INPUT), "under 5 is not 5");
        assertEquals(Cell.of(new BigDecimal("5")), cell("m-share", Facet.UNDER));
        assertEquals(
                LocalDate.of(2018, 6, 30).toEpochDay(),
                cell("m-share", Facet.AS_OF).value().longValue());
        assertEquals(Cell.NOT_APPLICABLE, cell("c-g1-1.10", Facet.INPUT));
        assertEquals("không có bộ phận một cửa", comment("c-g1-1.10", Facet.INPUT));
        assertEquals(
                List.of("15/BC-UBND; báo cáo", "anh.jpg"),
                store.evidence("u-a").stream().map(Evidence::text).toList());
        assertEquals("42 Nông thôn false 2001-05-06", attributes());
        assertEquals("A.xlsx", store.journal(JournalQuery.newest(1)).getFirst().label());
        assertEquals(List.of(), read(file).changes(), "read twice, stored once");
        assertEquals(List.of(), read(export(Locale.ENGLISH)).changes());
        store.apply(back);
        assertEquals(Cell.MISSING, cell("c-g1-1.1", Facet.POINTS));
        assertEquals(Cell.MISSING, cell("m-share", Facet.UNDER));
        assertEquals(List.of(), store.evidence("u-a"));
        assertEquals("", attributes().strip());
    }

    private String attributes() {
        return String.join(
                " ",
                List.of("people", "area", "remote", "founded").stream()
                        .map(code -> Attributes.text(
                                store.model().getUnits().getFirst(),
                                Attributes.definition(store.framework(), code).orElseThrow(),
                                VI))
                        .toList());
    }

    @Test
    void whatIsEmptiedIsMissingAndNotZero() throws Exception {
        fillIn();
        Path file = export(VI);
        FilledForm.fill(file, form -> {
            form.clear("INPUT:m-online", "value");
            form.clear("INPUT:m-share", "value");
            form.clear("INPUT:c-g1-1.10", "not_applicable");
            form.clear("POINTS:c-g1-1.1", "evidence");
            form.clear("ATTRIBUTE:a-founded", "value");
        });
        store(read(file));
        assertEquals(Cell.MISSING, cell("m-online", Facet.INPUT));
        assertEquals(Cell.MISSING, cell("m-share", Facet.AT_LEAST));
        assertEquals(Cell.MISSING, cell("m-share", Facet.AS_OF));
        assertEquals(Cell.MISSING, cell("c-g1-1.10", Facet.INPUT));
        assertEquals(List.of(), store.evidence("u-a"));
        assertEquals("1200.5  true ", attributes());
    }

    @Test
    void everyProblemNamesItsCellAndNothingIsStored() throws Exception {
        Path file = export(Locale.ENGLISH);
        FilledForm.fill(file, form -> {
            form.number("POINTS:c-g1-1.1", 11);
            form.put("INPUT:c-g1-1.3", "value", "a third");
            form.put("INPUT:m-online", "value", "1,5");
            form.put("INPUT:c-g1-1.10", "value", "Yes");
            form.put("INPUT:c-g1-1.10", "not_applicable", "x");
            form.put("INPUT:c-g1-1.5", "not_applicable", "x");
            form.put("ATTRIBUTE:a-people", "value", "many");
            form.put("ATTRIBUTE:a-area", "value", "suburb");
        });
        assertEquals(
                List.of(
                        "A.xlsx, cell Criteria!F6: 11 is above the maximum of 10 points.",
                        "A.xlsx, cell Criteria!F7: There is a value, Yes, and the mark “not applicable”; keep one of the two.",
                        "A.xlsx, cell Criteria!F8: “a third” is none of the answers; possible: Fully; Half; Not at all.",
                        "A.xlsx, cell Criteria!F10: 1,5 has a decimal comma; write 1.5.",
                        "A.xlsx, cell Criteria!H12: Why does it not apply? Write the reason here.",
                        "A.xlsx, cell About the unit!C5: “many” is no value of the attribute “people” (number; 1 … ).",
                        "A.xlsx, cell About the unit!C6: “suburb” is no value of the attribute “area” (choice; Thành"
                                + " thị, Nông thôn)."),
                problems(file));
        assertEquals(List.of(), store.journal(0, 9));
    }

    @Test
    void resultsOfFormulasAreRead() throws Exception {
        Path file = export(VI);
        FilledForm.fill(file, form -> form.formula("INPUT:m-online", "40+2"));
        store(read(file));
        assertEquals(Cell.of(new BigDecimal("42")), cell("m-online", Facet.INPUT));
    }

    @Test
    void whatBothHaveChangedIsForAPersonToDecide() throws Exception {
        fillIn();
        Path file = export(Locale.ENGLISH);
        FilledForm.fill(file, form -> {
            form.number("POINTS:c-g1-1.1", 9);
            form.number("INPUT:m-online", 3);
        });
        store.apply(new Change(LAN, "sửa", List.of(edit("c-g1-1.1", Facet.POINTS, "6", "xem lại"))));
        store.apply(new Change(LAN, "sửa", List.of(edit("c-g1-1.5", Facet.INPUT, "3", null))));
        assertEquals(
                List.of(
                        "A.xlsx, cell Criteria!F6: The form says “9”; when it was made it said “7.25”, and meanwhile “6” has"
                                + " been entered in the assessment. Decide what is right; to let the form count, have what has"
                                + " changed replaced (--force)."),
                problems(file));
        store(new FormImport(store, FormSample.SCORING, Optional.of(Layer.SELF), true).read(file));
        assertEquals(Cell.of(new BigDecimal("9")), cell("c-g1-1.1", Facet.POINTS));
        assertEquals("xem lại", comment("c-g1-1.1", Facet.POINTS), "the unit did not touch the remark");
        assertEquals(
                Cell.of(new BigDecimal("3")), cell("c-g1-1.5", Facet.INPUT), "nor what else has changed meanwhile");
        assertEquals(Cell.of(new BigDecimal("3")), cell("m-online", Facet.INPUT));
    }

    @Test
    void idsKeepWhatWasRenamedAndWhatIsGoneIsSaid() throws Exception {
        Path file = export(Locale.ENGLISH);
        FilledForm.fill(file, form -> {
            form.number("ATTRIBUTE:a-people", 42);
            form.number("POINTS:c-g1-1.1", 9);
        });
        try (AssessmentStore next = FormSample.nextVersion(folder.resolve("b.assessment"))) {
            FormReading form = new FormImport(next, FormSample.SCORING, Optional.empty(), false).read(file);
            assertEquals(
                    List.of(
                            "The form was made for version 1 of the framework; the assessment uses 2. What both have in"
                                    + " common is read.",
                            "“1.1 1.1” is no longer asked for in this way; what was filled in there is left out. Enter it"
                                    + " in the assessment, or export the form again.",
                            "1 lines of the unit are not in this file and stay as they are: 1.9"),
                    form.warnings().stream()
                            .map(Finding::message)
                            .map(message -> message.in(Locale.ENGLISH))
                            .toList());
            next.apply(form.change(LAN, "A.xlsx"));
            assertEquals(
                    List.of("42"),
                    Attributes.values(
                            next.model().getUnits().getFirst(),
                            Attributes.definition(next.framework(), "staff").orElseThrow()));
        }
    }

    @Test
    void judgedEvidenceStays() throws Exception {
        Evidence judged = new Evidence("e9", "u-a", "c-g1-1.1", null, null, null, null, null, "cũ", "đạt");
        store.putEvidence(LAN, List.of(judged));
        Path file = export(Locale.ENGLISH);
        FilledForm.fill(file, form -> form.put("POINTS:c-g1-1.1", "evidence", "mới"));
        FormReading form = read(file);
        store(form);
        assertEquals(
                List.of("cũ", "mới"),
                store.evidence("u-a").stream().map(Evidence::text).toList());
        assertTrue(form.warnings().getFirst().message().in(VI).contains("đã có kết luận: đạt"));
    }

    @Test
    void otherFilesAreRefused() throws Exception {
        Path file = export(Locale.ENGLISH);
        Path csv = Files.writeString(folder.resolve("x.xlsx"), "unit,a\nA,1\n");
        assertTrue(problems(csv).getFirst().contains("This is no form of Thang"));
        assertTrue(problems(folder.resolve("none.xlsx")).getFirst().contains("There is no such file."));
        FilledForm.fill(file, form -> form.marker("assessment", "other"));
        assertTrue(problems(file).getFirst().contains("belongs to another assessment (other)"));
        FilledForm.fill(file, form -> {
            form.marker("assessment", "assessment");
            form.marker("unit", "u-x");
            form.marker("code", "AA");
        });
        assertTrue(problems(file).getFirst().contains("The assessment has no unit “AA”. Is this meant: A"));
        FilledForm.fill(file, form -> form.marker("thang-form", "2"));
        assertTrue(problems(file).getFirst().contains("newer version"));
        Path verified = export(VI);
        BadInputException layer = assertThrows(
                BadInputException.class,
                () -> new FormImport(store, FormSample.SCORING, Optional.of(Layer.VERIFIED), false).read(verified));
        assertTrue(layer.findings().getFirst().in(VI).contains("“Phiếu tự chấm điểm”"));
    }

    @Test
    void rowsThatWereCopiedOrAddedAreSaid() throws Exception {
        Path file = export(Locale.ENGLISH);
        FilledForm.fill(file, form -> {
            form.appendCopy("POINTS:c-g1-1.1");
            form.appendNote("what else we did");
        });
        List<String> problems = problems(file);
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).contains("This row of the form stands already in F6"), problems.toString());
        assertTrue(problems.get(1).contains("This row is none of the form's"), problems.toString());
    }

    @Test
    void hostileWorkbooksAreRefused() throws Exception {
        Path file = export(Locale.ENGLISH);
        Path external = folder.resolve("external.xlsx");
        HostileForm.withEntity(file, external, folder.resolve("secret.txt"));
        assertTrue(
                problems(external).getFirst().contains("The workbook is damaged"),
                problems(external).toString());
        Path bomb = folder.resolve("bomb.xlsx");
        HostileForm.bomb(file, bomb);
        assertTrue(
                problems(bomb).getFirst().contains("zip bomb"),
                () -> problems(bomb).toString());
    }

    @Test
    void formsThatAreThereAreNotOverwritten() throws Exception {
        Path file = export(VI);
        FormExport forms = new FormExport(store, FormSample.SCORING, Layer.SELF, VI);
        byte[] before = Files.readAllBytes(file);
        assertThrows(
                BadInputException.class,
                () -> forms.write(folder, store.model().getUnits(), false, () -> false, each -> {}));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("B.xlsx")), "nothing is written when one is in the way");
    }

    /** LibreOffice keeps what a form needs to be read again, and what helps to fill it in. */
    @Test
    void formSavedByLibreOfficeIsReadLikeOurs() throws Exception {
        fillIn();
        Path file = export(VI);
        FilledForm.fill(file, form -> {
            form.number("INPUT:m-online", 7);
            form.put("INPUT:c-g1-1.5", "value", "Tốt");
            form.put("POINTS:c-g1-1.1", "evidence", "15/BC-UBND; báo cáo\nảnh.jpg");
            form.day("ATTRIBUTE:a-founded", LocalDate.of(2001, 5, 6));
        });
        List<FormChange> ours = read(file).changes();
        Path saved = Office.convert(file, "xlsx", folder).getFirst();
        FormReading theirs = read(saved);
        assertEquals(4, ours.size());
        assertEquals(ours, theirs.changes());
        assertEquals(List.of(), theirs.warnings());
        try (FilledForm form = FilledForm.open(saved)) {
            assertEquals(List.of("Đạt", "Khá", "Tốt"), form.list("INPUT:c-g1-1.5"));
            assertEquals("0..100", form.bounds("INPUT:m-share"));
            assertTrue(form.isOpen("INPUT:m-share") && form.sheet("Tiêu chí").getProtect());
        }
        store(theirs);
        assertEquals(Cell.of(new BigDecimal("7")), cell("m-online", Facet.INPUT));
    }
}
