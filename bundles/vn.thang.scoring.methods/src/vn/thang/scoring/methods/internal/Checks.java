// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal;

import java.math.BigDecimal;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleException;

/** Checks of rule parameters; the exceptions name the parameter and what would be right. */
final class Checks {
    static final Messages TEXTS = Messages.of(Checks.class);

    private Checks() {}

    /** A reference that is set and resolved. */
    static <T extends Identified> T reference(RuleContext context, T element, String parameter) throws RuleException {
        if (element == null || element.eIsProxy()) {
            throw context.error(TEXTS.message("check.reference", TEXTS.message("parameter." + parameter)));
        }
        return element;
    }

    /** A reference that may be absent, but must be resolved when it is there. */
    static <T extends Identified> T optional(RuleContext context, T element, String parameter) throws RuleException {
        return element == null ? null : reference(context, element, parameter);
    }

    static BigDecimal stated(RuleContext context, BigDecimal value, String parameter) throws RuleException {
        if (value == null) {
            throw context.error(TEXTS.message("check.stated", TEXTS.message("parameter." + parameter)));
        }
        return value;
    }

    static BigDecimal positive(RuleContext context, BigDecimal value, String parameter) throws RuleException {
        if (stated(context, value, parameter).signum() <= 0) {
            throw context.error(TEXTS.message("check.positive", TEXTS.message("parameter." + parameter), value));
        }
        return value;
    }

    /** low &lt; high. */
    static void ascending(RuleContext context, BigDecimal low, BigDecimal high, String lowName, String highName)
            throws RuleException {
        if (low.compareTo(high) >= 0) {
            throw context.error(TEXTS.message(
                    "check.ascending",
                    TEXTS.message("parameter." + lowName),
                    low,
                    TEXTS.message("parameter." + highName),
                    high));
        }
    }
}
