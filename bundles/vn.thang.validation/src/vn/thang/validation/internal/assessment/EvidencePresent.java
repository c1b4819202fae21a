// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Where evidence is demanded, points come with evidence: points, answers and reported figures above 0. */
final class EvidencePresent implements AssessmentRule {
    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        if (input.evidence().isPresent()) {
            new Check(input, findings).run();
        }
    }

    private record Claim(String unitId, Criterion criterion) {}

    private static final class Check {
        private final AssessmentInput input;
        private final Findings findings;
        private final Cells cells;
        private final Map<String, Set<String>> evidenced = new HashMap<>();
        private final Set<Claim> reported = new HashSet<>();

        Check(AssessmentInput input, Findings findings) {
            this.input = input;
            this.findings = findings;
            this.cells = new Cells(input, findings);
        }

        void run() {
            for (Facet facet : Facet.values()) {
                cells.values(Criterion.class, facet, (criterion, key, unitId, column, row) -> {
                    if (demands(criterion) && column.value(row).signum() > 0) {
                        claim(criterion, unitId, key);
                    }
                });
            }
            Usage usage = new Usage(input.framework());
            cells.values(Measure.class, Facet.INPUT, (measure, key, unitId, column, row) -> {
                for (Criterion criterion : usage.criteria(measure)) {
                    if (demands(criterion) && column.value(row).signum() > 0) {
                        claim(criterion, unitId, key);
                    }
                }
            });
        }

        private void claim(Criterion criterion, String unitId, ColumnKey key) {
            if (findings.wantsMore()
                    && !evidenced(unitId).contains(criterion.getId())
                    && !explained(criterion, unitId, key)
                    && reported.add(new Claim(unitId, criterion))) {
                cells.report(
                        Severity.WARNING,
                        unitId,
                        criterion,
                        key,
                        Cells.TEXTS.message("evidence", criterion.getEvidence()));
            }
        }

        private Set<String> evidenced(String unitId) {
            return evidenced.computeIfAbsent(
                    unitId,
                    unit -> input.evidence().orElseThrow().apply(unit).stream()
                            .map(Evidence::criterionId)
                            .collect(Collectors.toSet()));
        }

        private boolean explained(Criterion criterion, String unitId, ColumnKey key) {
            return criterion.getEvidence() == EvidenceDemand.REQUIRED_OR_EXPLAINED
                    && (commented(unitId, key)
                            || commented(unitId, new ColumnKey(criterion.getId(), Facet.POINTS, key.layer()))
                            || commented(unitId, new ColumnKey(criterion.getId(), Facet.INPUT, key.layer())));
        }

        private boolean commented(String unitId, ColumnKey key) {
            return input.infos()
                    .flatMap(infos -> infos.info(unitId, key))
                    .map(CellInfo::comment)
                    .filter(comment -> !comment.isBlank())
                    .isPresent();
        }

        private static boolean demands(Criterion criterion) {
            return criterion.getEvidence() == EvidenceDemand.REQUIRED
                    || criterion.getEvidence() == EvidenceDemand.REQUIRED_OR_EXPLAINED;
        }
    }
}
