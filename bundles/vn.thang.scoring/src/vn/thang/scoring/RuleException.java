// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.Locale;
import vn.thang.criteria.finding.Finding;

/** A rule that cannot be compiled; the finding names the criterion and what would be right. */
public final class RuleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public RuleException(Finding finding) {
        super(finding.in(Locale.ENGLISH));
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
