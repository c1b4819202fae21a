// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Help for people who check published figures: proposals of checks from a pasted text, and the forms of checks.
 *
 * <p>No parameter and no result is null. Everything is stateless and may be used from any thread; see {@code
 * FigureProposalsTest} and {@code CheckFormsTest}.
 */
package vn.thang.validation.figures;
