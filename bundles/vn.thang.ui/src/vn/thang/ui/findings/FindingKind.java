// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.Locale;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** What a finding is about. */
public enum FindingKind {
    /** How a framework is built. */
    STRUCTURE,
    /** What was entered. */
    DATA,
    /** What the scores of many units say about the criteria. */
    STATISTICS;

    public Message label() {
        return Messages.of(FindingKind.class).message("kind." + name().toLowerCase(Locale.ROOT));
    }
}
