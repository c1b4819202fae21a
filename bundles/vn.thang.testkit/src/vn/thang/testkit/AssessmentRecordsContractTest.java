// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JointChange;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.attribute.Attributes;

/**
 * What every {@link vn.thang.assessment.store.AssessmentStores} promises of evidence, ratings and the journal. A subclass
 * says which one is tested; {@link AssessmentStoreContractTest} is the other half.
 */
public abstract class AssessmentRecordsContractTest extends StoreContract {
    @Test
    void journalIsReadInParts() throws Exception {
        try (AssessmentStore store = create()) {
            for (int i = 1; i <= 5; i++) {
                assertEquals(i, store.apply(new Change(LAN, "" + i, List.of(edit("u0", SELF, "" + i, null)))));
            }
            assertEquals(5, store.apply(new Change(LAN, "nothing", List.of())));
            assertEquals(
                    List.of(3L, 4L),
                    store.journal(2, 2).stream().map(JournalEntry::sequence).toList());
            assertEquals(START.plusSeconds(4), store.journal(4, 10).getFirst().when());
        }
    }

    @Test
    void evidenceIsKeptInOrderAndReplacedById() throws Exception {
        Evidence first = new Evidence(
                "e1",
                "u0",
                "c0",
                "12/BC-UBND",
                LocalDate.of(2018, 3, 12),
                "bao-cao.pdf",
                "00ff",
                4,
                "Báo cáo số 12 về cải cách hành chính",
                "đạt");
        Evidence second = new Evidence("e2", "u0", "c0", null, null, null, null, null, null, null);
        Evidence other = new Evidence("e3", "u1", "c0", null, null, null, null, null, "khác", null);
        Evidence better = new Evidence("e1", "u0", "c0", "12/BC-UBND", null, null, null, null, "sửa", null);
        try (AssessmentStore store = create()) {
            store.putEvidence(LAN, List.of(first, second, other));
            assertEquals(List.of(first, second), store.evidence("u0", "c0"));
            store.putEvidence(MINH, List.of(better));
        }
        try (AssessmentStore store = open()) {
            assertEquals(List.of(better, second), store.evidence("u0", "c0"));
            assertEquals(List.of(), store.evidence("u0", "c1"));
            assertEquals(List.of(), store.evidence("nobody", "c0"));
            assertThrows(
                    StoreException.class,
                    () -> store.putEvidence(
                            LAN,
                            List.of(new Evidence("e9", "nobody", "c0", null, null, null, null, null, null, null))));
        }
    }

    private static Evidence evidence(String id, String unitId, String criterionId, String text) {
        return new Evidence(id, unitId, criterionId, null, null, null, null, null, text, null);
    }

    @Test
    void evidenceChangesAreJournalledAndCanBeTakenBack() throws Exception {
        Evidence first = evidence("e1", "u0", "c0", "một");
        Evidence second = evidence("e2", "u0", "c0", "hai");
        Evidence third = evidence("e3", "u0", "c1", "ba");
        Evidence better = evidence("e1", "u0", "c0", "sửa");
        try (AssessmentStore store = create()) {
            store.apply(new EvidenceChange(LAN, "thêm", List.of(first, second, third), List.of()));
            List<EvidenceEntry> entries =
                    store.apply(new EvidenceChange(MINH, "sửa và xoá", List.of(better, second), List.of("e3", "e9")));
            assertEquals(List.of(better, second), store.evidence("u0"));
            assertEquals(List.of(), store.evidence("u0", "c1"));
            assertEquals(
                    List.of("e1", "e3"),
                    entries.stream().map(EvidenceEntry::id).toList(),
                    "what stays as it is has no entry");
            assertEquals(first, entries.getFirst().before());
            assertEquals(better, entries.getFirst().after());
            assertEquals(third, entries.getLast().before());
            assertEquals(null, entries.getLast().after());
            List<EvidenceEntry> back = store.apply(EvidenceChange.inverse(LAN, "hoàn tác", entries));
            assertEquals(List.of(first, second, third), store.evidence("u0"), "each in its old place");
            store.apply(EvidenceChange.inverse(LAN, "làm lại", back));
        }
        try (AssessmentStore store = open()) {
            assertEquals(List.of(better, second), store.evidence("u0"));
            List<EvidenceEntry> newest = store.evidenceJournal(new JournalQuery("u0", Set.of("c1"), Long.MAX_VALUE, 9));
            assertEquals(
                    List.of("làm lại", "hoàn tác", "sửa và xoá", "thêm"),
                    newest.stream().map(EvidenceEntry::label).toList());
            assertEquals(LAN, newest.getFirst().author());
            EvidenceEntry latest = store.evidenceJournal(JournalQuery.newest(1)).getFirst();
            assertEquals(newest.getFirst(), latest);
            assertEquals(List.of(), store.evidenceJournal(new JournalQuery("u1", Set.of(), Long.MAX_VALUE, 9)));
        }
    }

