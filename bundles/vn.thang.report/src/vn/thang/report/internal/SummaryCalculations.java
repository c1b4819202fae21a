// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.Optional;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.CellRef;
import vn.thang.report.Calculation.Statistic;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;

/** How the statistics of a group follow from its ranking in the report, when every number there is one of theirs. */
final class SummaryCalculations {
    private final String ranking;
    private final int rows;
    private final RankingColumns at;
    private final boolean complete;

    SummaryCalculations(Material material, GroupStandings group) {
        boolean sure = material.sureRanks(group).isPresent();
        this.ranking = RankingSection.id(group);
        this.rows = group.standings().size();
        this.at = RankingSection.columns(material.run(), group, sure);
        this.complete = rows > 0
                && group.standings().stream()
                        .allMatch(each -> (each.points() != null && each.status() != ScoreStatus.NOT_APPLICABLE)
                                == (each.status() == ScoreStatus.SCORED));
    }

    Optional<Calculation> units() {
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Calculation.Count(new CellRef(ranking, 0, at.unit()), rows, ""));
    }

    Optional<Calculation> points(Statistic statistic) {
        return of(statistic, at.points());
    }

    Optional<Calculation> percent(Statistic statistic) {
        return of(statistic, at.percent());
    }

    /** How many are in a band: what is ranked and unscored has none. */
    Optional<Calculation> band(String name) {
        return complete
                ? Optional.of(new Calculation.Count(new CellRef(ranking, 0, at.band()), rows, name))
                : Optional.empty();
    }

    private Optional<Calculation> of(Statistic statistic, int column) {
        return complete
                ? Optional.of(new Calculation.Summary(statistic, new CellRef(ranking, 0, column), rows))
                : Optional.empty();
    }
}
