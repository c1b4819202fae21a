// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import vn.thang.criteria.finding.Severity;
import vn.thang.ui.Icons;

/** The icon of a severity; the shapes differ, not only the colours. */
final class SeverityIcon {
    private SeverityIcon() {}

    static Icons of(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.ERROR;
            case WARNING -> Icons.WARNING;
            case INFO -> Icons.INFO;
        };
    }
}
