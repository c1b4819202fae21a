// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Names of sheets: at most 31 characters, without {@code : \ / ? * [ ]} and commas (which readers of print titles stumble
 * over), unique without regard to case.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private final Set<String> used = new HashSet<>();

    String next(String title) {
        String safe = WorkbookUtil.createSafeSheetName(
                        title.replace(": ", " - ").replace(", ", " "), ' ')
                .strip();
        String name = safe;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length()))
                            .strip()
                    + suffix;
        }
        return name;
    }
}
