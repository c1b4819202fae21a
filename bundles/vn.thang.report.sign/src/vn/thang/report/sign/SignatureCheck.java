// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thang.report.sign.internal.OfficeCheck;
import vn.thang.report.sign.internal.PdfCheck;

/** Checks the signatures of a file. Without network: certificates are not looked up anywhere. */
public final class SignatureCheck {
    private SignatureCheck() {}

    /**
     * The signatures of a file, in the order in which they were put.
     *
     * @param file the kind is told by its extension
     * @return empty when there is none, or the format carries none
     * @throws IOException the file cannot be read, or is none of its kind
     */
    public static List<DocumentSignature> check(Path file) throws IOException {
        String format = DocumentSigner.format(file);
        if (!DocumentSigner.signs(format)) {
            return List.of();
        }
        byte[] content = Files.readAllBytes(file);
        return format.equals("pdf") ? PdfCheck.check(content) : OfficeCheck.check(content);
    }
}
