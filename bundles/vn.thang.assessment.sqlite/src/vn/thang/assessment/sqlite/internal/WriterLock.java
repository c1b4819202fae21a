// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes sure that one process writes a file at a time: a lock of the operating system on {@code <file>.lock}, which ends
 * with the process however it ends.
 */
final class WriterLock implements AutoCloseable {
    /**
     * Locks of this process. It must not even open the file of one of them again: closing any handle to a file lets go of
     * all POSIX locks of the process on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 10;
    private static final int MAX_SIZE = 4_096;

    private final Path path;
    private final FileChannel channel;
    private final boolean abandoned;

    private WriterLock(Path path, FileChannel channel, boolean abandoned) {
        this.path = path;
        this.channel = channel;
        this.abandoned = abandoned;
    }

    /** Whether the one who had it before ended without letting go of it. */
    boolean abandoned() {
        return abandoned;
    }

    /** The lock, or empty when somebody else has it. The path must be a real one, the same for everybody. */
    static Optional<WriterLock> tryAcquire(Path file) throws IOException {
        Path path = file.resolveSibling(file.getFileName() + ".lock");
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        boolean abandoned = Files.exists(path);
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = lock(path);
        } finally {
            if (channel.isEmpty()) {
                HELD.remove(path);
            }
        }
        return channel.map(open -> new WriterLock(path, open, abandoned));
    }

    private static Optional<FileChannel> lock(Path path) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            if (isStillThere(path, channel)) {
                return Optional.of(channel);
            }
            channel.close();
        }
        return Optional.empty();
    }

    /**
     * The one before may have deleted the file between our opening and locking it, and another may have made a new one.
     * So the size we give to ours must be seen under its name, twice. Opening it once more to compare would let go of
     * the lock.
     */
    private static boolean isStillThere(Path path, FileChannel channel) throws IOException {
        try {
            for (int i = 0; i < 2; i++) {
                int size = ThreadLocalRandom.current().nextInt(1, MAX_SIZE);
                channel.truncate(0).write(ByteBuffer.allocate(size), 0);
                if (Files.size(path) != size) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Windows deletes nothing that another process is just trying to lock; the next one to close does.
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
