// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import vn.thang.exchange.Names;

/** Ids of units and groups: the same text gives the same id on every machine and in every year. */
final class Ids {
    private static final int READABLE = 40;
    private static final int HASH_DIGITS = 8;

    private Ids() {}

    /** {@code prefix-readable}, with a hash behind it where the readable part alone could stand for two texts. */
    static String of(String prefix, String text) {
        String key = Names.key(text);
        String readable = Normalizer.normalize(key.replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        if (readable.equals(key) && readable.length() <= READABLE) {
            return prefix + "-" + readable;
        }
        String start = readable.substring(0, Math.min(READABLE, readable.length()));
        return (prefix + "-" + start + "-" + hash(key)).replaceAll("-{2,}", "-");
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
