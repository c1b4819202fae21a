// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** Texts of this package in the language of the workbench. */
final class FindingsTexts {
    private FindingsTexts() {}

    static String text(String key, Object... args) {
        return Messages.of(FindingsTexts.class).text(UiLanguage.locale(), key, args);
    }
}
