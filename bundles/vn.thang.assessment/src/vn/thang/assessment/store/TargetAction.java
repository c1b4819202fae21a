// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that is to be done for a target.
 *
 * @param text what
 * @param owner who; null = the owner of the target
 * @param deadline null = that of the target
 * @param done when it was done; null = not yet
 */
public record TargetAction(String text, String owner, LocalDate deadline, LocalDate done) {
    /** Refuses null in the text. */
    public TargetAction {
        Objects.requireNonNull(text);
    }
}
