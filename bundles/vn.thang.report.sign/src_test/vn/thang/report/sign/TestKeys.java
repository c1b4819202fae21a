// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys for a test, made in it and gone with it. */
final class TestKeys {
    static final char[] PASSWORD = "mật khẩu".toCharArray();
    static final String SIGNER = "Nguyễn Văn Ký";

    private TestKeys() {}

    static Path file(Path folder, String algorithm, int bits, String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String alias : aliases) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            String algorithmOfIssuer = algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            store.setKeyEntry(
                    alias, pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair, algorithmOfIssuer)});
        }
        Path file = folder.resolve(String.join("-", aliases) + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    static SigningKey rsa(Path folder) throws Exception {
        return SigningKey.read(file(folder, "RSA", 2048, "signer"), PASSWORD);
    }

    /** Valid in 2019 and 2020. */
    private static X509Certificate certificate(KeyPair pair, String algorithm) throws Exception {
        X500Name subject = new X500Name("CN=" + SIGNER + ",O=Sở Thử,C=VN");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=CA Thử,C=VN"),
                BigInteger.TEN,
                Date.from(Instant.parse("2019-01-01T00:00:00Z")),
                Date.from(Instant.parse("2021-01-01T00:00:00Z")),
                subject,
                pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }
}
