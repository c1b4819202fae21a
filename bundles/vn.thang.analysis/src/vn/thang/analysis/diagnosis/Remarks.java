// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.index.Digits;

/**
 * What can be said about a unit in words. A strength is a criterion where the unit is in the best quarter of its group and above
 * the median; a weakness one where it is in the last quarter and below. The three that move the total most, measured from the
 * median, are named.
 *
 * @param strengths at most three
 * @param weaknesses at most three
 * @param change how to move up; empty for the first, and for one that is not ranked
 */
public record Remarks(List<Message> strengths, List<Message> weaknesses, Optional<Message> change) {
    private static final Messages TEXTS = Messages.of(Remarks.class);
    private static final int MOST = 3;
    private static final int PART = 4;
    private static final int DECIMALS = 2;

    /** A criterion beside the group. */
    private record Beside(PlanNode criterion, double value, double median, int rank, int of, double effect) {}

    public Remarks {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    /** For a unit of the group. */
    public static Remarks of(GroupValues values, NominalWeights weights, int unit) {
        List<Beside> all = values.criteria().stream()
                .flatMap(criterion -> beside(values, weights, criterion, unit).stream())
                .toList();
        return new Remarks(
                all.stream()
                        .filter(each -> each.effect() > 0 && each.rank() * PART <= each.of() + PART - 1)
                        .sorted(Comparator.comparingDouble(Beside::effect).reversed())
                        .limit(MOST)
                        .map(each -> message("strength", each))
                        .toList(),
                all.stream()
                        .filter(each -> each.effect() < 0 && each.rank() * PART > (PART - 1) * each.of())
                        .sorted(Comparator.comparingDouble(Beside::effect))
                        .limit(MOST)
                        .map(each -> message("weakness", each))
                        .toList(),
                SmallestChange.of(values, weights, unit).map(Remarks::message));
    }

    private static Optional<Beside> beside(GroupValues values, NominalWeights weights, PlanNode criterion, int unit) {
        double own = values.at(criterion)[unit];
        if (Double.isNaN(own) || Double.isNaN(weights.share(criterion))) {
            return Optional.empty();
        }
        double[] there =
                Arrays.stream(values.at(criterion)).filter(v -> v == v).sorted().toArray();
        int n = there.length;
        double median = (there[(n - 1) / 2] + there[n / 2]) / 2;
        int rank = 1 + (int) Arrays.stream(there).filter(v -> v > own).count();
        return Optional.of(new Beside(criterion, own, median, rank, n, (own - median) * weights.share(criterion)));
    }

    private static Message message(String key, Beside each) {
        String kind = each.criterion().maximum() == null ? key + ".value" : key;
        return TEXTS.message(
                kind,
                each.criterion().element(),
                printed(each.value()),
                each.rank(),
                each.of(),
                printed(each.median()));
    }

    private static Message message(SmallestChange change) {
        if (change.needed() == 0) {
            return TEXTS.message("change.tie", change.rank());
        }
        if (change.steps().isEmpty()) {
            return TEXTS.message("change.none", change.rank(), printed(change.needed()));
        }
        List<Message> steps = new ArrayList<>();
        for (SmallestChange.Step step : change.steps()) {
            steps.add(
                    TEXTS.message("change.step", step.criterion().element(), printed(step.from()), raised(step.to())));
        }
        Message together = steps.get(0);
        for (Message step : steps.subList(1, steps.size())) {
            together = TEXTS.message("change.and", together, step);
        }
        return TEXTS.message("change", change.rank(), raised(change.needed()), together);
    }

    private static BigDecimal printed(double value) {
        return Digits.print(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Rounded up, so that what is printed is enough. */
    private static BigDecimal raised(double value) {
        return Digits.print(value).setScale(DECIMALS, RoundingMode.CEILING);
    }
}
