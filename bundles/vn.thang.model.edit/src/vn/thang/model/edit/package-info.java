// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Editing of the models: labels in the user's language and an editing domain that leaves issued frameworks alone.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.model.edit;
