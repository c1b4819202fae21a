// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that come from anywhere. */
public final class Foreign {
    /** Ten times what a report on 11,000 units takes. */
    private static final long MOST_BYTES = 512L << 20;

    private Foreign() {}

    /** All of a file of tolerable size. */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file.getFileName() + ": > " + (MOST_BYTES >> 20) + " MB");
        }
        return Files.readAllBytes(file);
    }

    /** All of a file in UTF-8. */
    public static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + ": not UTF-8", e);
        }
    }
}
