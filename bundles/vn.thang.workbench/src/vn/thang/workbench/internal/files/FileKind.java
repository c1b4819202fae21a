// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of the workspace folder is, told by its ending. */
public enum FileKind {
    FRAMEWORK(List.of("criteria")),
    ASSESSMENT(List.of("assessment")),
    REPORT(List.of("xlsx", "docx", "pdf", "csv", "json", "zip"));

    private final List<String> endings;

    FileKind(List<String> endings) {
        this.endings = endings;
    }

    /** Empty for files that Thang has nothing to do with. */
    public static Optional<FileKind> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending) && name.length() > ending.length() + 1)
                .findFirst();
    }

    /** Whether the workbench has an editor for it; reports are opened by the system. */
    public boolean editable() {
        return this != REPORT;
    }
}
