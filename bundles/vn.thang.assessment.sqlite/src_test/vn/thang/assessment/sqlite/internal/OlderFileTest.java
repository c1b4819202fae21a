// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.testkit.StoreSample;
import vn.thang.testkit.TargetSample;

/** A file of version 1, from before evidence had a journal. */
class OlderFileTest {
    private static final Author LAN = new Author("lan", "Trần Thị Lan");
    private static final Evidence OLD = new Evidence("e", "u0", "c0", null, null, null, null, null, "cũ", null);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("a.assessment");
        StoreSample sample = new StoreSample(1, 1);
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, sample.framework(), sample.model(), Clock.systemUTC())) {
            store.putEvidence(LAN, List.of(OLD));
        }
        try (Database database = Database.open(file, file, false)) {
            database.execute("ALTER TABLE evidence DROP COLUMN removed");
            database.execute("DROP TABLE evidence_journal");
            dropTargets(database);
            database.execute("PRAGMA user_version = 1");
        }
    }

    private static void dropTargets(Database database) throws Exception {
        for (String table : List.of("target_journal", "target_review", "target_action", "target")) {
            database.execute("DROP TABLE " + table);
        }
    }

    @Test
    void ofVersion2IsReadAsItIsAndBroughtUpToDateWithWhatNobodyKnows() throws Exception {
        Path second = folder.resolve("b.assessment");
        StoreSample sample = new StoreSample(1, 1);
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(second, sample.framework(), sample.model(), Clock.systemUTC())) {
            store.putEvidence(LAN, List.of(OLD));
        }
        try (Database database = Database.open(second, second, false)) {
            dropTargets(database);
            database.execute("CREATE TABLE of_somebody_else(text TEXT)");
            database.execute("INSERT INTO of_somebody_else VALUES('giữ nguyên')");
            database.execute("PRAGMA user_version = 2");
        }
        try (AssessmentStore store = new SqliteAssessmentStores().open(second, Clock.systemUTC(), true)) {
            assertEquals(List.of(), store.targets());
            assertEquals(List.of(), store.targetJournal(JournalQuery.newest(9)));
        }
        try (AssessmentStore store = new SqliteAssessmentStores().open(second, Clock.systemUTC(), false)) {
            Target target = TargetSample.target("t", "u0", "c0", "40");
            store.apply(new TargetChange(LAN, "giao chỉ tiêu", List.of(target), List.of()));
            assertEquals(List.of(target), store.targets());
            assertEquals(List.of(OLD), store.evidence("u0"));
        }
        try (Database database = Database.open(second, second, true)) {
            assertEquals(3, Schema.version(database));
            assertEquals(1, database.number("SELECT count(*) FROM of_somebody_else WHERE text = 'giữ nguyên'"));
        }
    }

    @Test
    void isReadAsItIs() throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), true)) {
            assertEquals(List.of(OLD), store.evidence("u0", "c0"));
            assertEquals(List.of(), store.evidenceJournal(JournalQuery.newest(9)));
        }
        try (Database database = Database.open(file, file, true)) {
            assertEquals(1, Schema.version(database));
        }
    }

    @Test
    void isBroughtUpToDateWhenItIsOpenedForWriting() throws Exception {
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, Clock.systemUTC(), false)) {
            store.apply(new EvidenceChange(LAN, "xoá", List.of(), List.of("e")));
            assertEquals(List.of(), store.evidence("u0"));
            assertEquals(
                    OLD,
                    store.evidenceJournal(JournalQuery.newest(9)).getFirst().before());
        }
        try (Database database = Database.open(file, file, true)) {
            assertEquals(Schema.VERSION, Schema.version(database));
        }
    }
}
