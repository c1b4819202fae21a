// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * What can be chosen for a part of a bundle: an exporter, a section of reports, an importer, a chart. Command line and window
 * show it from here.
 *
 * @param name for {@code --set PART.NAME=VALUE}: letters and digits
 * @param label a few words
 * @param description what it does
 * @param preset what holds when nothing is said
 * @param minimum the least number; null for any, and for texts
 * @param maximum the greatest number; null for any, and for texts
 * @param choices the only values; empty for any
 */
public record Parameter(
        String name,
        Message label,
        Message description,
        Kind kind,
        String preset,
        BigDecimal minimum,
        BigDecimal maximum,
        List<String> choices) {
    /** What a value is. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** One of the choices. */
        CHOICE
    }

    private static final Messages TEXTS = Messages.of(Parameter.class);

    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(preset, "preset");
        choices = List.copyOf(choices);
    }

    /** Any text. */
    public static Parameter text(String name, Message label, Message description, String preset) {
        return new Parameter(name, label, description, Kind.TEXT, preset, null, null, List.of());
    }

    /** A number within bounds that may be null. */
    public static Parameter number(
            String name, Message label, Message description, String preset, BigDecimal minimum, BigDecimal maximum) {
        return new Parameter(name, label, description, Kind.NUMBER, preset, minimum, maximum, List.of());
    }

    /** One of some values, the first of which is preset. */
    public static Parameter choice(String name, Message label, Message description, List<String> choices) {
        return new Parameter(name, label, description, Kind.CHOICE, choices.getFirst(), null, null, choices);
    }

    /** Why a value cannot be; empty when it can. */
    public Optional<Message> problem(String value) {
        return switch (kind) {
            case TEXT -> Optional.empty();
            case CHOICE ->
                choices.contains(value)
                        ? Optional.empty()
                        : Optional.of(TEXTS.message("parameter.choice", label, value, choices));
            case NUMBER -> number(value);
        };
    }

    private Optional<Message> number(String value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return Optional.of(TEXTS.message("parameter.number", label, value));
        }
        if (minimum != null && number.compareTo(minimum) < 0) {
            return Optional.of(TEXTS.message("parameter.minimum", label, number, minimum));
        }
        return maximum != null && number.compareTo(maximum) > 0
                ? Optional.of(TEXTS.message("parameter.maximum", label, number, maximum))
                : Optional.empty();
    }
}
