// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.text;

import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the criteria editor's windows in the language of the workbench. */
public final class UiTexts {
    private static final Messages MESSAGES = Messages.of(UiTexts.class);

    private UiTexts() {}

    public static String text(String key, Object... args) {
        return MESSAGES.text(locale(), key, args);
    }

    public static Locale locale() {
        return UiLanguage.locale();
    }
}
