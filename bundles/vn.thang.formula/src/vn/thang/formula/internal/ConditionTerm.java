// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import java.math.BigDecimal;
import vn.thang.formula.FormulaException;

/** A part of a formula that yields true or false. */
@FunctionalInterface
public interface ConditionTerm {
    boolean holds(BigDecimal[] values) throws FormulaException;
}
