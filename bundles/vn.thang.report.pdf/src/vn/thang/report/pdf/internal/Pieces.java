// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.thang.report.Proof;
import vn.thang.report.Report;

/**
 * The report's {@link Proof} in the page-piece dictionary of the catalogue, where private data of programs belong (ISO
 * 32000-1, 14.5); PDF/A-2 forbids attachments that are no PDF/A themselves.
 */
public final class Pieces {
    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName THANG = COSName.getPDFName("Thang");
    private static final COSName MODIFIED = COSName.getPDFName("LastModified");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    private Pieces() {}

    static void embed(PDDocument document, Report report) throws IOException {
        if (report.proof().isPresent()) {
            COSDictionary piece = new COSDictionary();
            piece.setDate(MODIFIED, DocumentData.moment(report));
            // a zip archive; packing it again gains nothing
            piece.setItem(
                    PRIVATE,
                    new PDStream(
                            document,
                            new ByteArrayInputStream(report.proof().get().toBytes())));
            COSDictionary pieces = new COSDictionary();
            pieces.setItem(THANG, piece);
            document.getDocumentCatalog().getCOSObject().setItem(PIECES, pieces);
        }
    }

    /** The proof's bytes, unchecked. */
    public static Optional<byte[]> read(PDDocument document) throws IOException {
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        if (catalogue.getDictionaryObject(PIECES) instanceof COSDictionary pieces
                && pieces.getDictionaryObject(THANG) instanceof COSDictionary piece
                && piece.getDictionaryObject(PRIVATE) instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                return Optional.of(in.readAllBytes());
            }
        }
        return Optional.empty();
    }
}
