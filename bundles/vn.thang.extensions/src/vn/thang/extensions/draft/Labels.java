// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.util.Locale;

/** A label in both languages; each may be empty. */
public record Labels(String vi, String en) {
    /** No label yet. */
    public static final Labels NONE = new Labels("", "");

    /** The label in the language, else in the other one; empty when there is none. */
    public String in(Locale locale) {
        String first = locale.getLanguage().equals("vi") ? vi : en;
        return first.isBlank() ? vi + en : first;
    }
}
