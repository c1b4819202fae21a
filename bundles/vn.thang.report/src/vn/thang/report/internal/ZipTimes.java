// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sets the times of all entries of a zip archive to 1 January 1980, in place. Office libraries write the moment of saving
 * there, which would make every file different. Offsets after APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 */
public final class ZipTimes {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    /** Date 1980-01-01, time 00:00, as the archive stores them: time first. */
    private static final byte[] FIRST_DAY = {0, 0, 0x21, 0};

    private ZipTimes() {}

    /**
     * Rewrites the times.
     *
     * @throws IOException when the file is no zip archive with 32-bit offsets and without comment
     */
    public static void fix(Path zip) throws IOException {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer end = read(file, file.size() - END_SIZE, END_SIZE);
            expect(end.getInt(0) == END, zip);
            int entries = Short.toUnsignedInt(end.getShort(10));
            long at = Integer.toUnsignedLong(end.getInt(16));
            for (int i = 0; i < entries; i++) {
                ByteBuffer entry = read(file, at, ENTRY_SIZE);
                expect(entry.getInt(0) == ENTRY, zip);
                long local = Integer.toUnsignedLong(entry.getInt(42));
                expect(read(file, local, 4).getInt(0) == LOCAL, zip);
                file.write(ByteBuffer.wrap(FIRST_DAY), at + 12);
                file.write(ByteBuffer.wrap(FIRST_DAY), local + 10);
                at += ENTRY_SIZE
                        + Short.toUnsignedInt(entry.getShort(28))
                        + Short.toUnsignedInt(entry.getShort(30))
                        + Short.toUnsignedInt(entry.getShort(32));
            }
        }
    }

    private static void expect(boolean asExpected, Path zip) throws IOException {
        if (!asExpected) {
            throw new IOException("not a plain zip archive: " + zip.getFileName());
        }
    }

    private static ByteBuffer read(FileChannel file, long at, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
