// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Objects;

/**
 * Who made a change.
 *
 * @param id the id of a person of the assessment, or of a program such as "import"
 * @param name as printed
 */
public record Author(String id, String name) {
    /** Refuses null. */
    public Author {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
