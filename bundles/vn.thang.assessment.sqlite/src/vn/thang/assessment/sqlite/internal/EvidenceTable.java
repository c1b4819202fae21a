// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.EvidenceChange;
import vn.thang.assessment.store.EvidenceEntry;
import vn.thang.assessment.store.JournalQuery;
import vn.thang.assessment.store.ScoreData;

/** The table of evidence. */
final class EvidenceTable {
    private static final int BATCH = 10_000;
    private static final String FIELDS = "id, unit, item, document_number, date, file, sha256, page, text, verdict";
    private static final String SELECT = "SELECT e.id, u.id, i.id, e.document_number, e.date, e.file, e.sha256, e.page,"
            + " e.text, e.verdict FROM evidence e JOIN unit u ON u.row = e.unit JOIN item i ON i.number = e.item WHERE ";
    private static final String ORDER = " ORDER BY e.number";

    private final Database database;
    private final Names names;

    EvidenceTable(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** Adds or replaces; the units must exist. */
    void put(List<Evidence> evidence, ScoreData data, long change) throws SQLException {
        PreparedStatement insert = database.statement("INSERT INTO evidence(" + FIELDS
                + ", change) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET unit ="
                + " excluded.unit, item = excluded.item, document_number = excluded.document_number, date ="
                + " excluded.date, file = excluded.file, sha256 = excluded.sha256, page = excluded.page, text ="
                + " excluded.text, verdict = excluded.verdict, change = excluded.change, removed = 0");
        int waiting = 0;
        for (Evidence each : evidence) {
            bind(insert, 1, each, data);
            insert.setLong(11, change);
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    private void bind(PreparedStatement statement, int first, Evidence evidence, ScoreData data) throws SQLException {
        int item = names.item(evidence.criterionId());
        statement.setString(first, evidence.id());
        statement.setInt(first + 1, data.rowOf(evidence.unitId()));
        statement.setInt(first + 2, item);
        statement.setString(first + 3, evidence.documentNumber());
        statement.setString(
                first + 4, evidence.date() == null ? null : evidence.date().toString());
        statement.setString(first + 5, evidence.file());
        statement.setString(first + 6, evidence.sha256());
        statement.setObject(first + 7, evidence.page());
        statement.setString(first + 8, evidence.text());
        statement.setString(first + 9, evidence.verdict());
    }

    /** Hides a piece of evidence; its row stays so that it comes back to its place. */
    void remove(String id, long change) throws SQLException {
        PreparedStatement update = database.statement("UPDATE evidence SET removed = 1, change = ? WHERE id = ?");
        update.setLong(1, change);
        update.setString(2, id);
        update.executeUpdate();
    }

    /** The piece of evidence with an id, unless it is removed. */
    Optional<Evidence> find(String id) throws SQLException {
        PreparedStatement query = database.statement(SELECT + "e.id = ?" + present());
        query.setString(1, id);
        return list(query).stream().findFirst();
    }

    /** In the order in which it was first put. */
    List<Evidence> of(int row, String criterionId) throws SQLException {
        PreparedStatement query = database.statement(SELECT + "e.item = ? AND e.unit = ?" + present() + ORDER);
        query.setInt(1, names.knownItem(criterionId));
        query.setInt(2, row);
        return list(query);
    }

    /** Of all criteria of a unit, in the order in which it was first put. */
    List<Evidence> of(int row) throws SQLException {
        PreparedStatement query = database.statement(SELECT + "e.unit = ?" + present() + ORDER);
        query.setInt(1, row);
        return list(query);
    }

    /** A file of version 1 that is read only has no column for it. */
    private String present() throws SQLException {
        return Schema.version(database) < 2 ? "" : " AND e.removed = 0";
    }

    private static List<Evidence> list(PreparedStatement query) throws SQLException {
        List<Evidence> evidence = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                evidence.add(read(result));
            }
        }
        return List.copyOf(evidence);
    }

    private static Evidence read(ResultSet result) throws SQLException {
        String date = result.getString(5);
        int page = result.getInt(8);
        return new Evidence(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                date == null ? null : LocalDate.parse(date),
                result.getString(6),
                result.getString(7),
                page == 0 ? null : Integer.valueOf(page),
                result.getString(9),
                result.getString(10));
    }

    /** Adds one side of an entry to the journal; nothing for null. */
    private void log(long sequence, int after, Evidence evidence, ScoreData data, long change) throws SQLException {
        if (evidence == null) {
            return;
        }
        PreparedStatement insert = database.statement("INSERT INTO evidence_journal(" + FIELDS
                + ", sequence, after, change) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bind(insert, 1, evidence, data);
        insert.setLong(11, sequence);
        insert.setInt(12, after);
        insert.setLong(13, change);
        insert.executeUpdate();
    }

    /** Stores what a change does and its entries; returns how many there are. */
    int apply(EvidenceChange change, ScoreData data, long number) throws SQLException {
        Map<String, Evidence> after = new LinkedHashMap<>();
        change.put().forEach(each -> after.put(each.id(), each));
        change.removed().forEach(id -> after.put(id, null));
        long sequence = database.number("SELECT max(sequence) FROM evidence_journal");
        int entries = 0;
        for (Map.Entry<String, Evidence> each : after.entrySet()) {
            Evidence before = find(each.getKey()).orElse(null);
            if (!Objects.equals(before, each.getValue())) {
                entries++;
                log(sequence + entries, 0, before, data, number);
                log(sequence + entries, 1, each.getValue(), data, number);
                if (each.getValue() == null) {
                    remove(each.getKey(), number);
                }
            }
        }
        put(after.values().stream().filter(Objects::nonNull).toList(), data, number);
        return entries;
    }

    /** Entries, newest first. */
    List<EvidenceEntry> journal(JournalQuery query, int row) throws SQLException {
        if (Schema.version(database) < 2) {
            return List.of();
        }
        String items = query.itemIds().stream()
                .map(id -> String.valueOf(names.knownItem(id)))
                .sorted()
                .collect(Collectors.joining(","));
        PreparedStatement statement = database.statement("SELECT e.id, u.id, i.id, e.document_number, e.date, e.file,"
                + " e.sha256, e.page, e.text, e.verdict, e.sequence, e.after, c.time, a.id, a.name, c.label"
                + " FROM evidence_journal e JOIN unit u ON u.row = e.unit JOIN item i ON i.number = e.item"
                + " JOIN change c ON c.number = e.change JOIN author a ON a.number = c.author WHERE e.sequence < ?"
                + " AND (? IS NULL OR e.unit = ?)"
                + (items.isEmpty() ? "" : " AND e.item IN (" + items + ")")
                + " ORDER BY e.sequence DESC, e.after LIMIT ?");
        statement.setLong(1, query.beforeSequence());
        statement.setString(2, query.unitId());
        statement.setInt(3, row);
        statement.setLong(4, 2L * query.limit());
        Map<Long, EvidenceEntry> entries = new LinkedHashMap<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                EvidenceEntry side = side(result);
                entries.merge(side.sequence(), side, EvidenceTable::joined);
            }
        }
        return entries.values().stream().limit(query.limit()).toList();
    }

    private static EvidenceEntry side(ResultSet result) throws SQLException {
        boolean after = result.getInt(12) == 1;
        Evidence evidence = read(result);
        return new EvidenceEntry(
                result.getLong(11),
                Changes.instant(result.getLong(13)),
                new Author(result.getString(14), result.getString(15)),
                result.getString(16),
                after ? null : evidence,
                after ? evidence : null);
    }

    private static EvidenceEntry joined(EvidenceEntry before, EvidenceEntry after) {
        return new EvidenceEntry(
                before.sequence(), before.when(), before.author(), before.label(), before.before(), after.after());
    }
}
