// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.text.Message;

/** Walks both versions at once, in the order of the newer one, and collects the changes. */
public final class Comparer {
    private static final CriteriaPackage C = CriteriaPackage.eINSTANCE;

    private final Framework older;
    private final Framework newer;
    private final Matching matching;
    private final FeatureDifferences differences;
    private final List<FrameworkChange> changes = new ArrayList<>();

    public Comparer(Framework older, Framework newer) {
        this.older = older;
        this.newer = newer;
        matching = new Matching(older, newer);
        differences = new FeatureDifferences(new Sameness(matching));
    }

    public List<FrameworkChange> changes() {
        changes.clear();
        pair(List.of(), older, newer);
        return List.copyOf(changes);
    }

    private void pair(List<Identified> path, Identified before, Identified after) {
        if (before.eClass() != after.eClass()) {
            Message kind = Wording.TEXTS.message("kindOfElement");
            add(
                    ChangeKind.RULE,
                    path,
                    before,
                    after,
                    kind,
                    Wording.value(before.eClass()),
                    Wording.value(after.eClass()));
        }
        for (FeatureDifferences.Difference each : differences.of(before, after)) {
            add(each.kind(), path, before, after, each.parameter(), each.before(), each.after());
        }
        for (EReference reference : elements(after)) {
            boolean both = reference.getEContainingClass().isSuperTypeOf(before.eClass());
            children(path, both ? list(before, reference) : List.of(), list(after, reference));
        }
        for (EReference reference : elements(before)) {
            if (!reference.getEContainingClass().isSuperTypeOf(after.eClass())) {
                children(path, list(before, reference), List.of());
            }
        }
    }

    /** The features that contain elements, scorecards first. */
    private static List<EReference> elements(EObject element) {
        List<EReference> features = new ArrayList<>();
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (reference != C.getFramework_Lineage()
                    && C.getIdentified().isSuperTypeOf(reference.getEReferenceType())) {
                features.add(reference == C.getFramework_Scorecards() ? 0 : features.size(), reference);
            }
        }
        return features;
    }

    @SuppressWarnings("unchecked")
    private static List<Identified> list(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        if (value instanceof EList<?>) {
            return (List<Identified>) value;
        }
        return value == null ? List.of() : List.of((Identified) value);
    }

    private void children(List<Identified> path, List<Identified> before, List<Identified> after) {
        Set<Identified> outOfOrder = outOfOrder(before, after);
        int next = 0;
        for (Identified child : after) {
            Identified from = matching.olderOf(child);
            int place = from == null ? -1 : before.indexOf(from);
            for (; next < place; next++) {
                gone(path, before.get(next));
            }
            child(with(path, child), from, child, place < 0, outOfOrder.contains(child));
        }
        for (; next < before.size(); next++) {
            gone(path, before.get(next));
        }
    }

    private void child(List<Identified> path, Identified from, Identified child, boolean elsewhere, boolean swapped) {
        if (from == null) {
            fresh(path, child);
            return;
        }
        if (elsewhere) {
            Message before = place(from.eContainer());
            add(ChangeKind.MOVED, path, from, child, null, before, place(child.eContainer()));
        } else if (swapped) {
            add(ChangeKind.MOVED, path, from, child, null, order(from), order(child));
        }
        if (!from.getId().equals(child.getId())) {
            Message id = Wording.TEXTS.message("id");
            add(ChangeKind.RECODED, path, from, child, id, Wording.value(from.getId()), Wording.value(child.getId()));
        }
        pair(path, from, child);
    }

    private static Message place(EObject container) {
        return container instanceof Identified element ? Wording.element(element) : Wording.value(null);
    }

    private static Message order(EObject element) {
        int place = ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1;
        return Wording.TEXTS.message("place", place, place(element.eContainer()));
    }

    private void fresh(List<Identified> path, Identified child) {
        List<Identified> from = matching.mergedFrom(child);
        if (!from.isEmpty()) {
            Message before = Wording.value(from);
            add(ChangeKind.MERGED, path, from.get(0), child, null, before, Wording.element(child));
        } else if (!matching.isExplained(child)) {
            add(ChangeKind.ADDED, path, null, child, null, null, null);
        }
        elements(child).forEach(reference -> children(path, List.of(), list(child, reference)));
    }

    /** What is no longer at this place. */
    private void gone(List<Identified> path, Identified before) {
        if (matching.newerOf(before) != null || before instanceof LineageEntry) {
            return;
        }
        List<Identified> here = with(path, before);
        List<Identified> into = matching.splitInto(before);
        if (!into.isEmpty()) {
            add(ChangeKind.SPLIT, here, before, into.get(0), null, Wording.element(before), Wording.value(into));
        } else if (!matching.isExplained(before)) {
            add(ChangeKind.REMOVED, here, before, null, null, null, null);
        }
        elements(before).forEach(reference -> children(here, list(before, reference), List.of()));
    }

    /** The fewest nodes that must be taken out so that the others stand in the older order. */
    private Set<Identified> outOfOrder(List<Identified> before, List<Identified> after) {
        if (after.isEmpty() || !(after.get(0).eContainer() instanceof Group)) {
            return Set.of();
        }
        List<Identified> common = after.stream()
                .filter(child -> matching.olderOf(child) != null && before.contains(matching.olderOf(child)))
                .toList();
        int n = common.size();
        int[] place = new int[n];
        int[] length = new int[n];
        int[] previous = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            place[i] = before.indexOf(matching.olderOf(common.get(i)));
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] kept = new boolean[n];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        Set<Identified> moved = new HashSet<>();
        for (int i = 0; i < n; i++) {
            if (!kept[i]) {
                moved.add(common.get(i));
            }
        }
        return moved;
    }

    private static List<Identified> with(List<Identified> path, Identified last) {
        List<Identified> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private void add(
            ChangeKind kind,
            List<Identified> path,
            Identified before,
            Identified after,
            Message parameter,
            Message from,
            Message to) {
        Identified element = after == null ? before : after;
        Message sentence = Wording.sentence(kind, element, parameter, from, to);
        changes.add(new FrameworkChange(kind, path, before, after, parameter, from, to, sentence));
    }
}
