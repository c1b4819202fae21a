// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;

/** Writes new assessments: beside their place first, then moved there, so that nobody sees one half full. */
public final class AssessmentFile {
    private final AssessmentStores stores;
    private final Clock clock;

    public AssessmentFile(AssessmentStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** What goes into a new file. */
    public record Content(
            Framework framework,
            Assessment model,
            List<CellEdit> edits,
            List<Evidence> evidence,
            List<Target> targets) {
        public Content {
            edits = List.copyOf(edits);
            evidence = List.copyOf(evidence);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Writes a file; its folder is made when there is none.
     *
     * @param label goes into the journal
     * @throws java.nio.file.FileAlreadyExistsException there is such a file; it is left as it is
     */
    public void write(Path file, Content content, Author author, String label)
            throws IOException, BadInputException, StoreException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            try (AssessmentStore store = stores.create(part, content.framework(), content.model(), clock)) {
                if (!content.edits().isEmpty()) {
                    store.apply(new Change(author, label, content.edits()));
                }
                if (!content.evidence().isEmpty()) {
                    store.putEvidence(author, content.evidence());
                }
                if (!content.targets().isEmpty()) {
                    store.apply(new TargetChange(author, label, content.targets(), List.of()));
                }
            }
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
