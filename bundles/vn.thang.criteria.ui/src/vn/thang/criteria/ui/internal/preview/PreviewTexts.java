// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.util.Locale;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the rule preview in the language of the workbench. */
final class PreviewTexts {
    static final Messages TEXTS = Messages.of(PreviewTexts.class);

    private PreviewTexts() {}

    static String text(String key, Object... args) {
        return TEXTS.text(locale(), key, args);
    }

    static String in(Message message) {
        return message.in(locale());
    }

    static Locale locale() {
        return UiLanguage.locale();
    }
}
