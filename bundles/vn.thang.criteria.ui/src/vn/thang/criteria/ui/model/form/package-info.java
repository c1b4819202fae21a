// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The forms of the elements of a framework, built from the metamodel by reflection: labels come from its annotations,
 * every field reads and writes the model through commands. No widgets. For one thread at a time.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.criteria.ui.model.form;
