// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.SQLException;

/**
 * The tables of an assessment file. Units, items, columns and authors are numbered; everything else refers to the
 * numbers. A cell is a status (0 missing, 1 value, 2 not applicable) and, for a value, the exact decimal as text.
 */
final class Schema {
    /** "Thng" in ASCII, at offset 68 of the file. */
    static final int APPLICATION_ID = 0x54686e67;

    /** Counts up when the tables change, at offset 60 of the file. */
    static final int VERSION = 3;

    private static final String[] TABLES = {
        "CREATE TABLE document(name TEXT PRIMARY KEY, content BLOB NOT NULL, sha256 TEXT NOT NULL)",
        "CREATE TABLE unit(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
        "CREATE TABLE item(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
        "CREATE TABLE score_column(number INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, facet TEXT NOT"
                + " NULL, layer TEXT NOT NULL, UNIQUE(item, facet, layer))",
        "CREATE TABLE author(number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(id, name))",
        // time: microseconds since 1970-01-01T00:00Z; kind: what was changed
        "CREATE TABLE change(number INTEGER PRIMARY KEY, time INTEGER NOT NULL, author INTEGER NOT NULL REFERENCES"
                + " author, label TEXT NOT NULL, kind TEXT NOT NULL)",
        "CREATE TABLE score(score_column INTEGER NOT NULL REFERENCES score_column, unit INTEGER NOT NULL REFERENCES"
                + " unit, status INTEGER NOT NULL, value TEXT, change INTEGER NOT NULL REFERENCES change, comment TEXT,"
                + " PRIMARY KEY(score_column, unit), CHECK((status = 1) = (value IS NOT NULL))) WITHOUT ROWID",
        "CREATE TABLE journal(sequence INTEGER PRIMARY KEY, change INTEGER NOT NULL REFERENCES change,"
                + " score_column INTEGER NOT NULL REFERENCES score_column, unit INTEGER NOT NULL REFERENCES unit,"
                + " before_status INTEGER NOT NULL, before_value TEXT, after_status INTEGER NOT NULL, after_value TEXT,"
                + " comment TEXT, before_comment TEXT)",
        "CREATE TABLE evidence(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                + " unit INTEGER NOT NULL REFERENCES unit, item INTEGER NOT NULL REFERENCES item, document_number TEXT,"
                + " date TEXT, file TEXT, sha256 TEXT, page INTEGER, text TEXT, verdict TEXT,"
                + " change INTEGER NOT NULL REFERENCES change, removed INTEGER NOT NULL DEFAULT 0)",
        "CREATE INDEX evidence_of ON evidence(item, unit)",
        "CREATE TABLE rating(item INTEGER NOT NULL REFERENCES item, unit INTEGER NOT NULL REFERENCES unit,"
                + " round INTEGER NOT NULL, expert TEXT NOT NULL, status INTEGER NOT NULL, value TEXT, comment TEXT,"
                + " change INTEGER NOT NULL REFERENCES change, PRIMARY KEY(item, unit, round, expert),"
                + " CHECK((status = 1) = (value IS NOT NULL))) WITHOUT ROWID",
    };

    /** What version 1 does not have; also part of a new file. */
    private static final String EVIDENCE_JOURNAL =
            "CREATE TABLE evidence_journal(number INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, after INTEGER NOT NULL,"
                    + " change INTEGER NOT NULL REFERENCES change, id TEXT NOT NULL,"
                    + " unit INTEGER NOT NULL REFERENCES unit, item INTEGER NOT NULL REFERENCES item,"
                    + " document_number TEXT, date TEXT, file TEXT, sha256 TEXT, page INTEGER, text TEXT, verdict TEXT)";

    /**
     * What version 2 does not have; also part of a new file. A target is never changed: whatever is put is a new row, the
     * one that stands has stands = 1, and the journal names the rows before and after.
     */
    private static final String[] TARGETS = {
        "CREATE TABLE target(number INTEGER PRIMARY KEY, id TEXT NOT NULL, place INTEGER NOT NULL,"
                + " stands INTEGER NOT NULL, unit INTEGER NOT NULL REFERENCES unit,"
                + " item INTEGER NOT NULL REFERENCES item, basis TEXT NOT NULL, comparison TEXT NOT NULL,"
                + " value TEXT NOT NULL, deadline TEXT, owner TEXT, status TEXT NOT NULL, text TEXT,"
                + " origin TEXT NOT NULL, change INTEGER NOT NULL REFERENCES change)",
        "CREATE INDEX target_of ON target(id)",
        "CREATE TABLE target_action(target INTEGER NOT NULL REFERENCES target, position INTEGER NOT NULL,"
                + " text TEXT NOT NULL, owner TEXT, deadline TEXT, done TEXT, PRIMARY KEY(target, position))"
                + " WITHOUT ROWID",
        "CREATE TABLE target_review(target INTEGER NOT NULL REFERENCES target, position INTEGER NOT NULL,"
                + " due TEXT NOT NULL, held TEXT, note TEXT, PRIMARY KEY(target, position)) WITHOUT ROWID",
        "CREATE TABLE target_journal(sequence INTEGER PRIMARY KEY, change INTEGER NOT NULL REFERENCES change,"
                + " before INTEGER REFERENCES target, after INTEGER REFERENCES target)",
    };

    private Schema() {}

    /** Makes the tables in an empty database. */
    static void create(Database database) throws SQLException {
        database.execute("PRAGMA application_id = " + APPLICATION_ID);
        database.execute("PRAGMA user_version = " + VERSION);
        for (String table : TABLES) {
            database.execute(table);
        }
        database.execute(EVIDENCE_JOURNAL);
        for (String table : TARGETS) {
            database.execute(table);
        }
    }

    /** Brings an older file up to date, in a transaction. */
    static void upgrade(Database database) throws SQLException {
        long version = version(database);
        if (version < 2) {
            database.execute("ALTER TABLE evidence ADD COLUMN removed INTEGER NOT NULL DEFAULT 0");
            database.execute(EVIDENCE_JOURNAL);
        }
        if (version < 3) {
            for (String table : TARGETS) {
                database.execute(table);
            }
        }
        database.execute("PRAGMA user_version = " + VERSION);
    }

    /** The version of an open file. */
    static long version(Database database) throws SQLException {
        return database.number("PRAGMA user_version");
    }
}
