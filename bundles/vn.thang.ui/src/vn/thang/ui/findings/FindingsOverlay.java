// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.finding.Severity;

/**
 * Which elements and cells carry findings; for label providers and painters, which ask for each row they paint. A
 * lookup costs two accesses to a map. Immutable; made anew for each list of findings.
 */
public final class FindingsOverlay {
    private static final FindingsOverlay EMPTY = of(List.of());

    private final Map<Object, List<FoundItem>> own = new HashMap<>();
    private final Map<EObject, Severity> below = new IdentityHashMap<>();

    private FindingsOverlay() {}

    /** Nothing found. */
    public static FindingsOverlay empty() {
        return EMPTY;
    }

    public static FindingsOverlay of(Collection<FoundItem> items) {
        FindingsOverlay overlay = new FindingsOverlay();
        for (FoundItem item : items) {
            if (item.target() != null) {
                overlay.own
                        .computeIfAbsent(item.target(), target -> new ArrayList<>())
                        .add(item);
            }
            if (item.target() instanceof EObject element) {
                for (EObject above = element; above != null; above = above.eContainer()) {
                    overlay.below.merge(above, item.severity(), FindingsOverlay::worse);
                }
            }
        }
        return overlay;
    }

    /** The worst finding at this element or {@link FoundCell} itself. */
    public Optional<Severity> severityOf(Object target) {
        return at(target).stream().map(FoundItem::severity).reduce(FindingsOverlay::worse);
    }

    /** The worst finding at this element or anywhere below it; for the rows of a tree. */
    public Optional<Severity> severityWithin(EObject element) {
        return Optional.ofNullable(below.get(element));
    }

    /** The findings at this element or cell itself. */
    public List<FoundItem> at(Object target) {
        return own.getOrDefault(target, List.of());
    }

    private static Severity worse(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
