// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.ScoreData;

/** The table of evidence. */
final class EvidenceTable {
    private static final int BATCH = 10_000;

    private final Database database;
    private final Names names;

    EvidenceTable(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** Adds or replaces; the units must exist. */
    void put(List<Evidence> evidence, ScoreData data, long change) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT INTO evidence(id, unit, item, document_number, date, file, sha256, page, text, verdict, change)"
                        + " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET unit = excluded.unit,"
                        + " item = excluded.item, document_number = excluded.document_number, date = excluded.date,"
                        + " file = excluded.file, sha256 = excluded.sha256, page = excluded.page, text = excluded.text,"
                        + " verdict = excluded.verdict, change = excluded.change");
        int waiting = 0;
        for (Evidence each : evidence) {
            int item = names.item(each.criterionId());
            insert.setString(1, each.id());
            insert.setInt(2, data.rowOf(each.unitId()));
            insert.setInt(3, item);
            insert.setString(4, each.documentNumber());
            insert.setString(5, each.date() == null ? null : each.date().toString());
            insert.setString(6, each.file());
            insert.setString(7, each.sha256());
            insert.setObject(8, each.page());
            insert.setString(9, each.text());
            insert.setString(10, each.verdict());
            insert.setLong(11, change);
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    /** In the order in which it was first put. */
    List<Evidence> of(String unitId, int row, String criterionId) throws SQLException {
        PreparedStatement query =
                database.statement("SELECT id, document_number, date, file, sha256, page, text, verdict"
                        + " FROM evidence WHERE item = ? AND unit = ? ORDER BY number");
        query.setInt(1, names.knownItem(criterionId));
        query.setInt(2, row);
        List<Evidence> evidence = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                String date = result.getString(3);
                int page = result.getInt(6);
                evidence.add(new Evidence(
                        result.getString(1),
                        unitId,
                        criterionId,
                        result.getString(2),
                        date == null ? null : LocalDate.parse(date),
                        result.getString(4),
                        result.getString(5),
                        page == 0 ? null : Integer.valueOf(page),
                        result.getString(7),
                        result.getString(8)));
            }
        }
        return List.copyOf(evidence);
    }
}
