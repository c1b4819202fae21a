// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.assessment.store.TargetEntry;
import vn.thang.assessment.store.TargetStatus;

/**
 * What every {@link vn.thang.assessment.store.AssessmentStores} promises of targets. A subclass says which one is tested;
 * {@link AssessmentStoreContractTest} and {@link AssessmentRecordsContractTest} are the other parts.
 */
public abstract class AssessmentTargetsContractTest extends StoreContract {
    private static final Target PLAIN = TargetSample.target("t1", "u0", "c0", "40");
    private static final Target COMPLETE = TargetSample.complete("t2", "u1", "m0");
    private static final Target THIRD = TargetSample.target("t3", "u0", "c1", "-0.50");

    @Test
    void everythingSaidIsKeptInTheOrderInWhichItWasPut() throws Exception {
        try (AssessmentStore store = create()) {
            assertEquals(List.of(), store.targets());
            store.apply(new TargetChange(LAN, "giao chỉ tiêu", List.of(COMPLETE, PLAIN, THIRD), List.of()));
        }
        try (AssessmentStore store = open()) {
            assertEquals(List.of(COMPLETE, PLAIN, THIRD), store.targets());
            store.apply(new TargetChange(
                    MINH, "hoàn thành", List.of(COMPLETE.withStatus(TargetStatus.DONE)), List.of("t1")));
            assertEquals(List.of(COMPLETE.withStatus(TargetStatus.DONE), THIRD), store.targets());
        }
    }

    @Test
    void changesAreJournalledAndCanBeTakenBack() throws Exception {
        Target done = COMPLETE.withStatus(TargetStatus.DONE);
        try (AssessmentStore store = create()) {
            store.apply(new TargetChange(LAN, "giao", List.of(PLAIN, COMPLETE, THIRD), List.of()));
            List<TargetEntry> entries =
                    store.apply(new TargetChange(MINH, "sửa và xoá", List.of(done, THIRD), List.of("t1", "t9")));
            assertEquals(
                    List.of("t2", "t1"),
                    entries.stream().map(TargetEntry::id).toList(),
                    "what stays as it is has no entry");
            assertEquals(COMPLETE, entries.getFirst().before());
            assertEquals(done, entries.getFirst().after());
            assertEquals(PLAIN, entries.getLast().before());
            assertNull(entries.getLast().after());
            List<TargetEntry> back = store.apply(TargetChange.inverse(LAN, "hoàn tác", entries));
            assertEquals(List.of(PLAIN, COMPLETE, THIRD), store.targets(), "each in its old place");
            store.apply(TargetChange.inverse(LAN, "làm lại", back));
        }
        try (AssessmentStore store = open()) {
            assertEquals(List.of(done, THIRD), store.targets());
            List<TargetEntry> ofOne = store.targetJournal(new JournalQuery("u0", Set.of("c0"), Long.MAX_VALUE, 9));
            assertEquals(
                    List.of("làm lại", "hoàn tác", "sửa và xoá", "giao"),
                    ofOne.stream().map(TargetEntry::label).toList());
            assertEquals(LAN, ofOne.getFirst().author());
            assertEquals(2, store.targetJournal(JournalQuery.newest(2)).size());
            assertEquals(List.of(), store.targetJournal(new JournalQuery("u2", Set.of(), Long.MAX_VALUE, 9)));
        }
    }

    @Test
    void anUnknownUnitOrItemChangesNothing() throws Exception {
        try (AssessmentStore store = create()) {
            store.apply(new TargetChange(LAN, "", List.of(PLAIN), List.of()));
            Target nobody = TargetSample.target("t9", "nobody", "c0", "1");
            Target nothing = TargetSample.target("t9", "u0", "nothing", "1");
            assertThrows(
                    StoreException.class, () -> store.apply(new TargetChange(LAN, "", List.of(nobody), List.of("t1"))));
            assertThrows(
                    StoreException.class, () -> store.apply(new TargetChange(LAN, "", List.of(nothing), List.of())));
            assertEquals(List.of(PLAIN), store.targets());
            assertEquals(1, store.targetJournal(JournalQuery.newest(9)).size());
        }
        try (AssessmentStore store = stores.open(file, new SteppingClock(START), true)) {
            assertThrows(StoreException.class, () -> store.apply(new TargetChange(LAN, "", List.of(), List.of("t1"))));
        }
    }

    @Test
    void aSnapshotHasThem() throws Exception {
        Path snapshot = folder.resolve("a.zip");
        try (AssessmentStore store = create()) {
            store.apply(new TargetChange(LAN, "giao", List.of(COMPLETE), List.of()));
            store.snapshot(snapshot);
        }
        try (AssessmentStore store = stores.open(snapshot, new SteppingClock(START), true)) {
            assertEquals(List.of(COMPLETE), store.targets());
        }
    }
}
