// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LegalAct;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** No legal act amends itself, over any number of acts. */
final class AmendmentCycle implements FrameworkRule {
    @Override
    public String id() {
        return "amendment-cycle";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        Set<LegalAct> reported = new HashSet<>();
        for (LegalAct act : framework.getLegalActs()) {
            Set<LegalAct> amended = new LinkedHashSet<>();
            collect(act, amended);
            if (amended.contains(act) && reported.add(act)) {
                findings.error(
                        act,
                        CriteriaPackage.Literals.LEGAL_ACT__AMENDS,
                        Elements.TEXTS.message("amendment-cycle", String.valueOf(act.getNumber())));
            }
        }
    }

    private static void collect(LegalAct act, Set<LegalAct> amended) {
        for (LegalAct earlier : act.getAmends()) {
            if (amended.add(earlier)) {
                collect(earlier, amended);
            }
        }
    }
}
