// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.BandFrom;
import vn.thang.report.Calculation.BandScale;
import vn.thang.report.Calculation.CellRef;
import vn.thang.report.Calculation.Rounded;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** How percent, rank and band in a ranking follow from points and maxima; tried before they are given. */
final class RankingCalculations {
    /** What is left of exact decimals when doubles compare them. */
    private static final int EXACT = 9;
    /** Indices are decided on ten significant digits. */
    private static final int SIGNIFICANT = 10;

    private final String table;
    private final List<Standing> standings;
    private final Scorecard scorecard;
    private final Wording wording;
    private final Optional<Rounded> decided;
    private final int ranked;
    private final boolean ranks;
    private final Optional<BandScale> scale;

    RankingCalculations(String table, GroupStandings group, Wording wording) {
        this.table = table;
        this.standings = group.standings();
        this.scorecard = group.scorecard();
        this.wording = wording;
        decided = decided();
        int count = 0;
        while (count < standings.size() && standings.get(count).rank() != null) {
            count++;
        }
        ranked = count;
        ranks = decided.isPresent() && competition() && tryRanks(decided.get());
        scale = Optional.ofNullable(scorecard.getBanding()).map(this::scale);
    }

    Optional<Calculation> percent(int row, int points, int maximum) {
        Standing standing = standings.get(row);
        return standing.percent() == null
                ? Optional.empty()
                : Optional.of(new Calculation.Share(cell(row, points), cell(row, maximum)));
    }

    Optional<Calculation> rank(int row, int points, int percent) {
        return ranks && row < ranked
                ? Optional.of(new Calculation.Rank(
                        cell(row, rankedOnPoints(standings.get(row)) ? points : percent), 0, ranked, decided.get()))
                : Optional.empty();
    }

    Optional<Calculation> band(int row, int points, int percent) {
        Standing standing = standings.get(row);
        if (standing.band() == null || scale.isEmpty() || decided.isEmpty()) {
            return Optional.empty();
        }
        boolean onPoints = scorecard.getBanding().getBasis() == ScoreBasis.POINTS || standing.percent() == null;
        BigDecimal value = onPoints ? standing.points() : standing.percent();
        String name = wording.name(standing.band());
        return scale.get().of(decided.get().apply(value)).filter(name::equals).isPresent()
                ? Optional.of(
                        new Calculation.BandOf(cell(row, onPoints ? points : percent), decided.get(), scale.get()))
                : Optional.empty();
    }

    private boolean competition() {
        Ranking ranking = scorecard.getRanking();
        return ranking == null
                || ranking.getMethod() == RankMethod.COMPETITION
                        && ranking.getTieBreakers().isEmpty();
    }

    private boolean rankedOnPoints(Standing standing) {
        Ranking ranking = scorecard.getRanking();
        return ranking != null && ranking.getBasis() == ScoreBasis.POINTS || standing.percent() == null;
    }

    /** Standings come by rank: a rank is that of the unit before when both are decided alike, else the place. */
    private boolean tryRanks(Rounded how) {
        BigDecimal before = null;
        boolean onPoints = ranked > 0 && rankedOnPoints(standings.getFirst());
        for (int i = 0; i < ranked; i++) {
            Standing standing = standings.get(i);
            BigDecimal value = how.apply(onPoints ? standing.points() : standing.percent());
            boolean tie = before != null && value.compareTo(before) == 0;
            boolean inOrder = before == null || value.compareTo(before) <= 0;
            int rank = tie ? standings.get(i - 1).rank() : i + 1;
            if (rankedOnPoints(standing) != onPoints || !inOrder || standing.rank() != rank) {
                return false;
            }
            before = value;
        }
        return ranked > 0;
    }

    private Optional<Rounded> decided() {
        Rounding rounding = scorecard.getRounding();
        if (rounding != null && rounding.getDecisionDecimals() != null) {
            RoundingMode mode = SheetCalculations.mode(rounding.getRule());
            return Rounded.possible(mode)
                    ? Optional.of(new Rounded(rounding.getDecisionDecimals(), mode))
                    : Optional.empty();
        }
        if (scorecard.getMode() != ScoreMode.INDEX) {
            return Optional.of(new Rounded(EXACT, RoundingMode.HALF_UP));
        }
        int whole = standings.stream()
                .filter(standing -> standing.points() != null)
                .mapToInt(standing ->
                        standing.points().precision() - standing.points().scale())
                .max()
                .orElse(0);
        return Optional.of(new Rounded(Math.clamp(SIGNIFICANT - whole, 0, SIGNIFICANT), RoundingMode.HALF_UP));
    }

    private BandScale scale(Banding banding) {
        return new BandScale(
                wording.name(scorecard),
                banding.getBands().stream()
                        .map(band -> new BandFrom(wording.name(band), Optional.ofNullable(band.getFrom())))
                        .toList(),
                banding.getEdge() == BandEdge.UPPER_BAND);
    }

    private CellRef cell(int row, int column) {
        return new CellRef(table, row, column);
    }
}
