// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What libraries write for programmers when they meet a damaged file; the user is told by a finding. */
final class LibraryLogs {
    /** Kept, because loggers that nobody holds forget their level. */
    private static final List<Logger> LOGGERS = Stream.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi")
            .map(Logger::getLogger)
            .toList();

    private LibraryLogs() {}

    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
