// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import vn.thang.report.sign.SigningKey;

/** Signs pdf files: PAdES baseline B-B (ETSI EN 319 142-1), added at the end so that all of the file stays as it was. */
public final class PdfSigning {
    static final COSName SUBFILTER = COSName.getPDFName("ETSI.CAdES.detached");
    /** Room for the signature itself, its attributes and the wrapping; certificates come on top. */
    private static final int ROOM = 8192;

    private PdfSigning() {}

    /** The signed file. */
    public static byte[] sign(byte[] file, SigningKey key, Instant time) throws IOException, SigningException {
        try (PDDocument pdf = Loader.loadPDF(file);
                SignatureOptions options = new SignatureOptions()) {
            // PDFBox makes the identifier of the new state from the clock unless it is told a number.
            pdf.setDocumentId(time.getEpochSecond());
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(SUBFILTER);
            signature.setName(key.signer());
            signature.setSignDate(GregorianCalendar.from(time.atZone(ZoneOffset.UTC)));
            options.setPreferredSignatureSize(room(key));
            pdf.addSignature(signature, content -> CadesSignature.sign(content, key), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (1 << 15));
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (CertificateEncodingException e) {
            throw new SigningException(e);
        }
    }

    private static int room(SigningKey key) throws CertificateEncodingException {
        int room = ROOM;
        for (X509Certificate certificate : key.chain()) {
            room += certificate.getEncoded().length;
        }
        return room;
    }
}
