// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Scored criteria of a points scorecard have a maximum, and none is negative. */
final class Maxima implements FrameworkRule {
    @Override
    public String id() {
        return "maximum";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Node node : Elements.all(framework, Node.class)) {
            if (!Elements.isPoints(node)) {
                continue;
            }
            BigDecimal maximum = node.getMaximum();
            if (maximum != null && maximum.signum() < 0) {
                report(node, "maximum.negative", findings);
            } else if (maximum == null && node instanceof Criterion && counts(node) && !MaximaSum.isBonus(node)) {
                report(node, "maximum.missing", findings);
            }
        }
    }

    private static boolean counts(Node node) {
        for (EObject each = node; each instanceof Node at; each = at.eContainer()) {
            if (!at.isScored()) {
                return false;
            }
        }
        return true;
    }

    private static void report(Node node, String key, Findings findings) {
        findings.error(
                node,
                CriteriaPackage.Literals.NODE__MAXIMUM,
                Elements.TEXTS.message(key, Elements.code(node), node.getMaximum()));
    }
}
