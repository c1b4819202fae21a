// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.thang.criteria.text.Message;
import vn.thang.report.Proof;
import vn.thang.report.sign.DocumentSignature;
import vn.thang.report.verify.internal.Texts;

/**
 * What came out of verifying a report.
 *
 * @param file the report
 * @param proof what it carries
 * @param engineVersion the version of the engine that computed again; the one that computed first is the proof's
 * @param signatures those in the file
 * @param compared how many texts were compared
 * @param differences what differs, in the order of the report
 */
public record Verification(
        Path file,
        Proof proof,
        String engineVersion,
        List<DocumentSignature> signatures,
        int compared,
        List<Difference> differences) {
    public Verification {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(engineVersion, "engineVersion");
        signatures = List.copyOf(signatures);
        differences = List.copyOf(differences);
    }

    /** Whether every text is as computed and every signature holds. A report without signature can hold, too. */
    public boolean holds() {
        return differences.isEmpty() && signatures.stream().allMatch(DocumentSignature::valid);
    }

    /** Whether another version of the engine computed first. */
    public boolean otherEngine() {
        return !engineVersion.equals(proof.engineVersion());
    }

    /** All of it in words, the summary last. */
    public List<Message> messages() {
        return Texts.of(this);
    }
}
