// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.OutputFile;
import vn.thang.report.sign.internal.OfficeSigning;
import vn.thang.report.sign.internal.PdfSigning;
import vn.thang.report.sign.internal.SigningException;

/**
 * Signs a finished file. The same file, key and time give the same bytes.
 *
 * <p>The time is what the signer states, as in a letter; no authority confirms it. It is never taken from the clock
 * silently: pass the date of the document ({@link #dayOf}) or what the user said.
 */
public final class DocumentSigner {
    private static final List<String> OFFICE = List.of("docx", "xlsx", "pptx");
    private static final String PDF = "pdf";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private DocumentSigner() {}

    /** Whether files of a format can carry a signature: docx, xlsx, pptx, pdf. */
    public static boolean signs(String format) {
        return OFFICE.contains(format) || PDF.equals(format);
    }

    /** Noon in Vietnam on the day of a document, for those who state no time of the day. */
    public static Instant dayOf(LocalDate date) {
        return date.atTime(12, 0).atZone(VIETNAM).toInstant();
    }

    /**
     * Signs a file in place; one that is signed already gets one more signature.
     *
     * @param file the kind is told by its extension, see {@link #signs}
     * @param time when the signer signs, to the second; within the validity of the certificate
     * @throws BadInputException the file cannot carry a signature or is damaged, or the certificate was not valid at that
     *     time; the file is as it was
     * @throws ExportException the file cannot be written; it is as it was
     */
    public static void sign(Path file, SigningKey key, Instant time) throws BadInputException, ExportException {
        String format = format(file);
        if (!signs(format)) {
            throw bad(file, "sign.format", format, String.join(", ", OFFICE) + ", " + PDF);
        }
        Instant from = key.certificate().getNotBefore().toInstant();
        Instant to = key.certificate().getNotAfter().toInstant();
        if (time.isBefore(from) || time.isAfter(to)) {
            throw bad(file, "sign.validity", key.signer(), day(from), day(to), day(time));
        }
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        Instant second = Instant.ofEpochSecond(time.getEpochSecond());
        try {
            byte[] original = Files.readAllBytes(file);
            if (format.equals(PDF)) {
                byte[] signed = PdfSigning.sign(original, key, second);
                OutputFile.write(folder, name, out -> out.write(signed));
            } else {
                byte[] signed = OfficeSigning.sign(original, key, second);
                OutputFile.writeZip(folder, name, out -> out.write(signed));
            }
        } catch (IOException | SigningException e) {
            throw bad(
                    file,
                    "sign.damaged",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    static String format(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String day(Instant time) {
        return time.atZone(VIETNAM).toLocalDate().toString();
    }

    private static BadInputException bad(Path file, String key, Object... args) {
        return new BadInputException(Finding.error(
                "signature",
                Location.file(file.toString()),
                Messages.of(SigningException.class).message(key, args)));
    }
}
