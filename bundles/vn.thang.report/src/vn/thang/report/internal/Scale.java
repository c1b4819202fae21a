// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import vn.thang.criteria.ScoreBasis;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/**
 * On what the totals of a group are compared: on what its bands are decided, else on percents, else on points; as
 * vn.thang.chart.results does.
 *
 * @param percent false = points
 * @param shares whether nodes have maxima, so that shares are percents
 * @param decimals how many are printed
 */
record Scale(boolean percent, boolean shares, int decimals) {
    static Scale of(GroupStandings group) {
        boolean percents = group.standings().stream()
                .filter(standing -> standing.status() == ScoreStatus.SCORED)
                .allMatch(standing -> standing.percent() != null);
        boolean bandsOnPercent = group.scorecard().getBanding() == null
                || group.scorecard().getBanding().getBasis() == ScoreBasis.PERCENT;
        boolean percent = percents && bandsOnPercent;
        return new Scale(
                percent,
                percents,
                percent ? Precision.PERCENT : Precision.of(group.scorecard()).points());
    }

    /** The total that is compared; null when there is none. */
    BigDecimal total(Standing standing) {
        return percent ? standing.percent() : standing.points();
    }

    String print(Standing standing, Wording wording) {
        String number = wording.number(total(standing), decimals);
        return percent ? number + " %" : number;
    }

    String axis(Wording wording) {
        return wording.text(percent ? "column.percent" : "column.points");
    }
}
