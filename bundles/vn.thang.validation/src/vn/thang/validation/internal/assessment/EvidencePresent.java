// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Where evidence is demanded, points come with evidence. */
final class EvidencePresent implements AssessmentRule {
    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        if (input.evidence().isEmpty()) {
            return;
        }
        Cells cells = new Cells(input, findings);
        Set<List<String>> reported = new HashSet<>();
        for (Facet facet : Facet.values()) {
            cells.values(Criterion.class, facet, (criterion, key, unitId, column, row) -> {
                boolean claims = column.value(row).signum() > 0;
                if (claims && lacks(input, criterion, unitId, key) && reported.add(List.of(unitId, key.itemId()))) {
                    cells.report(
                            Severity.WARNING,
                            unitId,
                            criterion,
                            key,
                            Cells.TEXTS.message("evidence", criterion.getEvidence()));
                }
            });
        }
    }

    private static boolean lacks(AssessmentInput input, Criterion criterion, String unitId, ColumnKey key) {
        boolean none = input.evidence()
                .map(evidence -> evidence.apply(unitId, criterion.getId()).isEmpty())
                .orElse(false);
        return switch (criterion.getEvidence()) {
            case NONE, OPTIONAL -> false;
            case REQUIRED -> none;
            case REQUIRED_OR_EXPLAINED ->
                none
                        && input.infos()
                                .flatMap(infos -> infos.info(unitId, key))
                                .map(CellInfo::comment)
                                .filter(comment -> !comment.isBlank())
                                .isEmpty();
        };
    }
}
