// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import java.math.BigDecimal;
import vn.thang.formula.FormulaException;

/** A part of a formula that yields a number. */
@FunctionalInterface
public interface NumberTerm {
    BigDecimal value(BigDecimal[] values) throws FormulaException;
}
