// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/** Reads the one private key of a PKCS#12 file. */
public final class KeyFile {
    private static final Messages MESSAGES = Messages.of(KeyFile.class);
    private static final int LEAST_BITS = 2048;
    /** A key with its certificates takes some kilobytes. */
    private static final long MOST_BYTES = 1 << 20;

    private KeyFile() {}

    /** The key and its certificates, the signer's first. */
    public record Content(PrivateKey key, List<X509Certificate> chain) {}

    /** Reads it; the findings say what is wrong. */
    public static Content read(Path file, char[] password) throws BadInputException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            if (Files.size(file) > MOST_BYTES) {
                throw bad(file, "key.kind");
            }
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password);
            }
            String alias = single(file, store);
            PrivateKey key = (PrivateKey) store.getKey(alias, password);
            if (!(key instanceof RSAKey rsa) || rsa.getModulus().bitLength() < LEAST_BITS) {
                throw bad(file, "key.rsa", key.getAlgorithm(), LEAST_BITS);
            }
            return new Content(key, chain(file, store.getCertificateChain(alias)));
        } catch (NoSuchFileException e) {
            throw bad(file, "key.missing");
        } catch (AccessDeniedException e) {
            throw bad(file, "key.denied");
        } catch (IOException | GeneralSecurityException e) {
            boolean wrongPassword =
                    e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException;
            throw bad(file, wrongPassword ? "key.password" : "key.kind");
        }
    }

    private static String single(Path file, KeyStore store) throws GeneralSecurityException, BadInputException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw keys.isEmpty() ? bad(file, "key.none") : bad(file, "key.several", String.join(", ", keys));
        }
        return keys.getFirst();
    }

    private static List<X509Certificate> chain(Path file, Certificate[] certificates) throws BadInputException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (certificate instanceof X509Certificate x509) {
                chain.add(x509);
            }
        }
        if (chain.isEmpty()) {
            throw bad(file, "key.none");
        }
        return chain;
    }

    private static BadInputException bad(Path file, String key, Object... args) {
        return new BadInputException(
                Finding.error("signing-key", Location.file(file.toString()), MESSAGES.message(key, args)));
    }
}
