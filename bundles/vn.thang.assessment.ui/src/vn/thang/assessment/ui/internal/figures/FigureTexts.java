// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the page in the language of the workbench. */
final class FigureTexts {
    private static final Messages MESSAGES = Messages.of(FigureTexts.class);

    private FigureTexts() {}

    static String text(String key, Object... args) {
        return MESSAGES.text(UiLanguage.locale(), key, args);
    }

    /** A text that is chosen where it is shown. */
    static Message message(String key, Object... args) {
        return MESSAGES.message(key, args);
    }
}
