// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.ExportException;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.ReportReader;
import vn.thang.report.proof.ProofBuilder;
import vn.thang.report.proof.ProvenAssessment;
import vn.thang.report.proof.Recipe;
import vn.thang.report.sign.DocumentSignature;
import vn.thang.report.sign.SignatureCheck;
import vn.thang.report.verify.internal.Comparison;
import vn.thang.report.verify.internal.TemporaryFolder;
import vn.thang.report.verify.internal.Texts;

/**
 * Verifies reports: takes the proof out, computes everything again, exports it again in the same format and compares all
 * that a reader can see. Needs nothing but the file. Immutable; may be used by several threads.
 *
 * <p>A report that holds says what its own framework and data lead to. That these are the true ones is shown by their
 * hashes, where they were published, and by a signature.
 */
public final class ReportVerifier {
    private final Reproduction reproduction;
    private final List<ReportReader> readers;

    /**
     * A verifier.
     *
     * @param reproduction makes documents as they were made first
     * @param readers one per format
     */
    public ReportVerifier(Reproduction reproduction, List<ReportReader> readers) {
        this.reproduction = Objects.requireNonNull(reproduction, "reproduction");
        this.readers = List.copyOf(readers);
    }

    /** The formats that can be verified: the extensions of their files. */
    public List<String> formats() {
        return readers.stream().map(ReportReader::format).toList();
    }

    /**
     * Verifies a file.
     *
     * @param file its format is told by its extension; of csv any of the files
     * @throws BadInputException it cannot be verified: it is missing, damaged or of an unknown kind, carries no proof, or
     *     its proof is damaged, of another document or of a newer version
     * @throws ExportException the folder for temporary files is full or cannot be written
     */
    public Verification verify(Path file) throws BadInputException, ExportException {
        ReportReader reader = reader(file);
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return verify(file, reader, Carried.by(file, reader));
        } catch (NoSuchFileException e) {
            throw bad(file, "missing");
        } catch (IOException e) {
            throw bad(
                    file,
                    "unreadable",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** What the file under suspicion says. */
    private record Carried(byte[] archive, List<Printed> printed, List<DocumentSignature> signatures) {
        static Carried by(Path file, ReportReader reader) throws BadInputException, IOException {
            try {
                byte[] archive = reader.proof(file).orElseThrow(() -> bad(file, "noProof"));
                return new Carried(archive, reader.printed(file), SignatureCheck.check(file));
            } catch (RuntimeException e) {
                // The libraries below answer to some damaged files so.
                throw new IOException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
            }
        }
    }

    private Verification verify(Path file, ReportReader reader, Carried carried)
            throws BadInputException, ExportException, IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Proof proof = Proof.read(carried.archive());
            Recipe recipe = Recipe.of(proof);
            if (!recipe.format().equals(reader.format())) {
                throw bad(file, "otherFormat", recipe.format(), reader.format());
            }
            List<Printed> expected;
            try (AssessmentStore assessment = ProvenAssessment.open(proof, file)) {
                Path again = reproduction
                        .reproduce(proof, recipe, assessment, folder.path(), baseName(file))
                        .getFirst();
                expected = reader.printed(again);
            }
            Comparison comparison = new Comparison(proof.engineVersion(), ProofBuilder.ENGINE_VERSION);
            return new Verification(
                    file,
                    proof,
                    ProofBuilder.ENGINE_VERSION,
                    carried.signatures(),
                    expected.size(),
                    comparison.differences(carried.printed(), expected));
        } catch (BadInputException e) {
            throw new BadInputException(
                    e.findings().stream().map(each -> inside(file, each)).toList());
        }
    }

    private ReportReader reader(Path file) throws BadInputException {
        String name = file.getFileName().toString();
        for (ReportReader reader : readers) {
            if (name.endsWith("." + reader.format())) {
                return reader;
            }
        }
        String known = readers.stream().map(ReportReader::format).collect(Collectors.joining(", "));
        throw bad(file, "format", known);
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What is wrong with a part of the proof is wrong with the file that carries it. */
    private static Finding inside(Path file, Finding finding) {
        String part = finding.location().file();
        String whole = file.toString();
        if (part != null && part.equals(whole)) {
            return finding;
        }
        Location place = finding.location();
        Location within = new Location(
                part == null ? whole : whole + " [" + part + "]", place.element(), place.row(), place.column());
        return new Finding(finding.severity(), finding.rule(), within, finding.message());
    }

    private static BadInputException bad(Path file, String key, Object... args) {
        return new BadInputException(Finding.error("verify", Location.file(file.toString()), Texts.message(key, args)));
    }
}
