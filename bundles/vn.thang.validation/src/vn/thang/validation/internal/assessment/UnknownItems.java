// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import vn.thang.assessment.store.ColumnKey;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** Scores belong to measures and criteria of the framework. */
final class UnknownItems implements AssessmentRule {
    @Override
    public String id() {
        return "unknown-item";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        for (ColumnKey key : input.data().columns()) {
            if (!cells.knows(key.itemId())) {
                findings.report(
                        Severity.WARNING,
                        Location.file(findings.file()).withColumn(key.itemId()),
                        Cells.TEXTS.message("unknown-item", key.itemId()));
            }
        }
    }
}