    @Test
    void evidenceOfAnUnknownUnitChangesNothing() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new EvidenceChange(LAN, "", List.of(evidence("e1", "u0", "c0", "một")), List.of()));
            EvidenceChange wrong =
                    new EvidenceChange(LAN, "", List.of(evidence("e2", "nobody", "c0", "")), List.of("e1"));
            assertThrows(StoreException.class, () -> store.apply(wrong));
            assertEquals(1, store.evidence("u0").size());
            assertEquals(1, store.evidenceJournal(JournalQuery.newest(9)).size());
        }
    }

    @Test
    void journalIsAskedForUnitAndItemsNewestFirst() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "một", List.of(edit("u0", SELF, "1", null), edit("u1", SELF, "2", null))));
            store.apply(new Change(MINH, "hai", List.of(edit("u0", INPUT, "3", null), edit("u0", SELF, "4", "vì"))));
            assertEquals(List.of(4L, 3L), sequences(store, JournalQuery.newest(2)));
            assertEquals(
                    List.of(2L, 1L), sequences(store, JournalQuery.newest(2).before(3)));
            JournalQuery cell = new JournalQuery("u0", Set.of("c0"), Long.MAX_VALUE, 9);
            assertEquals(List.of(4L, 1L), sequences(store, cell));
            assertEquals("vì", store.journal(cell).getFirst().comment());
            assertEquals(List.of(), sequences(store, new JournalQuery("u0", Set.of("c1"), Long.MAX_VALUE, 9)));
            assertEquals(List.of(2L), sequences(store, new JournalQuery("u1", Set.of(), Long.MAX_VALUE, 9)));
        }
    }

    private static List<Long> sequences(AssessmentStore store, JournalQuery query) {
        return store.journal(query).stream().map(JournalEntry::sequence).toList();
    }

    @Test
    void whatIsKnownOfTheCellsOfAUnitIsToldAtOnce() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "", List.of(edit("u0", SELF, "1", "vì"), edit("u1", FINAL, "2", null))));
            store.apply(new Change(MINH, "", List.of(edit("u0", INPUT, "3", null))));
            assertEquals(
                    Map.of(
                            SELF, store.info("u0", SELF).orElseThrow(),
                            INPUT, store.info("u0", INPUT).orElseThrow()),
                    store.infos("u0"));
            assertEquals(Map.of(), store.infos("nobody"));
        }
    }

    @Test
    void ratingsAreKeptByRoundAndExpert() throws Exception {
        Rating b = new Rating("u0", "c0", "b", 1, Cell.of(new BigDecimal("2.5")), "chưa đủ");
        Rating a = new Rating("u0", "c0", "a", 1, Cell.NOT_APPLICABLE, null);
        Rating second = new Rating("u0", "c0", "a", 2, Cell.MISSING, null);
        Rating changed = new Rating("u0", "c0", "b", 1, Cell.of(BigDecimal.ONE), null);
        try (AssessmentStore store = create()) {
            store.putRatings(LAN, List.of(second, b, a));
            assertEquals(List.of(a, b, second), store.ratings("u0", "c0"));
            store.putRatings(LAN, List.of(changed));
        }
        try (AssessmentStore store = open()) {
            assertEquals(List.of(a, changed, second), store.ratings("u0", "c0"));
            assertEquals(List.of(), store.ratings("u1", "c0"));
            assertEquals(List.of(a, changed, second), store.ratings());
        }
    }

    @Test
    void allRatingsComeUnitByUnit() throws Exception {
        Rating later = new Rating("u1", "c0", "a", 1, Cell.of(BigDecimal.TEN), null);
        Rating other = new Rating("u0", "c1", "a", 1, Cell.of(BigDecimal.ONE), null);
        Rating first = new Rating("u0", "c0", "a", 1, Cell.of(BigDecimal.TWO), null);
        try (AssessmentStore store = create()) {
            assertEquals(List.of(), store.ratings());
            store.putRatings(LAN, List.of(later, first, other));
            List<Rating> all = store.ratings();
            assertEquals(Set.of(first, other), Set.copyOf(all.subList(0, 2)));
            assertEquals(List.of(later), all.subList(2, all.size()));
        }
    }

    @Test
    void whatCameTogetherIsStoredTogetherAndTakenBackTogether() throws Exception {
        Evidence old = new Evidence("e1", "u0", "c0", null, null, null, null, null, "cũ", null);
        Evidence added = new Evidence("e2", "u0", "c0", "12/BC", null, null, null, null, "mới", null);
        JointChange back;
        try (AssessmentStore store = create()) {
            store.apply(new Change(LAN, "nhập", List.of(edit("u0", SELF, "1", "ghi chú"))));
            store.apply(new EvidenceChange(LAN, "nhập", List.of(old), List.of()));
            back = store.apply(new JointChange(
                    MINH,
                    "Biểu mẫu u0.xlsx",
                    List.of(edit("u0", SELF, "2", null), edit("u0", INPUT, "7", null)),
                    List.of(added),
                    List.of("e1"),
                    List.of(new AttributeEdit("u0", "staff", List.of("12"), Map.of()))));
        }
        try (AssessmentStore store = open()) {
            assertEquals(new BigDecimal("2"), store.data().column(SELF).value(0));
            assertEquals(new BigDecimal("7"), store.data().column(INPUT).value(0));
            assertEquals(List.of(added), store.evidence("u0"));
            assertEquals(List.of("12"), staff(store));
            assertEquals(
                    List.of("Biểu mẫu u0.xlsx", "Biểu mẫu u0.xlsx", "Biểu mẫu u0.xlsx"),
                    List.of(
                            store.journal(JournalQuery.newest(1)).getFirst().label(),
                            store.evidenceJournal(JournalQuery.newest(1))
                                    .getFirst()
                                    .label(),
                            store.modelJournal(JournalQuery.newest(1))
                                    .getFirst()
                                    .label()));
            JointChange again = store.apply(back.by(LAN, "hoàn tác"));
            assertEquals(new BigDecimal("1"), store.data().column(SELF).value(0));
            assertEquals("ghi chú", store.info("u0", SELF).orElseThrow().comment());
            assertEquals(Cell.MISSING, store.data().column(INPUT).cell(0));
            assertEquals(List.of(old), store.evidence("u0"));
            assertEquals(List.of(), staff(store));
            store.apply(again);
            assertEquals(new BigDecimal("2"), store.data().column(SELF).value(0));
            assertEquals(List.of(added), store.evidence("u0"));
            assertEquals(List.of("12"), staff(store));
        }
    }

    @Test
    void whatCameTogetherIsNotStoredInPart() throws Exception {
        try (AssessmentStore store = create()) {
            List<AttributeEdit> attributes = List.of(new AttributeEdit("u0", "staff", List.of("12"), Map.of()));
            Evidence foreign = new Evidence("e1", "u0", "nothing", null, null, null, null, null, "x", null);
            assertThrows(
                    StoreException.class,
                    () -> store.apply(new JointChange(
                            LAN, "x", List.of(edit("u0", SELF, "2", null)), List.of(foreign), List.of(), attributes)));
            assertThrows(
                    StoreException.class,
                    () -> store.apply(new JointChange(
                            LAN,
                            "x",
                            List.of(edit("u0", SELF, "2", null)),
                            List.of(),
                            List.of(),
                            List.of(
                                    attributes.getFirst(),
                                    new AttributeEdit("u0", "nothing", List.of("12"), Map.of())))));
            assertEquals(Cell.MISSING, store.data().column(SELF).cell(0));
            assertEquals(List.of(), store.evidence("u0"));
            assertEquals(List.of(), staff(store));
            assertEquals(List.of(), store.journal(0, 9));
        }
    }

    private static List<String> staff(AssessmentStore store) {
        return Attributes.values(
                store.model().getUnits().getFirst(),
                Attributes.definition(store.framework(), "staff").orElseThrow());
    }
}
