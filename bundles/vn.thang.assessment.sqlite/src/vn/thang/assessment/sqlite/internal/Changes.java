// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.ModelEntry;

/** Who changed what and when: the tables of changes and of their journal entries. */
final class Changes {
    /** What a change concerns. */
    enum Kind {
        SCORES,
        MODEL,
        EVIDENCE,
        RATINGS,
        TARGETS
    }

    private static final int BATCH = 10_000;
    private static final String ENTRIES = "SELECT j.sequence, c.time, a.id, a.name, c.label, u.id,"
            + " j.score_column, j.before_status, j.before_value, j.after_status, j.after_value, j.comment,"
            + " j.before_comment FROM journal j JOIN change c ON c.number = j.change"
            + " JOIN author a ON a.number = c.author JOIN unit u ON u.row = j.unit WHERE ";

    private final Database database;
    private final Names names;
    private final Scores scores;
    private final Clock clock;

    Changes(Database database, Names names, Scores scores, Clock clock) {
        this.database = database;
        this.names = names;
        this.scores = scores;
        this.clock = clock;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    long lastChange() throws SQLException {
        return database.number("SELECT max(number) FROM change");
    }

    long lastSequence() throws SQLException {
        return database.number("SELECT max(sequence) FROM journal");
    }

    /** Adds a change. */
    void add(long number, Author author, String label, Kind kind) throws SQLException {
        int authorNumber = names.author(author);
        PreparedStatement insert =
                database.statement("INSERT INTO change(number, time, author, label, kind) VALUES(?, ?, ?, ?, ?)");
        insert.setLong(1, number);
        insert.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
        insert.setInt(3, authorNumber);
        insert.setString(4, label);
        insert.setString(5, kind.name());
        insert.executeUpdate();
    }

    /**
     * Adds an entry for every edit; the table of scores must still be as before.
     *
     * @param oldColumns columns with a higher number are new: there is no comment to keep
     */
    void addEntries(ResolvedChange change, long number, long afterSequence, int oldColumns) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT INTO journal(sequence, change, score_column, unit, before_status, before_value, after_status,"
                        + " after_value, comment, before_comment) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        int waiting = 0;
        for (int i = 0; i < change.size(); i++) {
            insert.setLong(1, afterSequence + 1 + i);
            insert.setLong(2, number);
            insert.setInt(3, change.column(i));
            insert.setInt(4, change.row(i));
            Cells.bind(insert, 5, change.before(i));
            Cells.bind(insert, 7, change.edit(i).cell());
            insert.setString(9, change.edit(i).comment());
            insert.setString(10, commentBefore(change, i, oldColumns));
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    private String commentBefore(ResolvedChange change, int index, int oldColumns) throws SQLException {
        if (change.previous(index) >= 0) {
            return change.edit(change.previous(index)).comment();
        }
        return change.column(index) > oldColumns ? null : scores.comment(change.column(index), change.row(index));
    }

    /** Entries in order. */
    List<JournalEntry> entries(long afterSequence, int limit) throws SQLException {
        PreparedStatement query = database.statement(ENTRIES + "j.sequence > ? ORDER BY j.sequence LIMIT ?");
        query.setLong(1, afterSequence);
        query.setInt(2, limit);
        return entries(query);
    }

    /**
     * Entries, newest first.
     *
     * @param row of the unit that is asked for, if one is
     */
    List<JournalEntry> entries(JournalQuery wanted, int row) throws SQLException {
        String items =
                wanted.itemIds().isEmpty() ? "" : " AND j.score_column IN (" + names.columnsOf(wanted.itemIds()) + ")";
        PreparedStatement query = database.statement(
                ENTRIES + "j.sequence < ? AND (? IS NULL OR j.unit = ?)" + items + " ORDER BY j.sequence DESC LIMIT ?");
        query.setLong(1, wanted.beforeSequence());
        query.setString(2, wanted.unitId());
        query.setInt(3, row);
        query.setInt(4, wanted.limit());
        return entries(query);
    }

    /** Changes of the model, newest first. */
    List<ModelEntry> models(JournalQuery wanted) throws SQLException {
        PreparedStatement query = database.statement("SELECT c.number, c.time, a.id, a.name, c.label FROM change c"
                + " JOIN author a ON a.number = c.author WHERE c.kind = ? AND c.number < ?"
                + " ORDER BY c.number DESC LIMIT ?");
        query.setString(1, Kind.MODEL.name());
        query.setLong(2, wanted.beforeSequence());
        query.setInt(3, wanted.limit());
        List<ModelEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(new ModelEntry(
                        row.getLong(1),
                        instant(row.getLong(2)),
                        new Author(row.getString(3), row.getString(4)),
                        row.getString(5)));
            }
        }
        return List.copyOf(entries);
    }

    private List<JournalEntry> entries(PreparedStatement query) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(new JournalEntry(
                        row.getLong(1),
                        instant(row.getLong(2)),
                        new Author(row.getString(3), row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        names.key(row.getInt(7)),
                        Cells.read(row, 8),
                        Cells.read(row, 10),
                        row.getString(12),
                        row.getString(13)));
            }
        }
        return List.copyOf(entries);
    }
}
