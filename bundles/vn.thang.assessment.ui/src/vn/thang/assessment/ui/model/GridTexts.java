// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.Locale;
import vn.thang.criteria.text.Messages;

/** The texts of this package. */
final class GridTexts {
    private static final Messages MESSAGES = Messages.of(GridTexts.class);

    private GridTexts() {}

    static String text(Locale locale, String key, Object... args) {
        return MESSAGES.text(locale, key, args);
    }
}
