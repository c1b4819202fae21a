// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.thang.report.sign.SigningKey;

/** The CMS signature inside a pdf: detached, with the hash of the signer's certificate among what is signed. */
final class CadesSignature {
    private CadesSignature() {}

    /** Signs everything in the stream; DER. */
    static byte[] sign(InputStream content, SigningKey key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(key.certificate()))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.privateKey()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The value of the attribute that names the signer's certificate by its SHA-256. */
    private static SigningCertificateV2 naming(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(null, hash)});
    }

    /** Whether the signed attributes name this certificate. */
    static boolean names(SignerInformation signer, X509Certificate certificate) throws GeneralSecurityException {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute attribute = signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            return false;
        }
        SigningCertificateV2 named =
                SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0));
        return Arrays.equals(naming(certificate).getCerts()[0].getCertHash(), named.getCerts()[0].getCertHash());
    }

    /** PAdES forbids the time of signing here: it stands in the pdf. */
    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        Attribute naming =
                new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(naming(certificate)));
        CMSAttributeTableGenerator standard =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(naming)));
        return parameters -> standard.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
