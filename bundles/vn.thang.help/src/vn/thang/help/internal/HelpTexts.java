// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.help.content.HelpText;
import vn.thang.ui.UiLanguage;

/** The texts of the help view itself. */
final class HelpTexts {
    static final HelpText EMPTY = new HelpText("", List.of(), List.of(), List.of());

    private static final Messages MESSAGES = Messages.of(HelpTexts.class);
    private static final Locale LOCALE = UiLanguage.locale();

    private HelpTexts() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(LOCALE, key, arguments);
    }
}
