// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/**
 * No part is larger than its whole. A numerator counts as a part of its denominator when both are counted in the same
 * unit (persons of persons, documents of documents) and the rule asks for no more than the whole.
 */
final class PartsAndWholes implements AssessmentRule {
    /** A figure and what it is a part of. */
    private record Pair(Measure part, Measure whole) {}

    @Override
    public String id() {
        return "part-above-whole";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        for (Pair pair : pairs(input.framework())) {
            for (Layer layer : Layer.values()) {
                findings.checkCancelled();
                ColumnKey key = new ColumnKey(pair.part.getId(), Facet.INPUT, layer);
                DecimalColumn parts = input.data().column(key);
                DecimalColumn wholes = input.data().column(new ColumnKey(pair.whole.getId(), Facet.INPUT, layer));
                for (int row = 0; row < input.data().rows(); row++) {
                    if (parts.status(row) == CellStatus.VALUE && wholes.status(row) == CellStatus.VALUE) {
                        compare(pair, key, input.data().unitId(row), parts.value(row), wholes.value(row), cells);
                    }
                }
            }
        }
    }

    private static void compare(
            Pair pair, ColumnKey key, String unitId, BigDecimal part, BigDecimal whole, Cells cells) {
        if (part.compareTo(whole) > 0) {
            cells.report(
                    Severity.WARNING,
                    unitId,
                    pair.part,
                    key,
                    Cells.TEXTS.message("part-above-whole", pair.part, part, pair.whole, whole, key.layer()));
        }
    }

    private static List<Pair> pairs(Framework framework) {
        Set<Pair> pairs = new LinkedHashSet<>();
        framework.eAllContents().forEachRemaining(each -> {
            Pair pair = pair(each);
            if (pair != null && pair.part != null && pair.whole != null && sameUnit(pair)) {
                pairs.add(pair);
            }
        });
        return new ArrayList<>(pairs);
    }

    private static Pair pair(EObject rule) {
        return switch (rule) {
            case RatioRule r
            when r.getTarget() == null || r.getTarget().compareTo(BigDecimal.ONE) <= 0 ->
                new Pair(r.getNumerator(), r.getDenominator());
            case SteppedThresholdRule r when asksForAShare(r) -> new Pair(r.getNumerator(), r.getDenominator());
            case RatioToBestRule r -> new Pair(r.getNumerator(), r.getDenominator());
            default -> null;
        };
    }

    private static boolean asksForAShare(SteppedThresholdRule rule) {
        return rule.getFactor() != null
                && rule.getSteps().stream()
                        .map(Step::getFrom)
                        .allMatch(from -> from != null && from.compareTo(rule.getFactor()) <= 0);
    }

    private static boolean sameUnit(Pair pair) {
        String unit = pair.part.getUnit();
        return unit != null && !unit.isBlank() && unit.equals(pair.whole.getUnit()) && pair.part != pair.whole;
    }
}
