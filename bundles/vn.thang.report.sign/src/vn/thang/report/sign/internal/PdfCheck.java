// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.sign.DocumentSignature;

/** Checks signatures of pdf files: the ranges that they cover, the digest, and the certificate named among what is signed. */
public final class PdfCheck {
    private static final Messages MESSAGES = Messages.of(PdfCheck.class);

    private final byte[] file;

    private PdfCheck(byte[] file) {
        this.file = file;
    }

    /** The signatures in the order in which they were put. */
    public static List<DocumentSignature> check(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<PDSignature> signatures = new ArrayList<>(pdf.getSignatureDictionaries());
            signatures.sort(Comparator.comparingInt(PdfCheck::end));
            List<DocumentSignature> found = new ArrayList<>();
            for (PDSignature signature : signatures) {
                boolean last = signature == signatures.getLast();
                found.add(new PdfCheck(file).check(signature, last));
            }
            return found;
        }
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 ? range[2] + range[3] : 0;
    }

    private DocumentSignature check(PDSignature signature, boolean last) throws IOException {
        Optional<Instant> time = Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant);
        if (!covers(signature, last)) {
            return new DocumentSignature(
                    stated(signature), "", time, List.of(MESSAGES.message(last ? "bad.added" : "bad.form")));
        }
        try {
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
            SignerInformation signer = cms.getSignerInfos().iterator().next();
            Optional<X509CertificateHolder> holder = cms.getCertificates().getMatches(null).stream()
                    .filter(each -> signer.getSID().match(each))
                    .findFirst();
            if (cms.getSignerInfos().size() != 1 || holder.isEmpty()) {
                return bad(signature, time, "bad.form");
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder.get());
            return new DocumentSignature(
                    Names.common(certificate.getSubjectX500Principal()),
                    Names.common(certificate.getIssuerX500Principal()),
                    time,
                    problems(signature, signer, certificate, time));
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            return bad(signature, time, "bad.form");
        }
    }

    private static List<Message> problems(
            PDSignature signature, SignerInformation signer, X509Certificate certificate, Optional<Instant> time)
            throws GeneralSecurityException, OperatorCreationException {
        List<Message> problems = new ArrayList<>();
        if (!holds(signer, certificate)) {
            problems.add(MESSAGES.message("bad.content"));
        }
        if (PdfSigning.SUBFILTER.getName().equals(signature.getSubFilter())
                && !CadesSignature.names(signer, certificate)) {
            problems.add(MESSAGES.message("bad.certificate"));
        }
        Certificates.problem(certificate, time).ifPresent(problems::add);
        return problems;
    }

    private static boolean holds(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            // By the key alone: whether the certificate was valid is told separately, in words.
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException e) {
            return false; // another digest than the signed one
        }
    }

    /** Everything but the signature's own value, up to the end of the file when it is the last one. */
    private boolean covers(PDSignature signature, boolean last) {
        int[] range = signature.getByteRange();
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] >= 0
                && range[2] + (long) range[3] <= file.length
                && (!last || range[2] + range[3] == file.length)
                && isHexString(range[1], range[2]);
    }

    private boolean isHexString(int from, int to) {
        if (file[from] != '<' || file[to - 1] != '>') {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (Character.digit(file[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static DocumentSignature bad(PDSignature signature, Optional<Instant> time, String key) {
        return new DocumentSignature(stated(signature), "", time, List.of(MESSAGES.message(key)));
    }

    private static String stated(PDSignature signature) {
        return signature.getName() == null ? "" : signature.getName();
    }
}
