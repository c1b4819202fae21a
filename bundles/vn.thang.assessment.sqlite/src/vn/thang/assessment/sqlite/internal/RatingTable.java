// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.ScoreData;

/** The table of ratings. */
final class RatingTable {
    private final Database database;
    private final Names names;

    RatingTable(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** Adds or replaces; the units must exist. */
    void put(List<Rating> ratings, ScoreData data, long change) throws SQLException {
        PreparedStatement insert = database.statement("INSERT OR REPLACE INTO rating(item, unit, round, expert, status,"
                + " value, comment, change) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        for (Rating each : ratings) {
            int item = names.item(each.criterionId());
            insert.setInt(1, item);
            insert.setInt(2, data.rowOf(each.unitId()));
            insert.setInt(3, each.round());
            insert.setString(4, each.expertId());
            Cells.bind(insert, 5, each.cell());
            insert.setString(7, each.comment());
            insert.setLong(8, change);
            insert.executeUpdate();
        }
    }

    /** Of all units, in the order of their rows, each criterion's by round and expert. */
    List<Rating> all(ScoreData data) throws SQLException {
        List<Rating> ratings = new ArrayList<>();
        try (ResultSet result = database.statement(
                        "SELECT r.expert, r.round, r.status, r.value, r.comment, r.unit, i.id FROM rating r"
                                + " JOIN item i ON i.number = r.item ORDER BY r.unit, r.item, r.round, r.expert")
                .executeQuery()) {
            while (result.next()) {
                ratings.add(new Rating(
                        data.unitId(result.getInt(6)),
                        result.getString(7),
                        result.getString(1),
                        result.getInt(2),
                        Cells.read(result, 3),
                        result.getString(5)));
            }
        }
        return List.copyOf(ratings);
    }

    /** By round and expert. */
    List<Rating> of(String unitId, int row, String criterionId) throws SQLException {
        PreparedStatement query = database.statement("SELECT expert, round, status, value, comment FROM rating"
                + " WHERE item = ? AND unit = ? ORDER BY round, expert");
        query.setInt(1, names.knownItem(criterionId));
        query.setInt(2, row);
        List<Rating> ratings = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                ratings.add(new Rating(
                        unitId,
                        criterionId,
                        result.getString(1),
                        result.getInt(2),
                        Cells.read(result, 3),
                        result.getString(5)));
            }
        }
        return List.copyOf(ratings);
    }
}
