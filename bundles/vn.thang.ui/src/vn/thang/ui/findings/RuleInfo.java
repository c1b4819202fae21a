// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import vn.thang.criteria.text.Message;

/**
 * What is known about a rule.
 *
 * @param name a few words
 * @param description what is checked
 * @param explanation why it matters and what to do about a finding
 */
public record RuleInfo(FindingKind kind, Message name, Message description, Message explanation) {}
