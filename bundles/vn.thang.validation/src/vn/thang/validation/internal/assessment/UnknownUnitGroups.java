// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.HashSet;
import java.util.Set;
import vn.thang.criteria.Applicability;
import vn.thang.criteria.Node;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;
import vn.thang.validation.Target;

/** Unit groups that the framework names exist in the assessment. */
final class UnknownUnitGroups implements AssessmentRule {
    @Override
    public String id() {
        return "unknown-unit-group";
    }

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Set<String> known = new HashSet<>();
        input.assessment().getGroups().forEach(group -> known.add(Cells.code(group)));
        input.framework().eAllContents().forEachRemaining(each -> {
            if (each instanceof Applicability limits && limits.eContainer() instanceof Node node) {
                limits.getUnitGroups().stream()
                        .filter(code -> !known.contains(code))
                        .forEach(code -> findings.report(
                                Severity.WARNING,
                                new Target.Score(null, node.getId(), null),
                                Location.file(findings.file()).withElement(Cells.code(node)),
                                Cells.TEXTS.message("unknown-unit-group", code)));
            }
        });
    }
}
