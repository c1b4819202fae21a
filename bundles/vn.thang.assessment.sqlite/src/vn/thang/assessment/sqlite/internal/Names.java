// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;

/** The numbers under which items, columns and authors stand in the tables; 1, 2, 3 ... in the order of first use. */
final class Names {
    private final Database database;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<ColumnKey, Integer> columns = new HashMap<>();
    private final List<ColumnKey> keys = new ArrayList<>();
    private final Map<Author, Integer> authors = new HashMap<>();

    Names(Database database) {
        this.database = database;
    }

    /** Takes what is in the file, and forgets what was added in a transaction that failed. */
    Void load() throws SQLException {
        items.clear();
        columns.clear();
        keys.clear();
        authors.clear();
        try (ResultSet row = database.statement("SELECT id, number FROM item ORDER BY number")
                .executeQuery()) {
            while (row.next()) {
                items.put(row.getString(1), row.getInt(2));
            }
        }
        try (ResultSet row = database.statement("SELECT i.id, c.facet, c.layer, c.number FROM score_column c"
                        + " JOIN item i ON i.number = c.item ORDER BY c.number")
                .executeQuery()) {
            while (row.next()) {
                ColumnKey key = new ColumnKey(
                        row.getString(1), Facet.valueOf(row.getString(2)), Layer.valueOf(row.getString(3)));
                columns.put(key, row.getInt(4));
                keys.add(key);
            }
        }
        try (ResultSet row =
                database.statement("SELECT id, name, number FROM author").executeQuery()) {
            while (row.next()) {
                authors.put(new Author(row.getString(1), row.getString(2)), row.getInt(3));
            }
        }
        return null;
    }

    /** The number of columns. */
    int columns() {
        return keys.size();
    }

    /** The key of a numbered column. */
    ColumnKey key(int column) {
        return keys.get(column - 1);
    }

    /** The number of a column, or 0. */
    int known(ColumnKey key) {
        return columns.getOrDefault(key, 0);
    }

    /** The numbers of all columns of some items, with commas between them; empty when there are none. */
    String columnsOf(Set<String> itemIds) {
        return IntStream.rangeClosed(1, keys.size())
                .filter(number -> itemIds.contains(key(number).itemId()))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** The number of an item, or 0. */
    int knownItem(String id) {
        return items.getOrDefault(id, 0);
    }

    /** The number of an item, new when needed. */
    int item(String id) throws SQLException {
        Integer known = items.get(id);
        if (known != null) {
            return known;
        }
        int number = items.size() + 1;
        PreparedStatement insert = database.statement("INSERT INTO item(number, id) VALUES(?, ?)");
        insert.setInt(1, number);
        insert.setString(2, id);
        insert.executeUpdate();
        items.put(id, number);
        return number;
    }

    /** The number of a column, new when needed. */
    int column(ColumnKey key) throws SQLException {
        Integer known = columns.get(key);
        if (known != null) {
            return known;
        }
        int item = item(key.itemId());
        int number = keys.size() + 1;
        PreparedStatement insert =
                database.statement("INSERT INTO score_column(number, item, facet, layer) VALUES(?, ?, ?, ?)");
        insert.setInt(1, number);
        insert.setInt(2, item);
        insert.setString(3, key.facet().name());
        insert.setString(4, key.layer().name());
        insert.executeUpdate();
        columns.put(key, number);
        keys.add(key);
        return number;
    }

    /** The number of an author, new when needed. */
    int author(Author author) throws SQLException {
        Integer known = authors.get(author);
        if (known != null) {
            return known;
        }
        int number = authors.size() + 1;
        PreparedStatement insert = database.statement("INSERT INTO author(number, id, name) VALUES(?, ?, ?)");
        insert.setInt(1, number);
        insert.setString(2, author.id());
        insert.setString(3, author.name());
        insert.executeUpdate();
        authors.put(author, number);
        return number;
    }
}
