// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** By what a change of a file on disk is noticed: time and size; both are those of an empty file where there is none. */
public record FileStamp(FileTime modified, long size) {
    /** No file is there, or it cannot be looked at. */
    public static final FileStamp ABSENT = new FileStamp(FileTime.fromMillis(0), -1);

    /** Looks at the disk. */
    public static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return ABSENT; // gone or unreadable: reading or writing it will say why
        }
    }
}
