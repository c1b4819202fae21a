// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** A derivation as indented lines. */
final class DerivationText {
    private static final Messages TEXTS = Messages.of(Derivation.class);

    private DerivationText() {}

    static String of(Derivation derivation, Locale locale) {
        StringBuilder text = new StringBuilder();
        append(text, derivation, locale, "");
        return text.toString();
    }

    private static void append(StringBuilder text, Derivation derivation, Locale locale, String indent) {
        PlanNode node = derivation.node();
        String code = node.element().getName().isEmpty() ? "" : node.code() + " ";
        text.append(indent)
                .append(code)
                .append(derivation.sentence().in(locale))
                .append('\n');
        for (Figure figure : derivation.figures()) {
            text.append(indent).append("  · ").append(figure(figure).in(locale)).append('\n');
        }
        for (Message note : derivation.notes()) {
            text.append(indent).append("  – ").append(note.exact().in(locale)).append('\n');
        }
        for (Derivation child : derivation.children()) {
            append(text, child, locale, indent + "  ");
        }
    }

    private static Message figure(Figure figure) {
        Object value = switch (figure.cell().status()) {
            case VALUE -> figure.cell().value();
            case MISSING -> TEXTS.message("text.missing");
            case NOT_APPLICABLE -> TEXTS.message("text.notApplicable");
        };
        return figure.info() == null
                ? TEXTS.message("text.figure", figure.element(), value)
                : TEXTS.message(
                        "text.figure.by",
                        figure.element(),
                        value,
                        figure.info().author().name(),
                        LocalDate.ofInstant(figure.info().when(), ZoneOffset.UTC));
    }
}
