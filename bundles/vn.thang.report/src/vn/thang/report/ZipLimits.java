// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * How much archives of strangers, among them documents of Office, may unpack to. Libraries that read them look at each
 * entry's ratio, if at anything; these checks unpack once without keeping anything and stop at the limit. May be used by
 * several threads.
 */
public final class ZipLimits {
    /** Bytes of a report; one on 11,000 units with 300 criteria needs a third. */
    public static final long REPORT = 1024L << 20;

    private ZipLimits() {}

    /**
     * Refuses an archive that is larger than that.
     *
     * @param most bytes
     * @throws IOException it is larger, with the limit in megabytes in the message, or it is damaged
     */
    public static void check(Path file, long most) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = most;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    left = unpack(in, left, most, entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e); // names of entries that are not text
        }
    }

    /** As {@link #check(Path, long)}, for one that is in memory already. */
    public static void check(byte[] archive, long most) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            long left = most;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                left = unpack(zip, left, most, entry.getName());
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static long unpack(InputStream in, long room, long most, String entry) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = room;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new IOException("zip > " + (most >> 20) + " MB (" + entry + ")");
            }
        }
        return left;
    }
}
