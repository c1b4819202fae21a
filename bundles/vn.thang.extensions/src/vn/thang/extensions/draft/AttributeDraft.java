// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.util.List;

/**
 * An attribute of a class.
 *
 * @param name as formulas call it, for instance {@code likelihood}
 * @param value the default, empty for none; the formula of a {@link AttributeKind#COMPUTED} one
 * @param required whether it must have a value
 * @param choices of a {@link AttributeKind#CHOICE}; not looked at otherwise
 */
public record AttributeDraft(
        String name, AttributeKind kind, Labels labels, String value, boolean required, List<ChoiceDraft> choices) {
    public AttributeDraft {
        choices = List.copyOf(choices);
    }

    /** Whether formulas may name it. */
    public boolean numeric() {
        return kind != AttributeKind.TEXT && kind != AttributeKind.FIGURE;
    }
}
