// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the editor in the language of the workbench. */
final class EditorTexts {
    private static final Messages MESSAGES = Messages.of(EditorTexts.class);

    private EditorTexts() {}

    static String text(String key, Object... args) {
        return MESSAGES.text(UiLanguage.locale(), key, args);
    }
}
