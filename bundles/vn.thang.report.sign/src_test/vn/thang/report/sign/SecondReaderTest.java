// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pdfsig of poppler says of our signatures. */
class SecondReaderTest {
    private static final Instant TIME = Instant.parse("2019-06-05T05:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void sign() throws Exception {
        assumeTrue(present(), "pdfsig (package poppler-utils) is not installed");
        file = Documents.make(folder, "pdf");
        DocumentSigner.sign(file, TestKeys.rsa(folder), TIME);
    }

    @Test
    void pdfsigFindsTheSignatureValidAndOfTheWholeFile() throws Exception {
        String text = pdfsig(file);
        assertTrue(text.contains("- Signature Type: ETSI.CAdES.detached"), text);
        assertTrue(text.contains("- Signature Validation: Signature is Valid."), text);
        assertTrue(text.contains("- Signer Certificate Common Name: " + TestKeys.SIGNER), text);
        assertTrue(text.contains("- Signing Hash Algorithm: SHA-256"), text);
        assertTrue(text.contains("- Total document signed"), text);
        assertTrue(text.contains("Jun 05 2019 05:00:00"), text);
    }

    @Test
    void pdfsigFindsTheTamperedFileInvalid() throws Exception {
        Documents.replace(file, "", Documents.NUMBER, "43.78");
        String text = pdfsig(file);
        assertTrue(text.contains("- Signature Validation: Digest Mismatch."), text);
    }

    private static boolean present() {
        try {
            Process process =
                    new ProcessBuilder("pdfsig", "-v").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0 || process.exitValue() == 99;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String pdfsig(Path pdf) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("pdfsig", pdf.toString()).redirectErrorStream(true);
        // A home without a store of certificates: it would be read, and may be damaged.
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text;
    }
}
