// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One of the values of an attribute of the kind {@link AttributeKind#CHOICE}. */
public record ChoiceDraft(String name, Labels labels) {
    /** Choices as a person writes them: one in a line, {@code name; Vietnamese; English}. Empty lines are left out. */
    public static List<ChoiceDraft> of(String lines) {
        List<ChoiceDraft> choices = new ArrayList<>();
        for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.split(";", 3);
            choices.add(new ChoiceDraft(
                    parts[0].strip(),
                    new Labels(parts.length > 1 ? parts[1].strip() : "", parts.length > 2 ? parts[2].strip() : "")));
        }
        return List.copyOf(choices);
    }

    /** The choices as {@link #of} reads them. */
    public static String lines(List<ChoiceDraft> choices) {
        return choices.stream()
                .map(each -> each.name() + "; " + each.labels().vi() + "; "
                        + each.labels().en())
                .collect(Collectors.joining("\n"));
    }
}
