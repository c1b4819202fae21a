// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.time.Instant;
import vn.thang.criteria.text.Message;

/**
 * A check that has been done.
 *
 * @param at when it was finished
 * @param what what was checked, a noun phrase: "26 rules on 143 elements"
 */
public record Checked(Instant at, Message what) {}
