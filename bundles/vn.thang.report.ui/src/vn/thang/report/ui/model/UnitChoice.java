// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.util.Objects;

/**
 * A unit whose score sheet can be ordered.
 *
 * @param id in the assessment
 * @param name what people call it
 */
public record UnitChoice(String id, String name) {
    public UnitChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
