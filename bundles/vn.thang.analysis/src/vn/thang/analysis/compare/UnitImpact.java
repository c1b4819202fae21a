// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.thang.analysis.internal.compare.Reasons;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * A unit under both versions of a framework.
 *
 * @param before null when no scorecard of the older version is for the unit
 * @param after null when no scorecard of the newer version is for the unit
 * @param contributions what explains the difference of the points: they sum to it exactly; the largest first, without
 *     those of 0; empty unless the unit is scored under both versions
 */
public record UnitImpact(Unit unit, Standing before, Standing after, List<Contribution> contributions) {
    private static final Messages MESSAGES = Messages.of(UnitImpact.class);

    public UnitImpact {
        contributions = List.copyOf(contributions);
    }

    /** Points after − points before; null unless scored under both. */
    public BigDecimal difference() {
        return minus(Standing::points);
    }

    /** Percent after − percent before; null unless both have one. */
    public BigDecimal percentDifference() {
        return minus(Standing::percent);
    }

    /** Rank after − rank before: below 0 is a better rank; null unless ranked under both. */
    public Integer rankDifference() {
        Integer from = of(before, Standing::rank);
        Integer to = of(after, Standing::rank);
        return from == null || to == null ? null : to - from;
    }

    /** Whether it is another band, recognised by its id; to or from no band counts, too. */
    public boolean bandMoved() {
        return !Objects.equals(
                of(before, s -> s.band() == null ? null : s.band().getId()),
                of(after, s -> s.band() == null ? null : s.band().getId()));
    }

    /** Whether the rank differs; to or from no rank counts, too. */
    public boolean rankMoved() {
        return !Objects.equals(of(before, Standing::rank), of(after, Standing::rank));
    }

    /** Whether the unit is scored under one version only. */
    public boolean statusMoved() {
        return (of(before, Standing::status) == ScoreStatus.SCORED)
                != (of(after, Standing::status) == ScoreStatus.SCORED);
    }

    /** Whether anything at all differs. */
    public boolean moved() {
        return bandMoved()
                || rankMoved()
                || statusMoved()
                || size().signum() != 0
                || percentDifference() != null && percentDifference().signum() != 0;
    }

    /** The unit with its points, rank and band under both versions. */
    public Message sentence() {
        return MESSAGES.message("unit", unit, standing(before), standing(after));
    }

    private static Message standing(Standing standing) {
        if (standing == null || standing.points() == null) {
            return MESSAGES.message("unit.unscored");
        }
        Object rank = standing.rank() == null ? MESSAGES.message("unit.unranked") : standing.rank();
        return standing.band() == null
                ? MESSAGES.message("unit.standing", standing.points(), rank)
                : MESSAGES.message("unit.standing.band", standing.points(), rank, standing.band());
    }

    /** Why, one sentence per reason; empty when nothing differs. */
    public List<Message> reasons() {
        List<Message> reasons = new ArrayList<>();
        contributions.forEach(each -> reasons.add(each.sentence()));
        reasons.addAll(Reasons.of(this));
        return List.copyOf(reasons);
    }

    /** The difference without its sign; 0 when there is none. */
    BigDecimal size() {
        BigDecimal difference = difference();
        return difference == null ? BigDecimal.ZERO : difference.abs();
    }

    private BigDecimal minus(Function<Standing, BigDecimal> value) {
        BigDecimal from = of(before, value);
        BigDecimal to = of(after, value);
        return from == null || to == null ? null : to.subtract(from);
    }

    private static <T> T of(Standing standing, Function<Standing, T> value) {
        return standing == null ? null : value.apply(standing);
    }
}
