// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of Vietnamese bodies and places compared as people mean them: Unicode NFC, without regard to case, inner white
 * space collapsed, and a short table of official spelling variants.
 */
public final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Spelling variants of place names, in normal form; whole words only. */
    private static final Map<String, String> VARIANTS = Map.of(
            "đăk", "đắk",
            "lăk", "lắk",
            "đắc lắc", "đắk lắk",
            "đắc nông", "đắk nông",
            "dak lak", "đắk lắk",
            "dak nong", "đắk nông");

    private static final Pattern VARIANT = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])("
            + String.join("|", VARIANTS.keySet().stream().sorted().toList()) + ")(?![\\p{L}\\p{M}\\p{N}])");

    private Names() {}

    /** NFC, white space (also non-breaking) trimmed and collapsed; the form in which names are kept and shown. */
    public static String clean(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The form in which names are compared: two names are the same when their keys are equal. */
    public static String key(String name) {
        String lower = clean(name).toLowerCase(Locale.ROOT);
        return VARIANT.matcher(lower).replaceAll(match -> VARIANTS.get(match.group(1)));
    }

    /** The candidate that a person most likely meant; empty when none is close (about a third of the letters may differ). */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String key = key(name);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(key, key(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return least <= Math.max(1, (key.length() + 2) / 3) ? Optional.ofNullable(best) : Optional.empty();
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = before;
            before = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
