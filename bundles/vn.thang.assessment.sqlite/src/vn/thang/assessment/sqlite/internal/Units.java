// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table of rows given to units. */
final class Units {
    private final Database database;

    Units(Database database) {
        this.database = database;
    }

    /** The ids in the order of their rows. */
    List<String> read() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet result =
                database.statement("SELECT id FROM unit ORDER BY row").executeQuery()) {
            while (result.next()) {
                ids.add(result.getString(1));
            }
        }
        return ids;
    }

    /** Gives the next rows to units. */
    void add(List<String> ids, int firstRow) throws SQLException {
        PreparedStatement insert = database.statement("INSERT INTO unit(row, id) VALUES(?, ?)");
        int row = firstRow;
        for (String id : ids) {
            insert.setInt(1, row++);
            insert.setString(2, id);
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
