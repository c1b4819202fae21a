// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import vn.thang.criteria.text.Message;

/**
 * A statement found in a text, with a check that it seems to call for. A person confirms it, or does not.
 *
 * @param statement verbatim, with white space collapsed
 * @param check as {@link vn.thang.validation.PublishedFigures} reads it
 * @param why what was recognised
 */
public record Proposal(String statement, String check, Message why) {}
