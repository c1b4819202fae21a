// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.List;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;

/**
 * A finding of an open editor.
 *
 * @param severity the finding's
 * @param rule the finding's rule
 * @param target the element of the framework, or a {@link FoundCell} or a {@link FoundFigure} of the assessment;
 *     null when it has no place
 * @param fixes ways to repair it, the likeliest first; empty when a person has to decide. The list may be made when it is
 *     asked for, so it belongs to the user-interface thread; nobody changes it
 */
public record FoundItem(Finding finding, Severity severity, String rule, Object target, List<QuickFix> fixes) {
    /** A finding with its place and ways to repair it. {@code target} may be null. */
    public static FoundItem of(Finding finding, Object target, List<QuickFix> fixes) {
        return new FoundItem(finding, finding.severity(), finding.rule(), target, fixes);
    }
}
