// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ModelEntry;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Texts;

/**
 * What every {@link vn.thang.assessment.store.AssessmentStores} promises of cells, the model and the file. A subclass says
 * which one is tested; {@link AssessmentRecordsContractTest} is the other half.
 */
public abstract class AssessmentStoreContractTest extends StoreContract {
    @Test
    void newStoreHasTheModelTheFrameworkAndNoScores() throws Exception {
        try (AssessmentStore store = create()) {
            assertEquals(file, store.file());
            assertFalse(store.readOnly());
            assertEquals("sample", store.framework().getId());
            assertEquals(3, store.model().getUnits().size());
            assertEquals("Đơn vị u2", Texts.name(store.model().getUnits().get(2), Locale.forLanguageTag("vi")));
            assertEquals("sample", store.model().getFramework().getFrameworkId());
            assertEquals("1", store.model().getFramework().getVersion());
            assertSame(
                    store.framework().getTiers().getFirst(),
                    store.model().getUnits().getFirst().getTier());
            assertSame(
                    store.framework().getScorecards().getFirst(),
                    store.model().getGroups().getFirst().getScorecard());
            assertEquals(3, store.data().rows());
            assertEquals(1, store.data().rowOf("u1"));
            assertEquals("u1", store.data().unitId(1));
            assertEquals(-1, store.data().rowOf("nobody"));
            assertEquals(List.of(), store.data().columns());
            assertEquals(Cell.MISSING, store.data().column(SELF).cell(2));
            assertEquals(List.of(), store.journal(0, 10));
            assertEquals(Optional.empty(), store.info("u0", SELF));
        }
    }

    @Test
    void appliedChangeIsThereAtOnceAndAfterReopening() throws Exception {
        try (AssessmentStore store = create()) {
            long before = store.data().version();
            long last = store.apply(new Change(
                    LAN,
                    "nhập điểm",
                    List.of(edit("u0", SELF, "7.50", "có quyết định"), edit("u2", INPUT, "15", null))));
            assertEquals(2, last);
            assertTrue(store.data().version() > before);
            assertHasTheChange(store);
        }
        try (AssessmentStore store = open()) {
            assertHasTheChange(store);
            assertEquals(3, store.apply(new Change(MINH, "sửa", List.of(edit("u0", SELF, "8", null)))));
            assertEquals(
                    Optional.of(new CellInfo(MINH, START, null)),
                    store.info("u0", SELF),
                    "a new clock starts at the same time");
        }
    }

    private static void assertHasTheChange(AssessmentStore store) {
        assertEquals(List.of(SELF, INPUT), store.data().columns());
        assertEquals(Cell.of(new BigDecimal("7.5")), store.data().column(SELF).cell(0));
        assertEquals(Cell.MISSING, store.data().column(SELF).cell(1));
        assertEquals(new BigDecimal("15"), store.data().column(INPUT).value(2));
        assertEquals(Optional.of(new CellInfo(LAN, START, "có quyết định")), store.info("u0", SELF));
        assertEquals(Optional.empty(), store.info("u1", SELF));
        assertEquals(
                List.of(
                        new JournalEntry(
                                1,
                                START,
                                LAN,
                                "nhập điểm",
                                "u0",
                                SELF,
                                Cell.MISSING,
                                Cell.of(new BigDecimal("7.5")),
                                "có quyết định",
                                null),
                        new JournalEntry(
                                2,
                                START,
                                LAN,
                                "nhập điểm",
                                "u2",
                                INPUT,
                                Cell.MISSING,
                                Cell.of(new BigDecimal("15")),
                                null,
                                null)),
                store.journal(0, 10));
    }

