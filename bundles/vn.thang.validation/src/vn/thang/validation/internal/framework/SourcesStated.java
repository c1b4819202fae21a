// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.List;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A criterion says where it is published when most criteria of its scorecard do. */
final class SourcesStated implements FrameworkRule {
    @Override
    public String id() {
        return "source";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Scorecard scorecard : framework.getScorecards()) {
            List<Criterion> criteria = Elements.all(scorecard, Criterion.class);
            long sourced = criteria.stream()
                    .filter(each -> !each.getPublishedIn().isEmpty())
                    .count();
            if (sourced * 2 > criteria.size()) {
                criteria.stream()
                        .filter(each -> each.getPublishedIn().isEmpty())
                        .forEach(each -> findings.report(
                                Severity.INFO,
                                each,
                                CriteriaPackage.Literals.DESCRIBED__PUBLISHED_IN,
                                Elements.TEXTS.message("source", Elements.code(each), sourced, criteria.size())));
            }
        }
    }
}
