// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the view in the language of the workbench. */
final class HistoryTexts {
    private static final Messages MESSAGES = Messages.of(HistoryTexts.class);

    private HistoryTexts() {}

    static String text(String key, Object... args) {
        return MESSAGES.text(UiLanguage.locale(), key, args);
    }
}
