// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.Source;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureResolution;
import vn.thang.validation.FigureState;

/** What is shown of a checked figure, in the language of a person. */
public final class FigureWords {
    private static final Messages TEXTS = Messages.of(FigureWords.class);

    private FigureWords() {}

    /** A text of this package. */
    public static String text(Locale locale, String key, Object... args) {
        return TEXTS.text(locale, key, args);
    }

    /** The state as a word. */
    public static String state(FigureState state, Locale locale) {
        return text(locale, "state." + state);
    }

    /** As it was cited, else the sources it refers to; empty when it has none. */
    public static String source(PublishedFigure figure) {
        return figure.getCitation() != null
                ? figure.getCitation()
                : figure.getSources().stream().map(Source::getCitation).collect(Collectors.joining("; "));
    }

    /** What was decided; empty when nothing. */
    public static String resolution(PublishedFigure figure, Locale locale) {
        return FigureResolution.of(figure).message().map(m -> m.in(locale)).orElse("");
    }

    /** Everything about a figure in sentences. */
    public static String details(FigureCheck check, Locale locale) {
        String resolution = resolution(check.figure(), locale);
        String source = source(check.figure());
        String rule = check.rule().isEmpty()
                ? ""
                : "\n"
                        + text(
                                locale,
                                "details.rule",
                                check.rule(),
                                check.severity()
                                        .map(each -> text(locale, "severity." + each))
                                        .orElse(text(locale, "severity.none")));
        return check.figure().getStatement() + "\n" + check.message().in(locale) + rule
                + (check.figure().getGroup() == null
                        ? ""
                        : "\n"
                                + text(
                                        locale,
                                        "details.group",
                                        Texts.name(check.figure().getGroup(), locale)))
                + (source.isEmpty() ? "" : "\n" + text(locale, "details.source", source))
                + (resolution.isEmpty() ? "" : "\n" + text(locale, "details.resolution", resolution));
    }
}