    @Test
    void missingNotApplicableAndZeroStayApart() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(
                    LAN,
                    "",
                    List.of(
                            edit("u0", SELF, "0.00", null),
                            new CellEdit("u1", SELF, Cell.NOT_APPLICABLE, "không có bộ phận một cửa"),
                            edit("u2", SELF, "5", null))));
            store.apply(new Change(LAN, "", List.of(new CellEdit("u2", SELF, Cell.MISSING, "nhập nhầm"))));
        }
        try (AssessmentStore store = open()) {
            DecimalColumn column = store.data().column(SELF);
            assertEquals(Cell.of(BigDecimal.ZERO), column.cell(0));
            assertEquals(Cell.NOT_APPLICABLE, column.cell(1));
            assertEquals(Cell.MISSING, column.cell(2));
            assertEquals(null, column.value(1));
            assertEquals(
                    "không có bộ phận một cửa",
                    store.info("u1", SELF).orElseThrow().comment());
            assertEquals("nhập nhầm", store.info("u2", SELF).orElseThrow().comment());
        }
    }

    @Test
    void decimalsAreExact() throws Exception {
        List<String> values = List.of(
                "1",
                "-2.345",
                "0.000000000000000001",
                "0.3333333333333333333333333333333333",
                "123456789012345678901234567890",
                "-0.1",
                "999999999999999999",
                "9223372036854775807",
                "-9223372036854775808",
                "1000000000");
        StoreSample sample = new StoreSample(values.size(), 1);
        try (AssessmentStore store =
                stores.create(file, sample.framework(), sample.model(), new SteppingClock(START))) {
            for (int i = 0; i < values.size(); i++) {
                store.apply(new Change(LAN, "", List.of(edit("u" + i, SELF, values.get(i), null))));
            }
            assertEquals(values, plain(store.data().column(SELF)));
        }
        try (AssessmentStore store = open()) {
            assertEquals(values, plain(store.data().column(SELF)));
        }
    }

    private static List<String> plain(DecimalColumn column) {
        return IntStream.range(0, column.rows())
                .mapToObj(row -> column.value(row).toPlainString())
                .toList();
    }

    @Test
    void verifiedCountsWhereThereIsNoFinal() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(
                    LAN,
                    "",
                    List.of(
                            edit("u0", SELF, "9", null),
                            edit("u0", VERIFIED, "7.25", null),
                            edit("u1", VERIFIED, "6", null),
                            edit("u1", FINAL, "6.5", null),
                            new CellEdit("u2", FINAL, Cell.NOT_APPLICABLE, null),
                            edit("u2", VERIFIED, "1", null))));
            DecimalColumn column = store.data().effective("c0", Facet.POINTS, Layer.FINAL);
            assertEquals(new BigDecimal("7.25"), column.value(0));
            assertEquals(new BigDecimal("6.5"), column.value(1));
            assertEquals(CellStatus.NOT_APPLICABLE, column.status(2));
            assertEquals(2, column.scale());
            assertTrue(column.fitsLong(1));
            assertEquals(650, column.unscaled(1));
            assertEquals(
                    new BigDecimal("9"),
                    store.data().effective("c0", Facet.POINTS, Layer.SELF).value(0));
            assertEquals(
                    new BigDecimal("6"),
                    store.data().effective("c0", Facet.POINTS, Layer.VERIFIED).value(1));
        }
    }

    @Test
    void changeWithAnUnknownUnitOrItemChangesNothing() throws Exception {
        try (AssessmentStore store = create()) {
            StoreException unit = assertThrows(
                    StoreException.class,
                    () -> store.apply(new Change(
                            LAN, "", List.of(edit("u0", SELF, "1", null), edit("nobody", SELF, "1", null)))));
            assertEquals("nobody", unit.finding().location().element());
            StoreException item = assertThrows(
                    StoreException.class,
                    () -> store.apply(new Change(
                            LAN,
                            "",
                            List.of(
                                    edit("u0", SELF, "1", null),
                                    edit("u0", new ColumnKey("nothing", Facet.POINTS, Layer.SELF), "1", null)))));
            assertEquals("nothing", item.finding().location().element());
            assertEquals(List.of(), store.data().columns());
            assertEquals(List.of(), store.journal(0, 10));
            assertEquals(1, store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "1", null)))));
        }
    }

    @Test
    void lastEditOfACellInAChangeWins() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(
                    LAN,
                    "",
                    List.of(
                            edit("u1", SELF, "1", "một"),
                            edit("u0", SELF, "5", null),
                            edit("u1", SELF, "2", "hai"),
                            edit("u1", SELF, "3", "ba"))));
            List<JournalEntry> journal = store.journal(0, 10);
            assertEquals(
                    List.of("missing>1", "missing>5", "1>2", "2>3"),
                    journal.stream()
                            .map(entry -> print(entry.before()) + ">" + print(entry.after()))
                            .toList());
            assertEquals("hai", journal.get(3).commentBefore());
        }
        try (AssessmentStore store = open()) {
            assertEquals(new BigDecimal("3"), store.data().column(SELF).value(1));
            assertEquals("ba", store.info("u1", SELF).orElseThrow().comment());
        }
    }

    @Test
    void inverseChangeTakesEditsBackAndItsInverseRepeatsThem() throws Exception {
        try (AssessmentStore store = create()) {
            long first = store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "1", "cũ"))));
            long second = store.apply(new Change(
                    LAN,
                    "sửa",
                    List.of(
                            new CellEdit("u0", SELF, Cell.NOT_APPLICABLE, "mới"),
                            edit("u0", SELF, "2", "mới nữa"),
                            edit("u1", SELF, "3", null))));
            long third = store.apply(Change.inverse(MINH, "hoàn tác", store.journal(first, (int) (second - first))));
            assertEquals(new BigDecimal("1"), store.data().column(SELF).value(0));
            assertEquals("cũ", store.info("u0", SELF).orElseThrow().comment());
            assertEquals(Cell.MISSING, store.data().column(SELF).cell(1));
            store.apply(Change.inverse(MINH, "làm lại", store.journal(second, (int) (third - second))));
            assertEquals(new BigDecimal("2"), store.data().column(SELF).value(0));
            assertEquals("mới nữa", store.info("u0", SELF).orElseThrow().comment());
            assertEquals(new BigDecimal("3"), store.data().column(SELF).value(1));
        }
    }

    @Test
    void savedModelIsThereAfterReopeningAndNewUnitsGetRows() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "", List.of(edit("u2", SELF, "2", null))));
            UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
            group.setId("group2");
            group.setScorecard(store.framework().getScorecards().getFirst());
            store.model().getGroups().add(group);
            StoreSample.addUnit(
                    store.model(), "u9", store.framework().getTiers().getFirst(), group);
            store.model().setYear(2018);
            store.saveModel(MINH, "thêm đơn vị");
            assertEquals(3, store.data().rowOf("u9"));
            store.apply(new Change(LAN, "", List.of(edit("u9", SELF, "9", null))));
            assertEquals(new BigDecimal("9"), store.data().column(SELF).value(3));
        }
        try (AssessmentStore store = open()) {
            assertEquals(2018, store.model().getYear());
            assertEquals("group2", store.model().getUnits().get(3).getGroup().getId());
            List<ModelEntry> journal = store.modelJournal(JournalQuery.newest(9));
            assertEquals(
                    List.of("thêm đơn vị"),
                    journal.stream().map(ModelEntry::label).toList());
            assertEquals(MINH, journal.getFirst().author());
            assertEquals(
                    List.of(),
                    store.modelJournal(
                            JournalQuery.newest(9).before(journal.getFirst().sequence())));
            assertEquals(
                    List.of(),
                    store.modelJournal(new JournalQuery("u9", Set.of(), Long.MAX_VALUE, 9)),
                    "of the file, not of a unit");
            assertEquals(new BigDecimal("2"), store.data().column(SELF).value(2));
            assertEquals(new BigDecimal("9"), store.data().column(SELF).value(3));
        }
    }

    @Test
    void rowOfARemovedUnitIsNotUsedAgain() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "", List.of(edit("u1", SELF, "1", null))));
            store.model().getUnits().remove(1);
            store.saveModel(LAN, "");
            StoreSample.addUnit(store.model(), "u9", null, null);
            store.saveModel(LAN, "");
        }
        try (AssessmentStore store = open()) {
            assertEquals(3, store.data().rowOf("u9"));
            assertEquals(Cell.MISSING, store.data().column(SELF).cell(3));
            assertEquals(new BigDecimal("1"), store.data().column(SELF).value(1));
        }
    }

    @Test
    void modelThatRefersOutsideIsNotSaved() throws Exception {
        try (AssessmentStore store = create()) {
            store.model().getUnits().getFirst().setTier(CriteriaFactory.eINSTANCE.createTier());
            StoreException refused = assertThrows(StoreException.class, () -> store.saveModel(LAN, ""));
            assertEquals("u0", refused.finding().location().element());
        }
        try (AssessmentStore store = open()) {
            assertEquals("tier", store.model().getUnits().getFirst().getTier().getId());
        }
    }

    @Test
    void unitTwiceIsNotSaved() throws Exception {
        StoreSample sample = new StoreSample(2, 1);
        sample.model().getUnits().get(1).setId("u0");
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> stores.create(file, sample.framework(), sample.model(), new SteppingClock(START)));
        assertEquals("u0", refused.findings().getFirst().location().element());
        assertEquals(List.of(), names(folder));
    }

    @Test
    void frameworkThatCannotBeReadBackIsRefused() throws Exception {
        StoreSample sample = new StoreSample(2, 2);
        sample.framework().getMeasures().getFirst().setId("c0");
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> stores.create(file, sample.framework(), sample.model(), new SteppingClock(START)));
        assertEquals("c0", refused.findings().getFirst().location().element());
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aFileThatWasClosedIsNotRecovered() throws Exception {
        try (AssessmentStore store = create()) {
            assertFalse(store.recovered());
        }
        try (AssessmentStore store = open()) {
            assertFalse(store.recovered());
        }
    }

    @Test
    void readOnlyStoreReadsAndRefusesToWrite() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "1", null))));
        }
        byte[] before = Files.readAllBytes(file);
        try (AssessmentStore store = stores.open(file, new SteppingClock(START), true)) {
            assertTrue(store.readOnly());
            assertEquals(new BigDecimal("1"), store.data().column(SELF).value(0));
            Change change = new Change(LAN, "", List.of(edit("u0", SELF, "2", null)));
            assertThrows(StoreException.class, () -> store.apply(change));
            assertThrows(StoreException.class, () -> store.saveModel(LAN, ""));
            assertThrows(StoreException.class, () -> store.putEvidence(LAN, List.of()));
            assertThrows(StoreException.class, () -> store.putRatings(LAN, List.of()));
            assertEquals(new BigDecimal("1"), store.data().column(SELF).value(0));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void snapshotHasEverythingAndIsTheSameForTheSameContent() throws Exception {
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        Path three = folder.resolve("three.zip");
        Path other = folder.resolve("other.assessment");
        try (AssessmentStore store = create()) {
            fill(store);
            store.snapshot(one);
            assertEquals(
                    List.of(file.getFileName().toString(), file.getFileName() + ".lock", "one.zip"), names(folder));
        }
        try (AssessmentStore store = create(other)) {
            fill(store);
            store.snapshot(two);
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two), "same edits, same bytes");
        try (AssessmentStore store = stores.open(one, new SteppingClock(START), false)) {
            assertTrue(store.readOnly());
            assertEquals(one, store.file());
            assertFilled(store);
        }
        Path restored = folder.resolve("restored.assessment");
        stores.restore(one, restored);
        try (AssessmentStore store = stores.open(restored, new SteppingClock(START.plusSeconds(60)), false)) {
            assertFilled(store);
            store.snapshot(three);
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(three), "there and back, same bytes");
            store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "4", null))));
            store.snapshot(three);
            assertFalse(Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(three)));
        }
    }

    private static void fill(AssessmentStore store) throws StoreException {
        store.apply(
                new Change(LAN, "nhập", List.of(edit("u0", SELF, "1.25", "ghi chú"), edit("u1", INPUT, "3", null))));
        store.putEvidence(LAN, List.of(new Evidence("e", "u0", "c0", null, null, null, null, null, "chữ", null)));
        store.putRatings(LAN, List.of(new Rating("u0", "c0", "a", 1, Cell.of(BigDecimal.ONE), null)));
        store.model().setYear(2018);
        store.saveModel(LAN, "");
    }

    private static void assertFilled(AssessmentStore store) {
        assertEquals(new BigDecimal("1.25"), store.data().column(SELF).value(0));
        assertEquals("ghi chú", store.info("u0", SELF).orElseThrow().comment());
        assertEquals("chữ", store.evidence("u0", "c0").getFirst().text());
        assertEquals(1, store.ratings("u0", "c0").size());
        assertEquals(2, store.journal(0, 10).size());
        assertEquals(2018, store.model().getYear());
    }

    @Test
    void createRefusesAFileThatExists() throws Exception {
        Files.writeString(file, "important");
        assertThrows(BadInputException.class, this::create);
        assertEquals("important", Files.readString(file));
        assertEquals(1, names(folder).size());
    }

    @Test
    void secondOpeningIsReadOnlyOrRefused() throws Exception {
        try (AssessmentStore store = create()) {
            BadInputException refused = assertThrows(BadInputException.class, this::open);
            assertEquals(
                    file.toString(), refused.findings().getFirst().location().file());
            try (AssessmentStore reader = stores.open(file, new SteppingClock(START), true)) {
                store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "1", null))));
                assertEquals(
                        Cell.MISSING, reader.data().column(SELF).cell(0), "a reader keeps the scores of its opening");
            }
            try (AssessmentStore reader = stores.open(file, new SteppingClock(START), true)) {
                assertEquals(Cell.of(BigDecimal.ONE), reader.data().column(SELF).cell(0));
            }
        }
        open().close();
    }

    @Test
    void nothingIsLeftBesideAClosedFile() throws Exception {
        AssessmentStore store = create();
        fill(store);
        store.close();
        store.close();
        assertEquals(List.of(file.getFileName().toString()), names(folder));
        assertNotEquals(0, Files.size(file));
    }
}
