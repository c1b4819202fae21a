// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Locale;
import vn.thang.criteria.finding.Finding;

/** A store could not write or read its file, or was asked for something impossible; nothing was changed. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** With what to tell the user. */
    public StoreException(Finding finding) {
        this(finding, null);
    }

    /**
     * With what to tell the user and what led to it.
     *
     * @param cause may be null
     */
    public StoreException(Finding finding, Throwable cause) {
        super(finding.in(Locale.ENGLISH), cause);
        this.finding = finding;
    }

    /** What to tell the user, naming the file. */
    public Finding finding() {
        return finding;
    }
}
