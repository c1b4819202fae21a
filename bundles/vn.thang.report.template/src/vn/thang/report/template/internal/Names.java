// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names of fields. */
final class Names {
    private static final int SHOWN = 12;

    private Names() {}

    /** A code as a name in a template: what is no letter, digit, hyphen or underscore becomes an underscore. */
    static String of(String code) {
        return code.replaceAll("[^\\p{L}\\p{M}\\p{N}_-]", "_");
    }

    /** The known names that look most like this one; when none does, the first of them. */
    static List<String> near(String name, Collection<String> known) {
        List<String> near = known.stream()
                .filter(each -> distance(name, each) <= Math.max(2, name.length() / 3))
                .sorted(Comparator.comparingInt(each -> distance(name, each)))
                .limit(3)
                .toList();
        return near.isEmpty() ? known.stream().limit(SHOWN).toList() : near;
    }

    /** Letters to add, take away or change. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (lower(one, i - 1) == lower(other, j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(now[j - 1], before[j]));
            }
            before = now;
        }
        return before[other.length()];
    }

    private static char lower(String text, int index) {
        return Character.toLowerCase(text.charAt(index));
    }
}
