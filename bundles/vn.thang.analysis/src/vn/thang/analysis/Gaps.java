// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.internal.Decision;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/**
 * How far a unit is from its neighbours in the ranking and from the edges of its band, in its own points, as ranks and bands
 * are decided (rounded first where the framework says so). Exact, except that divisions for units with different maxima
 * are carried to 34 significant digits.
 *
 * @param above the nearest units with a better rank; empty for the first and for units that are not ranked
 * @param below the nearest units with a worse rank; empty for the last and for units that are not ranked
 * @param nextBand the next better band; empty in the best band and without banding
 * @param lowerEdge the edge below which the unit would fall out of its band; empty in the lowest band and without banding
 */
public record Gaps(
        Standing standing,
        Optional<Neighbour> above,
        Optional<Neighbour> below,
        Optional<BandStep> nextBand,
        Optional<BandStep> lowerEdge) {
    /**
     * The nearest units with another rank.
     *
     * @param standing the first of them
     * @param units how many share that rank
     * @param points how much more (or less) than the unit has makes the two equal, 0 or more; 0 where a tie-breaker decided
     */
    public record Neighbour(Standing standing, int units, BigDecimal points) {}

    /**
     * The edge of a band.
     *
     * @param band the band above the edge
     * @param edge in units of the banding's basis
     * @param points the unit's distance from the edge, 0 or more
     * @param included whether the edge itself belongs to the band above
     * @param capped whether the unit has the points already and a gate keeps it out of the band
     */
    public record BandStep(Band band, BigDecimal edge, BigDecimal points, boolean included, boolean capped) {}

    /** The gaps of a unit; empty when it is not completely scored. */
    public static Optional<Gaps> of(ScoringRun run, Unit unit) {
        for (GroupStandings group : run.standings().groups()) {
            List<Standing> standings = group.standings();
            for (int i = 0; i < standings.size(); i++) {
                if (standings.get(i).unit().getId().equals(unit.getId())) {
                    return of(group, i);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The gaps of the unit at a place of the standings; empty when it is not completely scored.
     *
     * @param place from 0
     */
    public static Optional<Gaps> of(GroupStandings group, int place) {
        return group.standings().get(place).status() == ScoreStatus.SCORED
                ? Optional.of(of(group.standings(), place))
                : Optional.empty();
    }

    private static Gaps of(List<Standing> standings, int place) {
        Standing own = standings.get(place);
        Optional<Neighbour> above = Optional.empty();
        Optional<Neighbour> below = Optional.empty();
        if (own.rank() != null) {
            above = neighbour(standings, place, -1);
            below = neighbour(standings, place, 1);
        }
        Banding banding = own.scorecard().getBanding();
        return banding == null
                ? new Gaps(own, above, below, Optional.empty(), Optional.empty())
                : new Gaps(own, above, below, next(own, banding), lower(own, banding));
    }

    /** Better ranks come first; those not ranked come after all ranks. */
    private static Optional<Neighbour> neighbour(List<Standing> standings, int place, int step) {
        Standing own = standings.get(place);
        int at = place + step;
        while (has(standings, at) && standings.get(at).rank().equals(own.rank())) {
            at += step;
        }
        if (!has(standings, at)) {
            return Optional.empty();
        }
        Standing first = standings.get(at);
        int units = 1;
        while (has(standings, at + step) && standings.get(at + step).rank().equals(first.rank())) {
            at += step;
            units++;
        }
        return Optional.of(new Neighbour(
                standings.get(step < 0 ? at : at - units + 1),
                units,
                Decision.distance(own, first).abs()));
    }

    private static boolean has(List<Standing> standings, int at) {
        return at >= 0 && at < standings.size() && standings.get(at).rank() != null;
    }

    private static Optional<BandStep> next(Standing own, Banding banding) {
        List<Band> bands = banding.getBands();
        int at = own.band() == null ? bands.size() : bands.indexOf(own.band());
        return at <= 0 ? Optional.empty() : step(own, banding, bands.get(at - 1));
    }

    private static Optional<BandStep> lower(Standing own, Banding banding) {
        return own.band() == null ? Optional.empty() : step(own, banding, own.band());
    }

    private static Optional<BandStep> step(Standing own, Banding banding, Band band) {
        if (band.getFrom() == null) {
            return Optional.empty();
        }
        boolean included = banding.getEdge() == BandEdge.UPPER_BAND;
        BigDecimal missing = Decision.toEdge(own, banding, band.getFrom());
        boolean reached = missing.signum() < 0 || missing.signum() == 0 && included;
        boolean capped = reached && band != own.band();
        return Optional.of(new BandStep(band, band.getFrom(), missing.abs(), included, capped));
    }
}
