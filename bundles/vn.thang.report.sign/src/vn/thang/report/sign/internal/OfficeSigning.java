// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.apache.poi.poifs.crypt.dsig.facets.KeyInfoSignatureFacet;
import org.apache.poi.poifs.crypt.dsig.facets.OOXMLSignatureFacet;
import org.apache.poi.poifs.crypt.dsig.facets.Office2010SignatureFacet;
import org.apache.poi.poifs.crypt.dsig.facets.XAdESSignatureFacet;
import vn.thang.report.Proof;
import vn.thang.report.sign.SigningKey;

/** Signs Office files: the parts that Office signs, and the proof. */
public final class OfficeSigning {
    private OfficeSigning() {}

    /** The signed file; times inside the archive are those of now. */
    public static byte[] sign(byte[] file, SigningKey key, Instant time) throws IOException, SigningException {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file))) {
            SignatureInfo info = info(opc);
            SignatureConfig config = info.getSignatureConfig();
            config.setKey(key.privateKey());
            config.setSigningCertificateChain(key.chain());
            config.setExecutionTime(Date.from(time));
            config.setDigestAlgo(HashAlgorithm.sha256);
            config.setAllowMultipleSignatures(true);
            config.setSignatureDescription(null);
            config.setCommitmentType(null);
            config.addSignatureFacet(new WithProof());
            config.addSignatureFacet(new KeyInfoSignatureFacet());
            config.addSignatureFacet(new XAdESSignatureFacet());
            config.addSignatureFacet(new Office2010SignatureFacet());
            info.confirmSignature();
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (1 << 14));
            opc.save(out);
            return out.toByteArray();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | XMLSignatureException
                | MarshalException
                | UnsupportedFileFormatException
                | EncryptedDocumentException e) {
            throw new SigningException(e);
        }
    }

    /** Ready to sign or to check. */
    static SignatureInfo info(OPCPackage opc) {
        SignatureConfig config = new SignatureConfig();
        // It allows 30 references, fewer than a presentation has parts; OfficeCheck looks at what else it guards.
        config.setSecureValidation(false);
        SignatureInfo info = new SignatureInfo();
        info.setSignatureConfig(config);
        info.setOpcPackage(opc);
        return info;
    }

    /** Office signs only the parts it knows. */
    private static final class WithProof extends OOXMLSignatureFacet {
        @Override
        protected void addManifestReferences(SignatureInfo info, List<Reference> references)
                throws XMLSignatureException {
            super.addManifestReferences(info, references);
            Predicate<PackagePart> proof = part -> part.getPartName().getName().equals(Proof.PART);
            try {
                for (PackagePart part :
                        info.getOpcPackage().getParts().stream().filter(proof).toList()) {
                    XMLSignatureFactory factory = info.getSignatureFactory();
                    references.add(factory.newReference(
                            part.getPartName().getName() + "?ContentType=" + part.getContentType(),
                            factory.newDigestMethod(info.getSignatureConfig().getDigestMethodUri(), null)));
                }
            } catch (OpenXML4JException | GeneralSecurityException e) {
                throw new XMLSignatureException(e);
            }
        }
    }
}
