// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Formulas in metamodel packages (see {@code vn.thang.criteria.extension}): bodies of operations, derivations of attributes,
 * constraints.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. All classes may be used by any thread.
 *
 * <p>Contract test: {@code ObjectFormulaTest} in this bundle's {@code src_test}.
 */
package vn.thang.formula.extension;
