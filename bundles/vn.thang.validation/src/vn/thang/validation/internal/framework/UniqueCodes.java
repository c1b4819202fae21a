// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Codes are unique where people use them to name an element. */
final class UniqueCodes implements FrameworkRule {
    @Override
    public String id() {
        return "duplicate-code";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        unique(framework.getMeasures(), findings);
        unique(framework.getTiers(), findings);
        unique(framework.getScorecards(), findings);
        unique(framework.getBandings(), findings);
        unique(framework.getScales(), findings);
        unique(framework.getAttributeDefinitions(), findings);
        framework.getBandings().forEach(banding -> unique(banding.getBands(), findings));
        for (Scorecard scorecard : framework.getScorecards()) {
            unique(Elements.all(scorecard, Node.class), findings);
        }
    }

    private static void unique(List<? extends Described> elements, Findings findings) {
        Map<String, Described> first = new HashMap<>();
        for (Described element : elements) {
            String code = Elements.code(element);
            Described other = code.isEmpty() ? null : first.putIfAbsent(code, element);
            if (other != null) {
                findings.error(
                        element,
                        CriteriaPackage.Literals.DESCRIBED__CODE,
                        Elements.TEXTS.message("duplicate-code", code, String.valueOf(other.getId())));
            }
        }
    }
}
