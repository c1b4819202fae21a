// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoringRule;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/**
 * Reads the last values out of a scored assessment. A figure is that of the final layer, else the verified, else the
 * reported one: progress is told by the unit before anybody verifies it. Points are those of the run.
 */
final class LastValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<Facet, Comparison> BOUNDS = new EnumMap<>(Map.of(
            Facet.OVER, Comparison.OVER,
            Facet.AT_LEAST, Comparison.AT_LEAST,
            Facet.AT_MOST, Comparison.AT_MOST,
            Facet.UNDER, Comparison.UNDER));

    private final ScoringRun run;
    private final ScoreData data;

    LastValues(ScoringRun run, ScoreData data) {
        this.run = run;
        this.data = data;
    }

    /** The last value; missing when the unit or the item is not there, or the item has no such thing. */
    LastValue of(Unit unit, String itemId, TargetBasis basis) {
        return switch (basis) {
            case FIGURE -> figure(unit, itemId);
            case SHARE -> share(unit, itemId);
            case POINTS -> points(unit, itemId, false);
            case PERCENT -> points(unit, itemId, true);
        };
    }

    private LastValue figure(Unit unit, String itemId) {
        for (Layer layer : List.of(Layer.FINAL, Layer.VERIFIED, Layer.SELF)) {
            Known known = known(unit, itemId, layer);
            if (!(known instanceof Known.Missing)) {
                return new LastValue(known, asOf(unit, itemId, layer));
            }
        }
        return LastValue.NONE;
    }

    private Known known(Unit unit, String itemId, Layer layer) {
        Cell input = cell(unit, itemId, Facet.INPUT, layer);
        if (input.status() == CellStatus.NOT_APPLICABLE) {
            return Known.NOT_APPLICABLE;
        }
        if (input.status() == CellStatus.VALUE) {
            return new Known.Exactly(input.value());
        }
        List<Bound> bounds = new ArrayList<>();
        BOUNDS.forEach((facet, comparison) -> {
            Cell bound = cell(unit, itemId, facet, layer);
            if (bound.status() == CellStatus.VALUE) {
                bounds.add(new Bound(comparison, bound.value()));
            }
        });
        Cell about = cell(unit, itemId, Facet.ABOUT, layer);
        if (!bounds.isEmpty()) {
            return new Known.Within(bounds);
        }
        return about.status() == CellStatus.VALUE ? new Known.About(about.value()) : Known.MISSING;
    }

    private LocalDate asOf(Unit unit, String itemId, Layer layer) {
        Cell day = cell(unit, itemId, Facet.AS_OF, layer);
        return day.status() == CellStatus.VALUE
                ? LocalDate.ofEpochDay(day.value().longValue())
                : null;
    }

    private Cell cell(Unit unit, String itemId, Facet facet, Layer layer) {
        int row = data.rowOf(unit.getId());
        return row < 0
                ? Cell.MISSING
                : data.column(new ColumnKey(itemId, facet, layer)).cell(row);
    }

    /** 100 × numerator / denominator to 34 digits; missing unless both are known exactly and the denominator is not 0. */
    private LastValue share(Unit unit, String itemId) {
        Optional<ScoringRule> rule = node(unit, itemId)
                .map(PlanNode::element)
                .filter(Criterion.class::isInstance)
                .map(element -> ((Criterion) element).getRule());
        Optional<Measure> numerator = rule.flatMap(each -> measure(each, "numerator"));
        Optional<Measure> denominator = rule.flatMap(each -> measure(each, "denominator"));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return LastValue.NONE;
        }
        LastValue above = figure(unit, numerator.get().getId());
        LastValue below = figure(unit, denominator.get().getId());
        if (above.known() instanceof Known.NotApplicable || below.known() instanceof Known.NotApplicable) {
            return new LastValue(Known.NOT_APPLICABLE, null);
        }
        if (above.known() instanceof Known.Exactly(BigDecimal part)
                && below.known() instanceof Known.Exactly(BigDecimal whole)
                && whole.signum() != 0) {
            BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
            return new LastValue(new Known.Exactly(share), earlier(above.asOf(), below.asOf()));
        }
        return LastValue.NONE;
    }

    private static Optional<Measure> measure(ScoringRule rule, String name) {
        EStructuralFeature feature = rule.eClass().getEStructuralFeature(name);
        return feature == null ? Optional.empty() : Optional.ofNullable((Measure) rule.eGet(feature));
    }

    /** A share is as old as the older of its two figures. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private LastValue points(Unit unit, String itemId, boolean percent) {
        Optional<PlanNode> node = node(unit, itemId);
        if (node.isEmpty()) {
            return LastValue.NONE;
        }
        ScoreTable table = run.tableOf(unit).orElseThrow();
        int row = table.rowOf(unit.getId());
        int index = node.get().index();
        ScoreStatus status = table.status(row, index);
        if (status != ScoreStatus.SCORED) {
            return new LastValue(status == ScoreStatus.MISSING ? Known.MISSING : Known.NOT_APPLICABLE, null);
        }
        BigDecimal points = table.points(row, index);
        if (!percent) {
            return new LastValue(new Known.Exactly(points), null);
        }
        BigDecimal maximum = table.maximum(row, index);
        return maximum == null || maximum.signum() == 0
                ? LastValue.NONE
                : new LastValue(
                        new Known.Exactly(points.multiply(HUNDRED).divide(maximum, MathContext.DECIMAL128)), null);
    }

    private Optional<PlanNode> node(Unit unit, String itemId) {
        return run.tableOf(unit)
                .flatMap(table -> table.plan().nodes().stream()
                        .filter(each -> each.id().equals(itemId))
                        .findFirst());
    }
}
