// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input cannot be read or a request cannot be carried out; the findings say why, each with its place. */
public final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public BadInputException(Finding... findings) {
        this(List.of(findings));
    }

    public BadInputException(List<Finding> findings) {
        super(findings.stream().map(each -> each.in(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Why, at least one finding. */
    public List<Finding> findings() {
        return findings;
    }
}
