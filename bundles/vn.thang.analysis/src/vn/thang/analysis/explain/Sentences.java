// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.analysis.explain.Explanation.Kind;
import vn.thang.criteria.text.Messages;

/** Steps as sentences. */
final class Sentences {
    private static final Messages TEXTS = Messages.of(Sentences.class);

    private Sentences() {}

    static String of(Explanation step, Locale locale) {
        String said = step.kind() == Kind.STANDING
                ? step.text().in(locale)
                : TEXTS.text(locale, "sentence", step.unit(), step.text());
        List<String> reasons = new ArrayList<>();
        for (Explanation child : step.children()) {
            if (child.kind() == Kind.FIGURE) {
                reasons.add(with(child, locale));
            }
        }
        String whole = reasons.isEmpty()
                ? said
                : TEXTS.text(locale, "sentence.figures", end(said), String.join("; ", reasons));
        return end(whole) + ".";
    }

    /** The figure, and in brackets who entered it and what proves it. */
    private static String with(Explanation figure, Locale locale) {
        List<String> sources =
                figure.children().stream().map(child -> child.text().in(locale)).toList();
        String said = figure.text().in(locale);
        return sources.isEmpty() ? said : said + " (" + String.join("; ", sources) + ")";
    }

    private static String end(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
