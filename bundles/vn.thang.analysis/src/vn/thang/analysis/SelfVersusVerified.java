// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.analysis.internal.Means;
import vn.thang.assessment.Unit;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * What verification did to the totals of a group. Units that lack a total on either layer are left out: nothing is compared
 * with a missing score.
 *
 * @param pairs in the order of the standings of the verified layer
 * @param raised units with more points verified than they gave themselves
 * @param lowered units with fewer
 * @param meanDifference mean of verified − self to 34 significant digits; null without pairs
 */
public record SelfVersusVerified(List<Pair> pairs, int raised, int lowered, BigDecimal meanDifference) {
    /**
     * The totals of a unit on both layers.
     *
     * @param selfStanding on the layer of self-scores
     * @param verifiedStanding on the other layer
     * @param difference verified − self
     */
    public record Pair(Unit unit, Standing selfStanding, Standing verifiedStanding, BigDecimal difference) {}

    public SelfVersusVerified {
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares the totals of the units of a group.
     *
     * @param self run over the same framework and units on the layer of self-scores
     * @param group of the run on the other layer
     */
    public static SelfVersusVerified of(ScoringRun self, GroupStandings group) {
        List<Pair> pairs = new ArrayList<>();
        for (Standing verified : group.standings()) {
            if (verified.status() == ScoreStatus.SCORED) {
                self.standings()
                        .of(verified.unit())
                        .filter(own -> own.status() == ScoreStatus.SCORED)
                        .ifPresent(own -> pairs.add(new Pair(
                                verified.unit(),
                                own,
                                verified,
                                verified.points().subtract(own.points()))));
            }
        }
        List<BigDecimal> differences = pairs.stream().map(Pair::difference).toList();
        return new SelfVersusVerified(
                pairs,
                (int) differences.stream().filter(d -> d.signum() > 0).count(),
                (int) differences.stream().filter(d -> d.signum() < 0).count(),
                Means.mean(differences));
    }
}
