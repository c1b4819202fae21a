// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.dsig.SignaturePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ZipLimits;
import vn.thang.report.sign.DocumentSignature;

/**
 * Checks signatures of Office files: the digests, that every part a reader could see is signed, and that nothing is used
 * but plain digests and RSA.
 */
public final class OfficeCheck {
    private static final Messages MESSAGES = Messages.of(OfficeCheck.class);
    private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";
    /** What a signature of an Office file is made of; XSLT, XPath, MD5 and whatever comes up later are not among it. */
    private static final Set<String> ALGORITHMS = Set.of(
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://schemas.openxmlformats.org/package/2006/RelationshipTransform",
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final OPCPackage opc;

    private OfficeCheck(OPCPackage opc) {
        this.opc = opc;
    }

    /** The signatures in the order of their parts. */
    public static List<DocumentSignature> check(byte[] file) throws IOException {
        ZipLimits.check(file, ZipLimits.REPORT);
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file))) {
            List<DocumentSignature> found = new ArrayList<>();
            OfficeCheck check = new OfficeCheck(opc);
            for (SignaturePart part : OfficeSigning.info(opc).getSignatureParts()) {
                found.add(check.check(part));
            }
            opc.revert();
            return found;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EncryptedDocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private DocumentSignature check(SignaturePart part) throws IOException, InvalidFormatException {
        List<Message> problems = new ArrayList<>();
        Document xml;
        try (InputStream in = part.getPackagePart().getInputStream()) {
            xml = DocumentHelper.readDocument(in);
        } catch (SAXException e) {
            return new DocumentSignature("", "", Optional.empty(), List.of(MESSAGES.message("bad.form")));
        }
        Optional<Instant> time = time(xml);
        foreign(xml).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new DocumentSignature("", "", time, problems);
        }
        boolean holds;
        try {
            holds = part.validate();
        } catch (EncryptedDocumentException e) {
            return new DocumentSignature("", "", time, List.of(MESSAGES.message("bad.form")));
        }
        if (!holds) {
            problems.add(MESSAGES.message("bad.content"));
        }
        unsigned(xml).ifPresent(problems::add);
        // POI names the signer only of a signature that holds.
        Optional<X509Certificate> signer = Optional.ofNullable(part.getSigner()).or(() -> stated(xml));
        signer.flatMap(each -> Certificates.problem(each, time)).ifPresent(problems::add);
        return new DocumentSignature(
                signer.map(each -> Names.common(each.getSubjectX500Principal())).orElse(""),
                signer.map(each -> Names.common(each.getIssuerX500Principal())).orElse(""),
                time,
                problems);
    }

    /** The certificate that comes with a signature. */
    private static Optional<X509Certificate> stated(Document xml) {
        NodeList certificates = xml.getElementsByTagNameNS(XMLDSIG, "X509Certificate");
        if (certificates.getLength() == 0) {
            return Optional.empty();
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(certificates.item(0).getTextContent());
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded)));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An algorithm that does not belong here, or data from elsewhere. */
    private static Optional<Message> foreign(Document xml) {
        NodeList all = xml.getElementsByTagNameNS(XMLDSIG, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String algorithm = element.getAttribute("Algorithm");
            if (!algorithm.isEmpty() && !ALGORITHMS.contains(algorithm)) {
                return Optional.of(MESSAGES.message("bad.algorithm", algorithm));
            }
            String uri = element.getAttribute("URI");
            if (!uri.isEmpty() && !uri.startsWith("#") && !(uri.startsWith("/") && !uri.startsWith("//"))
                    || element.getLocalName().equals("RetrievalMethod")) {
                return Optional.of(MESSAGES.message("bad.reference", uri));
            }
        }
        return Optional.empty();
    }

    /** A part that could be seen but was not signed. */
    private Optional<Message> unsigned(Document xml) throws InvalidFormatException {
        Set<String> signed = new HashSet<>();
        NodeList references = xml.getElementsByTagNameNS(XMLDSIG, "Reference");
        for (int i = 0; i < references.getLength(); i++) {
            signed.add(((Element) references.item(i)).getAttribute("URI").replaceFirst("\\?.*", ""));
        }
        List<String> missing = opc.getParts().stream()
                .filter(part -> !describes(part))
                .map(part -> part.getPartName().getName())
                .filter(name -> !signed.contains(name))
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.message("bad.unsigned", String.join(", ", missing)));
    }

    /** Parts beside the content: relationships (signed one by one), properties of the file, the signatures themselves. */
    private static boolean describes(PackagePart part) {
        String type = part.getContentType();
        return type.equals(ContentTypes.RELATIONSHIPS_PART)
                || type.equals(ContentTypes.CORE_PROPERTIES_PART)
                || type.equals(OFFICE + "extended-properties+xml")
                || type.equals(OFFICE + "custom-properties+xml")
                || type.startsWith("application/vnd.openxmlformats-package.digital-signature-")
                || type.startsWith("image/") && part.getPartName().getName().startsWith("/docProps/thumbnail.");
    }

    private static Optional<Instant> time(Document xml) {
        NodeList times =
                xml.getElementsByTagNameNS("http://schemas.openxmlformats.org/package/2006/digital-signature", "Value");
        try {
            return times.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(Instant.parse(times.item(0).getTextContent().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
