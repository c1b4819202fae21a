// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import java.nio.file.Path;
import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.Proof;
import vn.thang.report.proof.Recipe;

/** Makes a document once more, on the same way on which it was made. */
@FunctionalInterface
public interface Reproduction {
    /**
     * Makes the document.
     *
     * @param proof what the first document carries; the second one carries the same
     * @param recipe of the proof
     * @param assessment of the proof
     * @param folder where to; there already
     * @param baseName of the first document, without extension
     * @return the files, the main one first
     * @throws BadInputException the assessment cannot be scored, or the recipe asks for what is not there
     * @throws ExportException a file cannot be written
     */
    List<Path> reproduce(Proof proof, Recipe recipe, AssessmentStore assessment, Path folder, String baseName)
            throws BadInputException, ExportException;
}
