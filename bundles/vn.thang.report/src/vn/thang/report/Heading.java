// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;

/** A heading inside a section. The section's own title stands above all of them. */
public record Heading(String text) implements Block {
    public Heading {
        Objects.requireNonNull(text, "text");
    }
}
