// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.analysis.targets.Reviews;
import vn.thang.assessment.store.TargetReview;

/** When it is looked at how far a target has come; always in the order of the days. */
final class ReviewPart extends PlanPart<TargetReview> {
    ReviewPart(List<TargetReview> given) {
        super(List.of("due", "held", "note"), given);
    }

    @Override
    Optional<String> problem(List<String> fields) {
        boolean fine = TargetDraft.day(fields.getFirst()).isPresent() && !isWrongDay(fields.get(1));
        return fine ? Optional.empty() : Optional.of("day.wrong");
    }

    @Override
    List<String> fields(TargetReview review) {
        return List.of(text(review.due()), text(review.held()), text(review.note()));
    }

    @Override
    TargetReview line(List<String> fields) {
        return new TargetReview(day(fields.getFirst()), day(fields.get(1)), stated(fields.get(2)));
    }

    @Override
    void arrange(List<TargetReview> all) {
        all.sort(Comparator.comparing(TargetReview::due));
    }

    /** Adds the last days of the quarters, both ends included, that are not there yet. */
    void addQuarters(LocalDate from, LocalDate until) {
        Set<LocalDate> there = lines().stream().map(TargetReview::due).collect(Collectors.toSet());
        add(Reviews.quarterly(from, until).stream()
                .filter(review -> !there.contains(review.due()))
                .toList());
    }
}
