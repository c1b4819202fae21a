// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.finding.Severity;
import vn.thang.ui.Icons;
import vn.thang.ui.findings.FindingsOverlay;

/** Marks the rows with an error or a warning at their element or below it; notes stand in the findings view only. */
final class FindingMarks {
    private FindingsOverlay findings = FindingsOverlay.empty();

    void show(FindingsOverlay found) {
        findings = found;
    }

    /** What stands in place of the icon of the element; empty where there is nothing to mark. */
    Optional<Icons> icon(Object row) {
        Severity severity = row instanceof EObject element
                ? findings.severityWithin(element).orElse(Severity.INFO)
                : Severity.INFO;
        return switch (severity) {
            case ERROR -> Optional.of(Icons.ERROR);
            case WARNING -> Optional.of(Icons.WARNING);
            case INFO -> Optional.empty();
        };
    }
}
