// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the report workbench in the language of the windows. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static String text(String key, Object... args) {
        return MESSAGES.text(UiLanguage.locale(), key, args);
    }
}
