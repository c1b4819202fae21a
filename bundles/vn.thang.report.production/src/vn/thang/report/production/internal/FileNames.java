// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.nio.file.Path;

/** Names of assessments. */
public final class FileNames {
    private FileNames() {}

    /** {@code quang-ninh-2018.assessment} without its extension. */
    public static String baseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.assessment$", "");
    }
}
