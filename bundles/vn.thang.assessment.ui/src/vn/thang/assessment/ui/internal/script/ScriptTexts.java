// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the script console in the language of the workbench. */
final class ScriptTexts {
    private static final Messages TEXTS = Messages.of(ScriptTexts.class);

    private ScriptTexts() {}

    static String text(String key, Object... args) {
        return TEXTS.text(locale(), key, args);
    }

    static Locale locale() {
        return UiLanguage.locale();
    }
}
