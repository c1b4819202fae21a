// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;

/** A remark that must stand out: a reconstruction, an omission. */
public record Note(String text) implements Block {
    public Note {
        Objects.requireNonNull(text, "text");
    }
}
