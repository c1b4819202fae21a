// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the page in the language of the workbench. */
final class TargetTexts {
    private static final Messages MESSAGES = Messages.of(TargetTexts.class);

    private TargetTexts() {}

    static String text(String key, Object... args) {
        return MESSAGES.text(UiLanguage.locale(), key, args);
    }
}
