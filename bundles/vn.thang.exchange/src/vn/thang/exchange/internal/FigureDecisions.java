// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thang.assessment.AssessmentPackage;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.Names;

/** Reads what an expert decided about a published figure from the columns of a table; a decision is whole or refused. */
final class FigureDecisions {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("vi"));

    private final Problems problems;
    private final int row;
    private final Function<String, String> cell;

    /** @param cell the text of a column, empty where there is none */
    FigureDecisions(Problems problems, int row, Function<String, String> cell) {
        this.problems = problems;
        this.row = row;
        this.cell = cell;
    }

    void into(PublishedFigure figure) {
        String word = cell.apply("resolution");
        Optional<FigureDecision> decision = decision(word);
        if (decision.isEmpty()) {
            problems.error(row, "resolution", "published.resolution", word, words());
            return;
        }
        figure.setDecision(decision.get());
        figure.setResolution(orNull("reason"));
        figure.setResolvedBy(orNull("resolved_by"));
        figure.setCorrectedTo(orNull("corrected_to"));
        figure.setResolvedOn(day());
        if (decision.get() != FigureDecision.OPEN) {
            need("resolved_by");
            need("resolved_on");
            need("reason");
            if (decision.get() == FigureDecision.CORRECTED) {
                need("corrected_to");
            }
        }
    }

    private static Optional<FigureDecision> decision(String word) {
        return word.isEmpty()
                ? Optional.of(FigureDecision.OPEN)
                : FigureDecision.VALUES.stream()
                        .filter(each ->
                                names(each).anyMatch(name -> Names.key(name).equals(Names.key(word))))
                        .findFirst();
    }

    private static Stream<String> names(FigureDecision decision) {
        return Stream.concat(
                Stream.of(decision.getLiteral()),
                LANGUAGES.stream()
                        .map(language -> Texts.label(
                                AssessmentPackage.Literals.FIGURE_DECISION.getEEnumLiteral(decision.getName()),
                                language)));
    }

    private static String words() {
        return String.join(
                ", ",
                FigureDecision.VALUES.stream().map(FigureDecision::getLiteral).toList());
    }

    private LocalDate day() {
        String text = cell.apply("resolved_on");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.error(row, "resolved_on", "number.date", text);
            return null;
        }
    }

    private void need(String column) {
        if (cell.apply(column).isEmpty()) {
            problems.error(row, column, "published.needs", column);
        }
    }

    private String orNull(String column) {
        String text = cell.apply(column);
        return text.isEmpty() ? null : text;
    }
}
