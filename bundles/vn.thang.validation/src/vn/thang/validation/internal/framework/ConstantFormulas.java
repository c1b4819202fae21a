// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A formula uses at least one reported figure. */
final class ConstantFormulas implements FrameworkRule {
    @Override
    public String id() {
        return "constant-formula";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (FormulaRule rule : Elements.all(framework, FormulaRule.class)) {
            String text = rule.getExpression();
            if (text != null && !text.isBlank() && isConstant(text)) {
                findings.warning(
                        rule,
                        CriteriaPackage.Literals.FORMULA_RULE__EXPRESSION,
                        Elements.TEXTS.message("constant-formula", text));
            }
        }
    }

    private static boolean isConstant(String text) {
        try {
            Formula formula = Formula.parse(text);
            return !formula.isCondition() && formula.variables().stream().allMatch("max"::equals);
        } catch (FormulaException e) {
            return false; // reported by the rule for formulas
        }
    }
}
