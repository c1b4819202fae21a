// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Locale;
import vn.thang.criteria.finding.Finding;

/** A report could not be written; the finding says which file and why, in the user's language. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    public ExportException(Finding finding, Throwable cause) {
        super(finding.in(Locale.ENGLISH), cause);
        this.finding = finding;
    }

    /** What to tell the user. */
    public Finding finding() {
        return finding;
    }
}
