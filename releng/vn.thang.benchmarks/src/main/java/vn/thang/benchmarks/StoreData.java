// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.testkit.StoreSample;

/** 11,000 units with 100 invented scores each, and the same rows written and read by plain JDBC as the reference. */
final class StoreData {
    static final int UNITS = 11_000;
    static final int CRITERIA = 100;
    static final int SCORES = UNITS * CRITERIA;

    /** 35 characters. */
    private static final String EVIDENCE = "Báo cáo số 123/BC-UBND ngày 12/3/18";

    private static final Author AUTHOR = new Author("benchmark", "Benchmark");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final int BATCH = 10_000;

    private StoreData() {}

    private static BigDecimal score(int unit, int criterion) {
        return BigDecimal.valueOf((unit * 31L + criterion * 7L) % 1000, 2);
    }

    private static ColumnKey key(int criterion) {
        return new ColumnKey("c" + criterion, Facet.POINTS, Layer.VERIFIED);
    }

    static AssessmentStore open(Path file, boolean readOnly) throws Exception {
        return new SqliteAssessmentStores().open(file, CLOCK, readOnly);
    }

    static Change change() {
        List<CellEdit> edits = new ArrayList<>(SCORES);
        for (int unit = 0; unit < UNITS; unit++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                edits.add(new CellEdit("u" + unit, key(criterion), Cell.of(score(unit, criterion)), null));
            }
        }
        return new Change(AUTHOR, "import", edits);
    }

    static Change edit(int number) {
        CellEdit edit = new CellEdit(
                "u" + number * 37 % UNITS, key(number % CRITERIA), Cell.of(BigDecimal.valueOf(number % 1000, 2)), null);
        return new Change(AUTHOR, "edit", List.of(edit));
    }

    /** All scores as one change of a new file. */
    static void save(Path file, Change change) throws Exception {
        StoreSample sample = new StoreSample(UNITS, CRITERIA);
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, sample.framework(), sample.model(), CLOCK)) {
            store.apply(change);
        }
    }

    static void addEvidence(Path file) throws Exception {
        List<Evidence> evidence = new ArrayList<>(SCORES);
        for (int unit = 0; unit < UNITS; unit++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                String id = unit + "/" + criterion;
                evidence.add(
                        new Evidence(id, "u" + unit, "c" + criterion, null, null, null, null, null, EVIDENCE, null));
            }
        }
        try (AssessmentStore store = open(file, false)) {
            store.putEvidence(AUTHOR, evidence);
        }
    }

    /** Plain JDBC with the same journal mode and durability. */
    static Connection plain(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS score(score_column INTEGER, unit INTEGER, status INTEGER,"
                    + " value TEXT, PRIMARY KEY(score_column, unit)) WITHOUT ROWID");
            statement.execute("CREATE TABLE IF NOT EXISTS log(sequence INTEGER PRIMARY KEY, score_column INTEGER,"
                    + " unit INTEGER, value TEXT)");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** The same rows in the order of the table, each with a row of a log, in one transaction. */
    static void savePlain(Path file) throws SQLException {
        try (Connection connection = plain(file);
                PreparedStatement score = connection.prepareStatement("INSERT INTO score VALUES(?, ?, 1, ?)");
                PreparedStatement log = connection.prepareStatement("INSERT INTO log VALUES(NULL, ?, ?, ?)")) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    String value = score(unit, criterion).toPlainString();
                    add(score, criterion, unit, value);
                    add(log, criterion, unit, value);
                    if (unit % BATCH == BATCH - 1) {
                        score.executeBatch();
                        log.executeBatch();
                    }
                }
            }
            score.executeBatch();
            log.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement statement, int column, int unit, String value) throws SQLException {
        statement.setInt(1, column);
        statement.setInt(2, unit);
        statement.setString(3, value);
        statement.addBatch();
    }

    /** One row replaced and one logged, committed. */
    static void editPlain(Connection connection, PreparedStatement score, PreparedStatement log, int number)
            throws SQLException {
        for (PreparedStatement statement : List.of(score, log)) {
            statement.setInt(1, number % CRITERIA);
            statement.setInt(2, number * 37 % UNITS);
            statement.setString(3, "1.25");
            statement.executeUpdate();
        }
        connection.commit();
    }

    /** The rows of an assessment file, one by one, into arrays. */
    static double readPlain(Path file) throws SQLException {
        double[] values = new double[SCORES];
        byte[] status = new byte[SCORES];
        try (Connection connection = plain(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT score_column, unit, status, value FROM score")) {
            while (row.next()) {
                int at = (row.getInt(1) - 1) * UNITS + row.getInt(2);
                status[at] = (byte) row.getInt(3);
                values[at] = Double.parseDouble(row.getString(4));
            }
        }
        return values[SCORES - 1] + status[0];
    }
}
