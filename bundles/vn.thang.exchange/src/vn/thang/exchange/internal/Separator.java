// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Finds the field separator: the one of comma, semicolon and tab that the first line has most of, outside quotes. */
final class Separator {
    private static final int LOOK = 1 << 16;
    private static final String CANDIDATES = ",;\t";

    private Separator() {}

    /** Leaves the reader where it was. */
    static char detect(BufferedReader in) throws IOException {
        in.mark(LOOK);
        int[] count = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < LOOK - 1; i++) {
            int c = in.read();
            if (c < 0 || (any && !quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            any |= !Character.isWhitespace(c);
            quoted ^= c == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                count[candidate]++;
            }
        }
        in.reset();
        int best = 0;
        for (int i = 1; i < count.length; i++) {
            if (count[i] > count[best]) {
                best = i;
            }
        }
        return CANDIDATES.charAt(best);
    }

    /** True for the line "sep=;" that some programs write before the header. */
    static boolean isHint(List<Field> fields) {
        return fields.getFirst().text().startsWith("sep=") && fields.size() <= 2;
    }
}
