// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;

class FindingsOverlayTest {
    private static FoundItem item(Severity severity, Object target) {
        Finding finding = new Finding(
                severity,
                "rule",
                Location.none(),
                Messages.of(FindingKind.class).message("kind.data"));
        return FoundItem.of(finding, target, List.of());
    }

    @Test
    void theWorstFindingAtAnElementAndBelowItCounts() {
        Group group = CriteriaFactory.eINSTANCE.createGroup();
        Criterion first = CriteriaFactory.eINSTANCE.createCriterion();
        Criterion second = CriteriaFactory.eINSTANCE.createCriterion();
        group.getChildren().addAll(List.of(first, second));
        FindingsOverlay overlay = FindingsOverlay.of(List.of(
                item(Severity.INFO, first),
                item(Severity.WARNING, first),
                item(Severity.ERROR, null),
                item(Severity.INFO, group)));
        assertEquals(Optional.of(Severity.WARNING), overlay.severityOf(first));
        assertEquals(Optional.of(Severity.INFO), overlay.severityOf(group));
        assertEquals(Optional.of(Severity.WARNING), overlay.severityWithin(group));
        assertEquals(Optional.empty(), overlay.severityOf(second));
        assertEquals(Optional.empty(), overlay.severityWithin(second));
        assertEquals(2, overlay.at(first).size());
    }

    @Test
    void cellsAreFoundByUnitAndItem() {
        FindingsOverlay overlay = FindingsOverlay.of(List.of(item(Severity.ERROR, new FoundCell("u1", "c1"))));
        assertEquals(Optional.of(Severity.ERROR), overlay.severityOf(new FoundCell("u1", "c1")));
        assertEquals(Optional.empty(), overlay.severityOf(new FoundCell("u2", "c1")));
        assertEquals(Optional.empty(), FindingsOverlay.empty().severityOf(new FoundCell("u1", "c1")));
    }

    @Test
    void findingsAreCountedBySeverity() {
        FindingCounts counts = FindingCounts.of(
                List.of(item(Severity.INFO, null), item(Severity.ERROR, null), item(Severity.INFO, null)));
        assertEquals(new FindingCounts(1, 0, 2), counts);
        assertEquals(3, counts.total());
        assertEquals(2, counts.of(Severity.INFO));
    }
}
