// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.sign.internal.KeyFile;
import vn.thang.report.sign.internal.Names;

/**
 * A private RSA key with the certificates that say whose it is. Lives only in memory; is never printed.
 *
 * <p>RSA, because Office knows nothing else in the form POI writes, and because it gives the same signature every time.
 */
public final class SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param password of file and key; not kept, not cleared
     * @throws BadInputException the file is missing or none of its kind, the password is wrong, or there is not exactly
     *     one private key in it, of RSA with at least 2048 bits
     */
    public static SigningKey read(Path file, char[] password) throws BadInputException {
        KeyFile.Content content = KeyFile.read(file, password);
        return new SigningKey(content.key(), content.chain());
    }

    /** Whose key it is: the common name of the certificate, or all of its subject. */
    public String signer() {
        return Names.common(certificate().getSubjectX500Principal());
    }

    /** The signer's certificate. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The signer's certificate and those of its issuers, as far as the file has them. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The key; handle with care. */
    public PrivateKey privateKey() {
        return key;
    }

    @Override
    public String toString() {
        return "SigningKey of " + signer();
    }
}
