// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.TargetList;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.EarlierResults;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.production.Evaluation;
import vn.thang.report.proof.Recipe;

/** The day on which a report shows the targets; the recipe keeps it. Never today: the same order gives the same bytes. */
public final class TargetDay {
    private static final String OPTION = "targets.asOf";

    private TargetDay() {}

    static boolean shownIn(ReportKind kind) {
        return kind != ReportKind.DECISION && kind != ReportKind.NOTICE;
    }

    /** The date of the document, else the latest day of a figure, else the end of the year; empty without any. */
    static Optional<LocalDate> of(AssessmentStore store) {
        if (store.model().getCover() != null && store.model().getCover().getDate() != null) {
            return Optional.of(store.model().getCover().getDate());
        }
        Optional<LocalDate> latest = store.data().columns().stream()
                .filter(key -> key.facet() == Facet.AS_OF)
                .flatMap(key -> days(store.data().column(key)))
                .max(Comparator.naturalOrder());
        return latest.or(() -> Optional.ofNullable(store.model().getYear()).map(year -> LocalDate.of(year, 12, 31)));
    }

    private static Stream<LocalDate> days(DecimalColumn column) {
        return IntStream.range(0, column.rows())
                .mapToObj(column::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::longValue)
                .map(LocalDate::ofEpochDay);
    }

    /** Notes the day in the options of a recipe. */
    static void note(Optional<TargetList> targets, SortedMap<String, String> options) {
        targets.ifPresent(list -> options.put(OPTION, list.asOf().toString()));
    }

    /** {@code input} with the targets on a day and what came of those of the year before; as it is without a day. */
    static ReportInput with(ReportInput input, Evaluation evaluation, Optional<LocalDate> day) {
        List<Promise> promises = input.earlier().map(EarlierResults::promises).orElse(List.of());
        Optional<TargetList> list = day.map(each -> evaluation.targets(input.run(), each))
                .filter(each -> !each.checks().isEmpty() || !promises.isEmpty());
        return list.isEmpty()
                ? input
                : input.withTargets(list)
                        .withPromises(evaluation
                                .promises(input.run(), promises, list.get().asOf())
                                .outcomes());
    }

    /**
     * {@code input} with the targets of a recipe; as it is when the recipe says nothing.
     *
     * @throws BadInputException it says something that is no day
     */
    public static ReportInput with(ReportInput input, Evaluation evaluation, Recipe recipe) throws BadInputException {
        String day = recipe.options().get(OPTION);
        try {
            return with(input, evaluation, Optional.ofNullable(day).map(LocalDate::parse));
        } catch (DateTimeException e) {
            throw new BadInputException(List.of(Finding.error(
                    "recipe", Location.none(), Messages.of(TargetDay.class).message("recipe.day", day))));
        }
    }
}
