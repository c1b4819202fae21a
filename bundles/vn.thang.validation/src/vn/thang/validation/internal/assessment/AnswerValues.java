// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Answers at a criterion are ones that its rule knows. */
final class AnswerValues implements AssessmentRule {
    @Override
    public String id() {
        return "answer";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        Map<Criterion, List<BigDecimal>> known = new HashMap<>();
        cells.values(Criterion.class, Facet.INPUT, (criterion, key, unitId, column, row) -> {
            List<BigDecimal> allowed = known.computeIfAbsent(criterion, each -> allowed(each.getRule()));
            BigDecimal answer = column.value(row);
            if (!allowed.isEmpty() && allowed.stream().noneMatch(each -> each.compareTo(answer) == 0)) {
                cells.report(
                        Severity.ERROR,
                        unitId,
                        criterion,
                        key,
                        Cells.TEXTS.message("answer", answer, allowed, key.layer()));
            }
        });
    }

    /** Empty when any answer is possible. */
    private static List<BigDecimal> allowed(ScoringRule rule) {
        return switch (rule) {
            case YesNoRule r -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
            case FullHalfNoneRule r -> List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE);
            case LevelLadderRule r when r.getScale() != null -> values(r.getScale());
            case null, default -> List.of();
        };
    }

    static List<BigDecimal> values(Scale scale) {
        return scale.getLevels().stream()
                .map(Level::getValue)
                .filter(each -> each != null)
                .toList();
    }
}
