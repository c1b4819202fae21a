// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.production.Signing;
import vn.thang.report.sign.DocumentSigner;

/** Has a document written, and signed where that is wanted: the file appears when the signature is in it. */
public final class SignedFiles {
    private SignedFiles() {}

    /** The files, the main one first. */
    public static List<Path> write(
            Exporter exporter, Report report, Path folder, String baseName, Optional<Signing> signing)
            throws BadInputException, ExportException {
        if (signing.isEmpty()) {
            return exporter.export(report, folder, baseName);
        }
        Path aside = folder.resolve("." + baseName + "." + UUID.randomUUID() + ".part");
        try {
            List<Path> files = new ArrayList<>();
            for (Path file : exporter.export(report, aside, baseName)) {
                DocumentSigner.sign(file, signing.get().key(), signing.get().time());
                files.add(OutputFile.write(folder, file.getFileName().toString(), out -> Files.copy(file, out)));
            }
            return files;
        } finally {
            discard(aside);
        }
    }

    private static void discard(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
