// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.RuleMethod;

/**
 * Each further one is worth less: points = maximum × figure / (figure + half). Its parameters, with their labels, presets
 * and bounds, are those of the class DiminishingRule in {@code thang-extensions/examples.ecore}.
 */
@Component(service = RuleMethod.class)
public final class DiminishingMethod implements RuleMethod {
    private static final String ADDRESS = "https://example.org/thang/examples/1";
    private static final Messages TEXTS = Messages.of(DiminishingMethod.class);

    @Override
    public boolean handles(ScoringRule rule) {
        return rule.eClass().getName().equals("DiminishingRule")
                && rule.eClass().getEPackage().getNsURI().equals(ADDRESS);
    }

    @Override
    public CompiledRule compile(ScoringRule rule, RuleContext context) throws RuleException {
        Measure measure = (Measure) value(rule, "measure");
        BigDecimal half = (BigDecimal) value(rule, "half");
        if (measure == null) {
            throw context.error(TEXTS.message("rule.measure"));
        }
        if (half == null || half.signum() <= 0) {
            throw context.error(TEXTS.message("rule.half"));
        }
        return new Rule(context.maximum(), half, List.of(FigureKey.of(measure)));
    }

    private static Object value(ScoringRule rule, String feature) {
        return rule.eGet(rule.eClass().getEStructuralFeature(feature));
    }

    private record Rule(BigDecimal maximum, BigDecimal half, List<FigureKey> figures) implements CompiledRule {
        @Override
        public Outcome points(FigureRow row) {
            CellStatus status = row.cell(0).status();
            if (status != CellStatus.VALUE) {
                return status == CellStatus.MISSING ? Outcome.MISSING : Outcome.NOT_APPLICABLE;
            }
            BigDecimal figure = row.value(0).max(BigDecimal.ZERO);
            return Outcome.of(Fraction.of(maximum.multiply(figure)).over(Fraction.of(figure.add(half))));
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return TEXTS.message("rule.explain", maximum, row.value(0).max(BigDecimal.ZERO), half, points);
        }
    }
}
