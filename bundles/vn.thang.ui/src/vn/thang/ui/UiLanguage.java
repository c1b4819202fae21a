// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;

/** The language the workbench was started in ({@code -nl vi} or {@code -nl en}). */
public final class UiLanguage {
    private UiLanguage() {}

    public static Locale locale() {
        return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    }
}
