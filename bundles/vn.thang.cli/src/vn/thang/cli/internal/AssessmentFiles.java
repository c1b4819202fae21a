// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.catalog.vn.Sample;
import vn.thang.cli.Services;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;

/** Makes whole assessment files: beside their place first, then moved there, so that nobody sees one half full. */
record AssessmentFiles(Services services, Clock clock) {
    /** What goes into a new file. */
    record Content(
            Framework framework,
            Assessment model,
            List<CellEdit> edits,
            List<Evidence> evidence,
            List<Target> targets) {
        /** Figures alone. */
        Content(Framework framework, Assessment model, List<CellEdit> edits) {
            this(framework, model, edits, List.of(), List.of());
        }

        /** A sample of the catalogue. */
        static Content of(Framework framework, Sample sample) {
            return new Content(framework, sample.model(), sample.edits(), sample.evidence(), sample.targets());
        }
    }

    /**
     * Writes a new file.
     *
     * @param replace whether an existing file may go
     */
    void create(Path file, Content content, Author author, String label, boolean replace)
            throws BadInputException, StoreException {
        if (!replace && Files.exists(file)) {
            throw new BadInputException(
                    Finding.error("exists", Location.file(file.toString()), Say.TEXTS.message("output.exists")));
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            fill(part, content, author, label);
            move(part, file);
        } catch (IOException e) {
            throw new BadInputException(IoProblem.finding(file, e));
        } catch (BadInputException e) {
            throw new BadInputException(e.findings().stream()
                    .map(finding -> renamed(finding, part, file))
                    .toList());
        } catch (StoreException e) {
            throw new StoreException(renamed(e.finding(), part, file), e);
        } finally {
            part.toFile().delete();
        }
    }

    private void fill(Path part, Content content, Author author, String label)
            throws BadInputException, StoreException {
        try (AssessmentStore store = services.stores().create(part, content.framework(), content.model(), clock)) {
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
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The user named the file, not the one beside it. */
    private static Finding renamed(Finding finding, Path part, Path file) {
        Location at = finding.location();
        return part.toString().equals(at.file())
                ? new Finding(
                        finding.severity(),
                        finding.rule(),
                        new Location(file.toString(), at.element(), at.row(), at.column()),
                        finding.message())
                : finding;
    }
}
