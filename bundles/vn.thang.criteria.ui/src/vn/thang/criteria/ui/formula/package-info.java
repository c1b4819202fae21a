// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A field for formulas, to be used in any form: highlighting, completion, errors in place.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. All methods belong to the user-interface thread.
 */
package vn.thang.criteria.ui.formula;
