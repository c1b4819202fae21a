// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.sql.SQLException;
import java.time.Clock;
import org.sqlite.SQLiteErrorCode;
import vn.thang.assessment.store.MemoryScoreData;

/**
 * What is read of a file when it is opened; texts, evidence, ratings and the journal stay in the file until asked for.
 *
 * @param names the numbers of items, columns and authors
 * @param data the scores
 * @param lastChange number of the last change
 * @param lastSequence of the last journal entry
 */
record Contents(Names names, MemoryScoreData data, long lastChange, long lastSequence) {

    /** Throws an exception that means damage when there is something that no version of this program writes. */
    static Contents read(Database database) throws SQLException {
        try {
            return readAll(database);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLException(e.getMessage(), null, SQLiteErrorCode.SQLITE_CORRUPT.code);
        }
    }

    private static Contents readAll(Database database) throws SQLException {
        Names names = new Names(database);
        names.load();
        Scores scores = new Scores(database, names);
        MemoryScoreData data = new MemoryScoreData(new Units(database).read());
        scores.load(data);
        Changes changes = new Changes(database, names, scores, Clock.systemUTC());
        return new Contents(names, data, changes.lastChange(), changes.lastSequence());
    }
}
