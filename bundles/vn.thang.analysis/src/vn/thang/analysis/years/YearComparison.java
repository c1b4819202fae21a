// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.years;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.analysis.internal.years.Breaks;
import vn.thang.analysis.internal.years.Stages;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Node;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * A present assessment beside an earlier one. Elements of the frameworks are the same by id or by the lineage of the present one,
 * never by name.
 *
 * @param breaks what of the method differs: criteria that came or went, split or merged ones, other maxima, weights, rules,
 *     policies and conditions; results on both sides of it are no longer quite the same thing
 * @param units those of the present assessment that are in both, in its order
 */
public record YearComparison(List<FrameworkChange> breaks, List<YearChange> units) {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    public YearComparison {
        breaks = List.copyOf(breaks);
        units = List.copyOf(units);
    }

    /**
     * Compares on the final layer.
     *
     * @param same by id of a present unit the earlier one
     * @throws BadInputException either cannot be scored
     */
    public static YearComparison of(Scoring scoring, AssessedYear earlier, AssessedYear present, Map<String, Unit> same)
            throws BadInputException {
        Matching matching = new Matching(earlier.framework(), present.framework());
        ScoringRun before = scoring.score(earlier.framework(), earlier.assessment(), earlier.data(), Layer.FINAL);
        List<ScoringRun> stages = Stages.of(scoring, earlier, present, matching, same);
        ScoringRun after = stages.getLast();
        List<YearChange> units = new ArrayList<>();
        for (Unit unit : present.assessment().getUnits()) {
            Unit then = same.get(unit.getId());
            Optional<Standing> from =
                    then == null ? Optional.empty() : before.standings().of(then);
            Optional<Standing> to = after.standings().of(unit);
            if (from.isPresent() && to.isPresent()) {
                units.add(change(unit, from.get(), to.get(), before, stages, matching));
            }
        }
        return new YearComparison(Breaks.between(earlier.framework(), present.framework()), units);
    }

    private static YearChange change(
            Unit unit, Standing from, Standing to, ScoringRun before, List<ScoringRun> stages, Matching matching) {
        List<Standing> steps = new ArrayList<>(List.of(from));
        stages.forEach(stage -> steps.add(stage.standings().of(unit).orElse(to)));
        boolean percents = steps.stream().allMatch(step -> step.points() == null || step.percent() != null);
        List<BigDecimal> totals = new ArrayList<>();
        steps.forEach(step -> totals.add(percents ? step.percent() : step.points()));
        boolean all = totals.stream().noneMatch(total -> total == null);
        List<BigDecimal> core = core(from.unit(), unit, before, stages.getLast(), matching);
        return new YearChange(
                unit,
                from,
                to,
                totals.getFirst(),
                totals.getLast(),
                all
                        ? Optional.of(new YearEffects(
                                totals.get(1).subtract(totals.get(0)),
                                totals.get(2).subtract(totals.get(1)),
                                totals.get(3).subtract(totals.get(2)),
                                totals.get(4).subtract(totals.get(3))))
                        : Optional.empty(),
                core.get(0),
                core.get(1));
    }

    /** Then and now; two nulls when no criterion is scored at both times. */
    private static List<BigDecimal> core(Unit then, Unit now, ScoringRun before, ScoringRun after, Matching matching) {
        ScoreTable earlier = before.tableOf(then).orElseThrow();
        ScoreTable present = after.tableOf(now).orElseThrow();
        int from = earlier.rowOf(then.getId());
        int to = present.rowOf(now.getId());
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (PlanNode node : present.plan().nodes()) {
            boolean whole = node.kind() == NodeKind.CRITERION && node.scored() && !matching.isExplained(node.element());
            Optional<PlanNode> old = whole && matching.olderOf(node.element()) instanceof Node element
                    ? earlier.plan().nodes().stream()
                            .filter(each -> each.element() == element && each.scored())
                            .findFirst()
                    : Optional.empty();
            if (old.isPresent()
                    && earlier.status(from, old.get().index()) == ScoreStatus.SCORED
                    && present.status(to, node.index()) == ScoreStatus.SCORED
                    && earlier.maximum(from, old.get().index()) != null
                    && present.maximum(to, node.index()) != null) {
                sums[0] = sums[0].add(earlier.points(from, old.get().index()));
                sums[1] = sums[1].add(earlier.maximum(from, old.get().index()));
                sums[2] = sums[2].add(present.points(to, node.index()));
                sums[3] = sums[3].add(present.maximum(to, node.index()));
            }
        }
        List<BigDecimal> core = new ArrayList<>();
        core.add(percent(sums[0], sums[1]));
        core.add(percent(sums[2], sums[3]));
        return core;
    }

    /** Null for a maximum of 0. */
    private static BigDecimal percent(BigDecimal points, BigDecimal maximum) {
        return maximum.signum() <= 0
                ? null
                : points.multiply(BigDecimal.valueOf(100)).divide(maximum, CONTEXT);
    }
}
