// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that the explorer shows.
 *
 * @param place the folder as a person reads it: within the workspace folder relative to it and empty at its top,
 *     elsewhere the whole path
 */
public record WorkspaceFile(Path path, FileKind kind, String place, long size, Instant modified) {

    /** The name without its ending where there is an icon that says the same. */
    public String name() {
        String name = path.getFileName().toString();
        return kind.editable() ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
