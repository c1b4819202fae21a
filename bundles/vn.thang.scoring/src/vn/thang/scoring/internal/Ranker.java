// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Node;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NearEdge;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/** Percent, bands and ranks of the units of one table. */
public final class Ranker {
    /** Doubles that differ by less are compared as decimals. */
    private static final double NEAR = 1e-12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ResultTable table;
    private final Scorecard scorecard;
    private final ScoreBasis rankBasis;
    private final RankMethod method;
    private final List<Integer> tieBreakers = new ArrayList<>();
    private final Integer decisionDecimals;
    private final RoundingMode decisionMode;
    private final BigDecimal near;
    private final double[] edges;
    private final boolean pointsOrderAsPercent;
    private final List<PlanNode> withGaps;

    public Ranker(ResultTable table) {
        this.table = table;
        scorecard = table.plan().scorecard();
        Ranking ranking = scorecard.getRanking();
        rankBasis = ranking == null ? ScoreBasis.PERCENT : ranking.getBasis();
        method = ranking == null ? RankMethod.COMPETITION : ranking.getMethod();
        if (ranking != null) {
            for (Node node : ranking.getTieBreakers()) {
                table.plan().node(node.getId()).map(PlanNode::index).ifPresent(tieBreakers::add);
            }
        }
        withGaps = table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION && node.scored() && table.anyMissing(node.index()))
                .toList();
        Rounding rounding = scorecard.getRounding();
        decisionDecimals = rounding == null ? null : rounding.getDecisionDecimals();
        decisionMode = rounding == null ? RoundingMode.HALF_UP : Codes.mode(rounding.getRule());
        int printed = decisionDecimals != null ? decisionDecimals : rounding != null ? rounding.getDecimals() : 2;
        Banding banding = scorecard.getBanding();
        near = banding == null || banding.getNearEdge() == null
                ? BigDecimal.ONE.movePointLeft(printed)
                : banding.getNearEdge();
        edges = banding == null
                ? new double[0]
                : banding.getBands().stream()
                        .mapToDouble(band -> band.getFrom() == null
                                ? Double.NaN
                                : band.getFrom().doubleValue())
                        .toArray();
        pointsOrderAsPercent = decisionDecimals == null && table.sameMaximum();
    }

    /** Everything about a unit but its rank. */
    UnitResult result(int row) {
        Unit unit = table.unit(row);
        ScoreStatus status = table.status(row, 0);
        BigDecimal points = table.points(row, 0);
        BigDecimal maximum = table.maximum(row, 0);
        BigDecimal percent =
                points == null || maximum == null || maximum.signum() <= 0 ? null : percent(points, maximum);
        Banding banding = scorecard.getBanding();
        boolean bandOnPoints = banding != null && (banding.getBasis() == ScoreBasis.POINTS || maximum == null);
        boolean rankOnPoints = rankBasis == ScoreBasis.POINTS || percent == null || pointsOrderAsPercent;
        BigDecimal decidedPoints = points == null || !bandOnPoints && !rankOnPoints ? null : decided(points);
        boolean needsPercent = percent != null && (!rankOnPoints || decisionDecimals != null);
        BigDecimal decidedPercent = needsPercent ? decided(percent) : percent;
        double pointsKey = table.value(row, 0);
        double percentKey = Double.NaN;
        if (decidedPercent != null && maximum != null) {
            percentKey = needsPercent ? decidedPercent.doubleValue() : pointsKey * 100 / maximum.doubleValue();
        }
        Band band = null;
        Optional<NearEdge> nearEdge = Optional.empty();
        BigDecimal value = bandOnPoints ? decidedPoints : decidedPercent;
        if (banding != null && value != null) {
            double key = bandOnPoints && decidedPoints != null ? decidedPoints.doubleValue() : percentKey;
            band = band(banding, value, key, table.bandCap(row));
            nearEdge = nearEdge(banding, value, key);
        }
        List<BigDecimal> breakers = tieBreakers.isEmpty()
                ? List.of()
                : tieBreakers.stream()
                        .map(node -> table.points(row, node))
                        .map(p -> p == null ? null : decided(p))
                        .toList();
        BigDecimal deciding = rankOnPoints ? decidedPoints : decidedPercent;
        Standing standing = new Standing(
                unit, unit.getGroup(), scorecard, status, points, maximum, percent, null, band, nearEdge, missing(row));
        return new UnitResult(
                row,
                standing,
                deciding,
                deciding == null ? Double.NaN : !rankOnPoints ? percentKey : decidedKey(deciding, pointsKey),
                breakers,
                unit.isRanked() && points != null && !table.excluded(row));
    }

    /** An exact quotient has no trailing zeros already; only whole numbers may still have a negative scale. */
    private static BigDecimal percent(BigDecimal points, BigDecimal maximum) {
        BigDecimal percent = points.multiply(HUNDRED).divide(maximum, Fraction.CONTEXT);
        return percent.precision() == Fraction.CONTEXT.getPrecision() ? percent : NodeColumn.canonical(percent);
    }

    private List<String> missing(int row) {
        List<String> codes = List.of();
        for (PlanNode node : withGaps) {
            if (table.status(row, node.index()) == ScoreStatus.MISSING) {
                codes = codes.isEmpty() ? new ArrayList<>() : codes;
                codes.add(node.code());
            }
        }
        return codes;
    }

    private BigDecimal decided(BigDecimal value) {
        return decisionDecimals == null ? table.decisive(value) : value.setScale(decisionDecimals, decisionMode);
    }

    /** Without a stated precision the value itself decides, and its double is at hand. */
    private double decidedKey(BigDecimal deciding, double value) {
        return decisionDecimals == null && !(table instanceof IndexTable) ? value : deciding.doubleValue();
    }

    /** Compares doubles, and decimals where doubles cannot tell. */
    private int side(BigDecimal value, double key, int band) {
        double difference = key - edges[band];
        if (Math.abs(difference) > NEAR * Math.max(1, Math.abs(edges[band]))) {
            return difference > 0 ? 1 : -1;
        }
        return table.decisive(value)
                .compareTo(scorecard.getBanding().getBands().get(band).getFrom());
    }

    private Band band(Banding banding, BigDecimal value, double key, int cap) {
        List<Band> bands = banding.getBands();
        for (int i = 0; i < edges.length; i++) {
            int side = bands.get(i).getFrom() == null ? 1 : side(value, key, i);
            if (side > 0 || side == 0 && banding.getEdge() == BandEdge.UPPER_BAND) {
                return bands.get(Math.max(i, cap));
            }
        }
        return null;
    }

    private Optional<NearEdge> nearEdge(Banding banding, BigDecimal value, double key) {
        NearEdge nearest = null;
        for (int i = 0; i < edges.length; i++) {
            Band band = banding.getBands().get(i);
            if (band.getFrom() != null && Math.abs(key - edges[i]) <= near.doubleValue() * (1 + NEAR) + NEAR) {
                BigDecimal distance = table.decisive(value).subtract(band.getFrom());
                boolean closer = nearest == null
                        || distance.abs().compareTo(nearest.distance().abs()) < 0;
                if (distance.abs().compareTo(near) <= 0 && closer) {
                    nearest = new NearEdge(band, band.getFrom(), NodeColumn.canonical(distance));
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Ranks the units of one group.
     *
     * @param results put into the order of the standings; quickest when nearly in order already
     */
    GroupStandings rank(UnitGroup group, List<UnitResult> results) {
        List<UnitResult> ranked = new ArrayList<>(results.size());
        List<UnitResult> unranked = new ArrayList<>();
        List<UnitResult> incomplete = new ArrayList<>();
        for (UnitResult result : results) {
            (result.ranked() ? ranked : result.scored() ? unranked : incomplete).add(result);
        }
        ranked.sort(UnitResult::place);
        unranked.sort(UnitResult::place);
        incomplete.sort(Comparator.comparingInt(UnitResult::row));
        List<Standing> standings = new ArrayList<>(results.size());
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            boolean tie = i > 0 && method != RankMethod.ORDINAL && ranked.get(i).compare(ranked.get(i - 1)) == 0;
            rank = tie ? rank : method == RankMethod.DENSE ? rank + 1 : i + 1;
            standings.add(ranked.get(i).withRank(rank));
        }
        Stream.concat(unranked.stream(), incomplete.stream())
                .map(result -> result.withRank(null))
                .forEach(standings::add);
        results.clear();
        results.addAll(ranked);
        results.addAll(unranked);
        results.addAll(incomplete);
        return new GroupStandings(group, scorecard, standings);
    }
}
