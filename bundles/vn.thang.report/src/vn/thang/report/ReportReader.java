// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads back what an {@link Exporter} of the same format wrote, for the verification of a report. An OSGi service;
 * implementations have no state and may be used by several threads.
 *
 * <p>The files come from anywhere: a reader refuses what is too large or malformed with an {@link IOException} whose
 * message says what is wrong, and never follows references out of the file.
 */
public interface ReportReader {
    /** The format of the exporter whose files are read: {@code xlsx}. */
    String format();

    /**
     * The bytes of the {@link Proof} that the file carries, unchecked; empty when it carries none.
     *
     * @param file the main file of a report
     * @throws IOException the file cannot be read, or is none of this format
     */
    Optional<byte[]> proof(Path file) throws IOException;

    /**
     * Everything a reader of the file can see, in the file's order: texts, cells, the cached values of formulas, headers
     * and footers, the values a chart is drawn from. What a signature or the proof itself adds is not part of it. Two
     * files that the exporter writes from the same report give equal lists; a changed digit anywhere gives another one.
     *
     * @param file the main file of a report; those beside it (csv) are read, too
     * @throws IOException as above
     */
    List<Printed> printed(Path file) throws IOException;
}
