// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.MemoryScoreData;

/** The table of scores. */
final class Scores {
    private static final int BATCH = 10_000;

    private final Database database;
    private final Names names;

    Scores(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** Fills the columns; SQLite hands over each as one text, because a call per cell takes several times as long. */
    Void load(MemoryScoreData data) throws SQLException {
        try (ResultSet result = database.statement("SELECT score_column, group_concat(unit || CASE status WHEN "
                        + Cells.VALUE + " THEN '=' || value WHEN " + Cells.NOT_APPLICABLE
                        + " THEN 'n' ELSE 'm' END, ';') FROM score GROUP BY score_column ORDER BY score_column")
                .executeQuery()) {
            while (result.next()) {
                new ColumnText(result.getBytes(2)).load(data.loader(names.key(result.getInt(1))));
            }
        }
        return null;
    }

    /** Writes the last edit of each cell. */
    void write(ResolvedChange change, long number) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT OR REPLACE INTO score(score_column, unit, status, value, change, comment) VALUES(?, ?, ?, ?,"
                        + " ?, ?)");
        int waiting = 0;
        for (int i : change.last()) {
            insert.setInt(1, change.column(i));
            insert.setInt(2, change.row(i));
            Cells.bind(insert, 3, change.edit(i).cell());
            insert.setLong(5, number);
            insert.setString(6, change.edit(i).comment());
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    /** The comment of a cell; null = none. */
    String comment(int column, int row) throws SQLException {
        PreparedStatement query = database.statement("SELECT comment FROM score WHERE score_column = ? AND unit = ?");
        query.setInt(1, column);
        query.setInt(2, row);
        try (ResultSet result = query.executeQuery()) {
            return result.next() ? result.getString(1) : null;
        }
    }

    /** Who, when and why. */
    Optional<CellInfo> info(int column, int row) throws SQLException {
        PreparedStatement query = database.statement(
                "SELECT a.id, a.name, c.time, s.comment FROM score s JOIN change c ON c.number = s.change"
                        + " JOIN author a ON a.number = c.author WHERE s.score_column = ? AND s.unit = ?");
        query.setInt(1, column);
        query.setInt(2, row);
        try (ResultSet result = query.executeQuery()) {
            if (!result.next()) {
                return Optional.empty();
            }
            Author author = new Author(result.getString(1), result.getString(2));
            Instant when = Changes.instant(result.getLong(3));
            return Optional.of(new CellInfo(author, when, result.getString(4)));
        }
    }

    /** What is known about the cells of a unit that somebody touched; a look at the key of every column. */
    Map<ColumnKey, CellInfo> infos(int row) throws SQLException {
        PreparedStatement query = database.statement("SELECT k.number, a.id, a.name, c.time, s.comment"
                + " FROM score_column k CROSS JOIN score s ON s.score_column = k.number AND s.unit = ?"
                + " JOIN change c ON c.number = s.change JOIN author a ON a.number = c.author");
        query.setInt(1, row);
        Map<ColumnKey, CellInfo> infos = new HashMap<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                Author author = new Author(result.getString(2), result.getString(3));
                infos.put(
                        names.key(result.getInt(1)),
                        new CellInfo(author, Changes.instant(result.getLong(4)), result.getString(5)));
            }
        }
        return Map.copyOf(infos);
    }
}
