// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.thang.assessment.store.StoreException;

/**
 * One connection to one file; everything that goes through it goes one after the other.
 *
 * <p>Rollback journal, not write-ahead log: between transactions the file alone is complete, it opens from a folder that
 * cannot be written and from a network drive, and nothing is left beside it.
 */
final class Database implements AutoCloseable {
    /**
     * Closing any handle to a file lets go of all POSIX locks of the process on it, so nothing in this process may read
     * an assessment file past SQLite (write lock) while one is open in a transaction (read lock).
     */
    static final ReentrantReadWriteLock PAST_SQLITE = new ReentrantReadWriteLock(true);

    private static final int WRITER_WAITS_MILLIS = 5_000;

    /** Longer, because one who writes without a pause leaves only short gaps. */
    private static final int READER_WAITS_MILLIS = 30_000;

    private static final int CACHE_KIB = 16 * 1024;

    private final Path file;
    private final Path shown;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Path shown, Connection connection) {
        this.file = file;
        this.shown = shown;
        this.connection = connection;
    }

    /** Reads with the connection. */
    @FunctionalInterface
    interface Reading<T> {
        T run() throws SQLException;
    }

    /** Writes with the connection. */
    @FunctionalInterface
    interface Writing<T> {
        T run() throws SQLException, StoreException;
    }

    /**
     * Opens or makes a file.
     *
     * @param shown stands for the file in messages
     */
    static Database open(Path file, Path shown, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(readOnly ? READER_WAITS_MILLIS : WRITER_WAITS_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As a URI, because the driver would cut a plain path at a question mark.
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        Database database = new Database(file, shown, source.getConnection());
        try {
            // Files come from strangers: what stands in the schema may call no function that reaches out of the file.
            database.execute("PRAGMA trusted_schema = OFF");
            database.execute("PRAGMA cell_size_check = ON");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** The name of the first trigger, view or virtual table; empty when the file holds tables and indexes only. */
    Optional<String> program() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type NOT IN"
                        + " ('table', 'index') OR rootpage IS NULL OR rootpage = 0 ORDER BY name")) {
            return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
        }
    }

    /** The statement of this text, prepared once; only inside {@link #read} and {@link #write}. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** Runs a statement without parameters. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first number a query gives, or 0. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** Reads a consistent state; for opening, where a failure means that the connection is closed. */
    synchronized <T> T snapshot(Reading<T> work) throws SQLException {
        PAST_SQLITE.readLock().lock();
        try {
            execute("BEGIN");
            T result = work.run();
            execute("COMMIT");
            return result;
        } finally {
            PAST_SQLITE.readLock().unlock();
        }
    }

    /** Reads a little; failures are not expected. */
    synchronized <T> T read(Reading<T> work) {
        PAST_SQLITE.readLock().lock();
        try {
            return work.run();
        } catch (SQLException e) {
            StoreException failure = Problems.store(shown, e);
            throw new UncheckedIOException(new IOException(failure.finding().in(Locale.getDefault()), failure));
        } finally {
            PAST_SQLITE.readLock().unlock();
        }
    }

    /** Writes all or nothing; when it returns, the disk has it. */
    synchronized <T> T write(Writing<T> work) throws StoreException {
        PAST_SQLITE.readLock().lock();
        try {
            execute("BEGIN IMMEDIATE");
            try {
                T result = work.run();
                execute("COMMIT");
                return result;
            } catch (SQLException | StoreException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Problems.store(shown, e);
        } finally {
            PAST_SQLITE.readLock().unlock();
        }
    }

    /**
     * Writes the whole content, without gaps, to a file that does not exist yet; over a connection of its own, because
     * to SQLite a prepared statement of this one can look as if it were still running.
     */
    synchronized void copy(Path target) throws SQLException {
        PAST_SQLITE.readLock().lock();
        try (Database other = open(file, shown, true)) {
            other.execute("VACUUM INTO '" + target.toString().replace("'", "''") + "'");
        } finally {
            PAST_SQLITE.readLock().unlock();
        }
    }

    private void rollBack(Exception reason) {
        try {
            if (!connection.isClosed()) {
                execute("ROLLBACK");
            }
        } catch (SQLException e) {
            // SQLite has rolled back on its own already, as it does when the disk is full.
            reason.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
