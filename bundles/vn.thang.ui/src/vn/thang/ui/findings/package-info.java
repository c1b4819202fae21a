// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Findings of the active editor: what an editor offers ({@link vn.thang.ui.findings.FindingsSource}), what follows it
 * ({@link vn.thang.ui.findings.ActiveFindings}), and what marks elements and cells ({@link
 * vn.thang.ui.findings.FindingsOverlay}).
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Everything belongs to the user-interface thread unless
 * it is a record, which is immutable. A source is tried by {@code FindingsOverlayTest} and the window tests.
 */
package vn.thang.ui.findings;
