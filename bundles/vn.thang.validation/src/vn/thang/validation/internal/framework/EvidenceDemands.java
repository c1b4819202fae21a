// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.List;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A criterion demands evidence where most of its siblings do. Criteria of a survey and unscored ones do not count. */
final class EvidenceDemands implements FrameworkRule {
    @Override
    public String id() {
        return "evidence-demand";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Group group : Elements.all(framework, Group.class)) {
            List<Criterion> claimed = group.getChildren().stream()
                    .filter(Criterion.class::isInstance)
                    .map(Criterion.class::cast)
                    .filter(each -> each.isScored() && !each.isSurvey())
                    .toList();
            long demanding = claimed.stream().filter(EvidenceDemands::demands).count();
            if (demanding * 2 > claimed.size()) {
                claimed.stream()
                        .filter(each -> !demands(each))
                        .forEach(each -> findings.report(
                                Severity.INFO,
                                each,
                                CriteriaPackage.Literals.NODE__EVIDENCE,
                                Elements.TEXTS.message(
                                        "evidence-demand", Elements.code(each), demanding, claimed.size())));
            }
        }
    }

    static boolean demands(Criterion criterion) {
        return criterion.getEvidence() == EvidenceDemand.REQUIRED
                || criterion.getEvidence() == EvidenceDemand.REQUIRED_OR_EXPLAINED;
    }
}
