// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The documents inside a file, each with its hash. */
final class Documents {
    static final String FRAMEWORK = "framework.criteria";
    static final String MODEL = "assessment.xmi";

    /**
     * A document.
     *
     * @param content its bytes
     * @param sha256 as stored with it
     */
    record Document(byte[] content, String sha256) {
        boolean isIntact() {
            return hash(content).equals(sha256);
        }
    }

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    Optional<Document> read(String name) throws SQLException {
        PreparedStatement query = database.statement("SELECT content, sha256 FROM document WHERE name = ?");
        query.setString(1, name);
        try (ResultSet result = query.executeQuery()) {
            return result.next()
                    ? Optional.of(new Document(result.getBytes(1), result.getString(2)))
                    : Optional.empty();
        }
    }

    /** Adds or replaces. */
    void write(String name, byte[] content) throws SQLException {
        PreparedStatement insert =
                database.statement("INSERT OR REPLACE INTO document(name, content, sha256) VALUES(?, ?, ?)");
        insert.setString(1, name);
        insert.setBytes(2, content);
        insert.setString(3, hash(content));
        insert.executeUpdate();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
