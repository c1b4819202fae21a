// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.io.ModelDocument;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/**
 * The documents of a file, on their way to EObjects.
 *
 * @param framework the embedded framework
 * @param model the small model
 * @param shown stands for the file in findings
 */
record EmbeddedModel(Optional<Documents.Document> framework, Optional<Documents.Document> model, Path shown) {
    /** The documents as EObjects. */
    record Parsed(Framework framework, Assessment model) {}

    Parsed parse() throws BadInputException {
        byte[] frameworkDocument = intact(framework, "noFramework", "frameworkChanged");
        byte[] modelDocument = intact(model, "noModel", "modelChanged");
        Framework parsed = FrameworkFiles.load(new ByteArrayInputStream(frameworkDocument), shown.toString());
        return new Parsed(parsed, ModelDocument.read(modelDocument, parsed, shown.toString()));
    }

    private byte[] intact(Optional<Documents.Document> document, String absent, String changed)
            throws BadInputException {
        Documents.Document present = document.orElseThrow(() -> Problems.badInput(shown, absent));
        if (!present.isIntact()) {
            throw Problems.badInput(shown, changed);
        }
        return present.content();
    }

    /** Refuses a model with a unit that has no row. */
    static void checkRows(Assessment model, ScoreData data, Path shown) throws BadInputException {
        for (Unit unit : model.getUnits()) {
            if (data.rowOf(unit.getId()) < 0) {
                throw Problems.badInput(shown, "noRow", unit.getId());
            }
        }
    }
}
