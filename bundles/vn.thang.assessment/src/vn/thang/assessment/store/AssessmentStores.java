// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.nio.file.Path;
import java.time.Clock;
import vn.thang.assessment.Assessment;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;

/** Makes and opens assessment files. Stateless; safe for any thread. */
public interface AssessmentStores {
    /**
     * Makes a new file and opens it.
     *
     * @param file must not exist yet
     * @param framework is embedded as it is now
     * @param model copied; may refer to elements of the framework, by identity
     * @param clock tells the times of the journal
     * @throws BadInputException the file exists, the folder is missing or cannot be written, a reference leads out of
     *     model and framework
     * @throws StoreException a full disk, an I/O error; no file is left
     */
    AssessmentStore create(Path file, Framework framework, Assessment model, Clock clock)
            throws BadInputException, StoreException;

    /**
     * Opens a file, or the snapshot of one. A snapshot is always read-only.
     *
     * @param clock tells the times of the journal
     * @param readOnly true = never write; a file that another process has open for writing can be opened so
     * @throws BadInputException the file is missing, empty, truncated, foreign, damaged, newer than this program, or
     *     cannot be written and readOnly is false, or is open for writing elsewhere
     * @throws StoreException an I/O error
     */
    AssessmentStore open(Path file, Clock clock, boolean readOnly) throws BadInputException, StoreException;

    /**
     * Turns a snapshot back into a file that can be edited.
     *
     * @param snapshot written by {@link AssessmentStore#snapshot}
     * @param file must not exist yet
     * @throws BadInputException the snapshot is missing or damaged; the file exists or its folder cannot be written
     * @throws StoreException a full disk, an I/O error; no file is left
     */
    void restore(Path snapshot, Path file) throws BadInputException, StoreException;
}
