// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thang.criteria.finding.BadInputException;

/** Opens a table and tells CSV and xlsx apart by their first bytes, whatever the file is called. */
public final class TableReader {
    private static final int HEAD = 512;

    private TableReader() {}

    public static DataTable read(Path path) throws BadInputException {
        String file = path.toString();
        try {
            if (!Files.exists(path)) {
                throw Problems.fatal(file, null, null, "file.absent");
            }
            if (Files.isDirectory(path)) {
                throw Problems.fatal(file, null, null, "file.folder");
            }
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw Problems.fatal(file, null, null, "file.large", Long.toString(Limits.FILE_BYTES >> 20));
            }
            byte[] head = head(path);
            if (head.length == 0) {
                throw Problems.fatal(file, null, null, "file.empty");
            }
            if (starts(head, 'P', 'K', 3, 4)) {
                return XlsxReader.read(path);
            }
            if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw Problems.fatal(file, null, null, "file.oldExcel");
            }
            return CsvTableReader.read(path, head);
        } catch (IOException e) {
            throw Problems.fatal(file, null, null, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** Says why a file cannot be a workbook, if it cannot. */
    static void requireWorkbook(Path path) throws BadInputException {
        String file = path.toString();
        try {
            if (!Files.exists(path)) {
                throw Problems.fatal(file, null, null, "file.absent");
            }
            if (Files.isDirectory(path)) {
                throw Problems.fatal(file, null, null, "form.none");
            }
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw Problems.fatal(file, null, null, "file.large", Long.toString(Limits.FILE_BYTES >> 20));
            }
            byte[] head = head(path);
            if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw Problems.fatal(file, null, null, "file.oldExcel");
            }
            if (!starts(head, 'P', 'K', 3, 4)) {
                throw Problems.fatal(file, null, null, "form.none");
            }
        } catch (IOException e) {
            throw Problems.fatal(file, null, null, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** A table in CSV that is at hand as a text, under a name for messages. */
    public static DataTable read(String name, String text) throws BadInputException {
        return CsvTableReader.read(name, text);
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
