// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Scripts: small analyses and batch edits in JavaScript that see an assessment and its result and nothing else: no file, no
 * network, no Java class, no clock, no chance. What a script wants to change comes out as a {@link vn.thang.assessment.store.Change}
 * that the caller stores or not.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.script;
