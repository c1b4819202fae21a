// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Node;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/** What percent, bands and ranks of the units of one table are decided on. Immutable. */
final class Ranker {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final double EXACT_DIGITS = 1e14;

    private final ResultTable table;
    private final Scorecard scorecard;
    private final boolean rankOnPoints;
    private final RankMethod method;
    private final int[] tieBreakers;
    private final Integer decisionDecimals;
    private final RoundingMode decisionMode;
    /** Null without a banding. */
    private final BandEdges edges;

    /** Keys up to this size are equal only when the decimals are. */
    private final double exactKeys;

    private final boolean bandOnPoints;
    private final boolean capsRanks;
    private final boolean pointsOrderAsPercent;
    private final List<PlanNode> withGaps;

    Ranker(ResultTable table) {
        this.table = table;
        scorecard = table.plan().scorecard();
        Ranking ranking = scorecard.getRanking();
        method = ranking == null ? RankMethod.COMPETITION : ranking.getMethod();
        List<Integer> breakers = new ArrayList<>();
        if (ranking != null) {
            for (Node node : ranking.getTieBreakers()) {
                table.plan().node(node.getId()).map(PlanNode::index).ifPresent(breakers::add);
            }
        }
        tieBreakers = breakers.stream().mapToInt(Integer::intValue).toArray();
        withGaps = table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION && node.scored() && table.anyMissing(node.index()))
                .toList();
        Rounding rounding = scorecard.getRounding();
        decisionDecimals = rounding == null ? null : rounding.getDecisionDecimals();
        decisionMode = rounding == null ? RoundingMode.HALF_UP : Codes.mode(rounding.getRule());
        int printed = decisionDecimals != null ? decisionDecimals : rounding != null ? rounding.getDecimals() : 2;
        Banding banding = scorecard.getBanding();
        BigDecimal near = banding == null || banding.getNearEdge() == null
                ? BigDecimal.ONE.movePointLeft(printed)
                : banding.getNearEdge();
        edges = banding == null ? null : new BandEdges(banding, near, table::decisive);
        capsRanks = table.capsRanks();
        bandOnPoints = banding != null && banding.getBasis() == ScoreBasis.POINTS;
        pointsOrderAsPercent = decisionDecimals == null && table.sameMaximum();
        exactKeys = decisionDecimals == null ? -1 : EXACT_DIGITS / Math.pow(10, decisionDecimals);
        rankOnPoints = pointsOrderAsPercent || ranking != null && ranking.getBasis() == ScoreBasis.POINTS;
    }

    ResultTable table() {
        return table;
    }

    RankMethod method() {
        return method;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    boolean scored(int row) {
        return table.status(row, 0) == ScoreStatus.SCORED;
    }

    /** Whether the unit takes part in the ranking. */
    boolean ranked(int row) {
        return scored(row) && table.unit(row).isRanked() && !table.excluded(row);
    }

    /** Best rank that gates leave to the unit, at least 1. */
    int rankCap(int row) {
        return capsRanks ? table.rankCap(row) : 1;
    }

    /** Whether any gate caps a rank. */
    boolean capsRanks() {
        return capsRanks;
    }

    /** What ranks are decided on as a double, which orders as the decimal does; NaN unless scored. */
    double key(int row) {
        if (pointsOrderAsPercent) {
            return table.decisiveValue(row);
        }
        BigDecimal deciding = deciding(row);
        return deciding == null ? Double.NaN : deciding.doubleValue();
    }

    /** What ranks are decided on; null unless scored. */
    private BigDecimal deciding(int row) {
        BigDecimal percent = rankOnPoints ? null : percent(row);
        return decided(percent == null ? table.points(row, 0) : percent);
    }

    private BigDecimal decided(BigDecimal value) {
        return value == null
                ? null
                : decisionDecimals == null ? table.decisive(value) : value.setScale(decisionDecimals, decisionMode);
    }

    /** Compares two scored units: the better one first; 0 is a tie. The keys are {@link #key} of the rows. */
    int compare(int row, double key, int other, double otherKey) {
        int order = order(row, key, other, otherKey);
        for (int i = 0; order == 0 && i < tieBreakers.length; i++) {
            BigDecimal mine = decided(table.points(row, tieBreakers[i]));
            BigDecimal theirs = decided(table.points(other, tieBreakers[i]));
            order = mine == null ? (theirs == null ? 0 : 1) : theirs == null ? -1 : theirs.compareTo(mine);
        }
        return order;
    }

    /** Doubles decide where they differ by more than their own rounding, or hold all digits. */
    private int order(int row, double key, int other, double otherKey) {
        double size = Math.max(Math.abs(key), Math.abs(otherKey));
        if (Math.abs(otherKey - key) > BandEdges.NEAR * Math.max(1, size) || size <= exactKeys) {
            return Double.compare(otherKey, key);
        }
        return pointsOrderAsPercent
                ? table.compareDecisive(other, row)
                : deciding(other).compareTo(deciding(row));
    }

    /** Points / maximum × 100; null where there is none. */
    private BigDecimal percent(int row) {
        BigDecimal points = table.points(row, 0);
        BigDecimal maximum = table.maximum(row, 0);
        return points == null || maximum == null || maximum.signum() <= 0 ? null : percent(points, maximum);
    }

    /** An exact quotient has no trailing zeros already; only whole numbers may still have a negative scale. */
    private static BigDecimal percent(BigDecimal points, BigDecimal maximum) {
        BigDecimal percent = points.multiply(HUNDRED).divide(maximum, Fraction.CONTEXT);
        return percent.precision() == Fraction.CONTEXT.getPrecision() ? percent : NodeColumn.canonical(percent);
    }

    private boolean bandsOnPoints(int row) {
        return bandOnPoints || table.maximum(row, 0) == null;
    }

    /** What the band is decided on; null where nothing decides. */
    private BigDecimal banded(int row) {
        if (bandsOnPoints(row)) {
            return decided(table.points(row, 0));
        }
        BigDecimal percent = percent(row);
        return rankOnPoints && decisionDecimals == null ? percent : decided(percent);
    }

    /** {@link #banded} as a double, up to its rounding; NaN where nothing decides. */
    private double bandKey(int row) {
        if (pointsOrderAsPercent) {
            return bandsOnPoints(row)
                    ? table.decisiveValue(row)
                    : table.value(row, 0) * 100 / table.maximum(row, 0).doubleValue();
        }
        BigDecimal value = banded(row);
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** Index of the unit's band, -1 for none. */
    int band(int row) {
        double key = edges == null ? Double.NaN : bandKey(row);
        return key != key ? -1 : edges.of(key, () -> banded(row), table.bandCap(row));
    }

    /**
     * The whole standing.
     *
     * @param rank 0 for none
     * @param band as {@link #band} says
     */
    Standing standing(int row, UnitGroup group, int rank, int band) {
        Unit unit = table.unit(row);
        double key = edges == null ? Double.NaN : bandKey(row);
        return new Standing(
                unit,
                group,
                scorecard,
                table.status(row, 0),
                table.points(row, 0),
                table.maximum(row, 0),
                percent(row),
                rank == 0 ? null : rank,
                edges == null ? null : edges.band(band),
                key != key ? Optional.empty() : Optional.ofNullable(edges.nearest(key, () -> banded(row))),
                missing(row));
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
}
