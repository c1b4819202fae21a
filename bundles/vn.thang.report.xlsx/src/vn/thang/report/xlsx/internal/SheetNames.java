// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Names of sheets: at most 31 characters, without {@code : \ / ? * [ ]} and commas (which readers of print titles stumble
 * over), unique without regard to case. A longer title ends at a word with an ellipsis.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private final Set<String> used = new HashSet<>();

    String next(String title) {
        String plain = title.replace(": ", " - ").replace(", ", " ");
        String name = safe(shortened(plain, LONGEST));
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = safe(shortened(plain, LONGEST - suffix.length())) + suffix;
        }
        return name;
    }

    private static String shortened(String title, int longest) {
        if (title.length() <= longest) {
            return title;
        }
        int word = title.lastIndexOf(' ', longest - 1);
        return title.substring(0, word > 0 ? word : longest - 1).strip() + "…";
    }

    private static String safe(String name) {
        return WorkbookUtil.createSafeSheetName(name, ' ').strip();
    }
}
