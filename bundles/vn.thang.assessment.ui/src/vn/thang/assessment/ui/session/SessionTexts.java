// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.util.Locale;
import vn.thang.criteria.text.Messages;

/** Labels of the journal, in the language of the process. */
final class SessionTexts {
    private static final Messages MESSAGES = Messages.of(SessionTexts.class);

    private SessionTexts() {}

    static String undo(String label) {
        return MESSAGES.text(Locale.getDefault(), "undo", label);
    }

    static String redo(String label) {
        return MESSAGES.text(Locale.getDefault(), "redo", label);
    }
}
