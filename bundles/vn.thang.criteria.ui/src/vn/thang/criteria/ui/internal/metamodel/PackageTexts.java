// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;

/** The texts of the wizard for metamodel packages in the language of the workbench. */
final class PackageTexts {
    private static final Messages TEXTS = Messages.of(PackageTexts.class);

    private PackageTexts() {}

    static String text(String key, Object... args) {
        return TEXTS.text(locale(), key, args);
    }

    static Locale locale() {
        return UiLanguage.locale();
    }
}
