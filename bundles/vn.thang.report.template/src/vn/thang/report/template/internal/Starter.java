// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.Locale;

/**
 * The words that stand in the templates to start from.
 *
 * @param locale of the template
 */
record Starter(Locale locale) {
    String of(String key) {
        return Fault.MESSAGES.message("starter.text." + key).in(locale);
    }
}
