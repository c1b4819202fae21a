// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.internal.statistics.CeilingAndFloor;
import vn.thang.validation.internal.statistics.EffectiveWeights;
import vn.thang.validation.internal.statistics.Opposing;
import vn.thang.validation.internal.statistics.Redundant;
import vn.thang.validation.internal.statistics.Sample;
import vn.thang.validation.internal.statistics.StatisticsRule;

/**
 * What the scores of many units say about the criteria. Everything is worth knowing ({@code INFO}), nothing is wrong.
 *
 * <p>Each scorecard is looked at for itself. Units count where they have points; missing and not applicable ones do not.
 *
 * <ul>
 *   <li><b>Ceiling, floor</b>: the share of units with all, or with none, of a criterion's points.
 *   <li><b>Opposing</b>: the corrected item-total correlation, Pearson's r between a criterion and the total without it,
 *       and r between two criteria of one group (Nunnally and Bernstein, Psychometric Theory, 3rd edition 1994, ch. 8).
 *   <li><b>Redundant</b>: Pearson's r between two criteria.
 *   <li><b>Weight far from its effect</b>: the nominal weight is the maximum of a criterion (in index mode its weight
 *       down the tree) over that of all; the effective one is its share of the variance of the total, {@code cov(x, T) /
 *       var(T)}; the shares of all criteria sum to 1 where all units have all points (Shorrocks, Inequality
 *       Decomposition by Factor Components, Econometrica 50, 1982; on weights that are not importance: Paruolo, Saisana
 *       and Saltelli, Ratings and rankings: voodoo or science?, JRSS A 176, 2013). Points mode only: a total that is no
 *       sum has no such shares.
 * </ul>
 *
 * Computed in double precision; numbers in messages are rounded half up. A criterion without spread has no correlation
 * and is reported, if at all, as ceiling or floor. Immutable; may be used by any thread.
 */
public final class StatisticsFindings {
    private final StatisticsThresholds thresholds;

    /** With the standard thresholds. */
    public StatisticsFindings() {
        this(StatisticsThresholds.STANDARD);
    }

    public StatisticsFindings(StatisticsThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The rules, in the order of their findings. */
    public static List<ValidationRule> rules() {
        return List.copyOf(all());
    }

    private static List<StatisticsRule> all() {
        return List.of(new CeilingAndFloor(), new Opposing(), new Redundant(), new EffectiveWeights());
    }

    /**
     * Adds what is worth knowing to {@code findings}. Targets are nodes of all units. Takes about half a second for 11,000
     * units of 100 criteria.
     *
     * @throws java.util.concurrent.CancellationException the findings are not wanted any more
     */
    public List<Found> found(ScoringRun run, Findings findings) {
        for (ScoreTable table : run.tables()) {
            if (table.rows() >= thresholds.leastUnits()) {
                Sample sample = Sample.of(table, thresholds, findings);
                for (StatisticsRule rule : all()) {
                    rule.check(sample, thresholds, findings.of(rule));
                }
            }
        }
        return findings.found();
    }
}
