// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;

/** What gates did, in words. */
final class GateNotes {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private GateNotes() {}

    static Message of(GateTest gate, boolean passed) {
        if (passed) {
            return TEXTS.message("note.gate.open", gate.gate());
        }
        return switch (gate.effect()) {
            case CAP_POINTS -> TEXTS.message("note.gate.points", gate.gate(), gate.limit());
            case MULTIPLY -> TEXTS.message("note.gate.factor", gate.gate(), gate.limit());
            case CAP_BAND ->
                TEXTS.message("note.gate.band", gate.gate(), gate.gate().getBand());
            case CAP_RANK -> TEXTS.message("note.gate.rank", gate.gate(), gate.limit());
            case EXCLUDE -> TEXTS.message("note.gate.exclude", gate.gate());
        };
    }
}
