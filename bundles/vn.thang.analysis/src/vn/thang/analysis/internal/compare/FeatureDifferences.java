// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Message;

/** The differences between the features of an element in both versions; its parts are looked into. */
final class FeatureDifferences {
    /** One difference. */
    record Difference(ChangeKind kind, Message parameter, Message before, Message after) {}

    private static final CriteriaPackage C = CriteriaPackage.eINSTANCE;
    private static final Set<EStructuralFeature> NOT_CONTENT = Set.of(
            C.getIdentified_Id(),
            C.getFramework_Version(),
            C.getFramework_Status(),
            C.getFramework_Seal(),
            C.getFramework_Predecessor(),
            C.getFramework_Lineage());

    private final Sameness sameness;
    private final List<Difference> differences = new ArrayList<>();

    FeatureDifferences(Sameness sameness) {
        this.sameness = sameness;
    }

    List<Difference> of(EObject older, EObject newer) {
        differences.clear();
        for (EStructuralFeature feature : newer.eClass().getEAllStructuralFeatures()) {
            if (!NOT_CONTENT.contains(feature)
                    && feature.getEContainingClass().isSuperTypeOf(older.eClass())
                    && !isElements(feature)) {
                compare(Kinds.of(newer, feature), List.of(feature), older.eGet(feature), newer.eGet(feature));
            }
        }
        return List.copyOf(differences);
    }

    /** Contained elements have their own place in the comparison. */
    private static boolean isElements(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && (reference.isContainer()
                        || reference.isContainment() && C.getIdentified().isSuperTypeOf(reference.getEReferenceType()));
    }

    private void compare(ChangeKind kind, List<EStructuralFeature> path, Object older, Object newer) {
        if (sameness.same(older, newer)) {
            return;
        }
        boolean contained = path.get(path.size() - 1) instanceof EReference reference && reference.isContainment();
        if (contained && older instanceof EObject a && newer instanceof EObject b && a.eClass() == b.eClass()) {
            parts(kind, path, a, b);
        } else if (contained && older instanceof List<?> a && newer instanceof List<?> b && isSameShape(a, b)) {
            for (int i = 0; i < a.size(); i++) {
                compare(kind, path, a.get(i), b.get(i));
            }
        } else {
            add(kind, path, older, newer);
        }
    }

    private void parts(ChangeKind kind, List<EStructuralFeature> path, EObject older, EObject newer) {
        for (EStructuralFeature feature : newer.eClass().getEAllStructuralFeatures()) {
            List<EStructuralFeature> further = new ArrayList<>(path);
            further.add(feature);
            compare(kind, further, older.eGet(feature), newer.eGet(feature));
        }
    }

    /** Alternatives and index steps one by one; texts and thresholds as a whole. */
    private static boolean isSameShape(List<?> older, List<?> newer) {
        if (older.size() != newer.size() || !(older.get(0) instanceof EObject first)) {
            return false;
        }
        if (!C.getScoringRule().isSuperTypeOf(first.eClass())
                && !C.getIndexStep().isSuperTypeOf(first.eClass())) {
            return false;
        }
        for (int i = 0; i < older.size(); i++) {
            if (((EObject) older.get(i)).eClass() != ((EObject) newer.get(i)).eClass()) {
                return false;
            }
        }
        return true;
    }

    private void add(ChangeKind kind, List<EStructuralFeature> path, Object older, Object newer) {
        EStructuralFeature feature = path.get(0);
        boolean translated = kind == ChangeKind.RENAMED && onlyTranslated((List<?>) older, (List<?>) newer);
        ChangeKind own = translated ? ChangeKind.TEXT : kind;
        boolean kindSaysAll = !translated && (kind == ChangeKind.RENAMED || kind == ChangeKind.RECODED);
        boolean rule = path.size() == 1 && feature == C.getCriterion_Rule();
        Message parameter = kindSaysAll ? null : Wording.parameter(path);
        differences.add(new Difference(
                own, parameter, rule ? rule(older) : Wording.value(older), rule ? rule(newer) : Wording.value(newer)));
    }

    /** A criterion without a rule is scored by experts. */
    private static Message rule(Object rule) {
        return Wording.value(rule == null ? C.getExpertRule() : rule);
    }

    /** Whether the languages that both versions have say the same. */
    private static boolean onlyTranslated(List<?> older, List<?> newer) {
        boolean common = false;
        for (Object a : older) {
            for (Object b : newer) {
                Text before = (Text) a;
                Text after = (Text) b;
                if (before.getLanguage() != null && before.getLanguage().equals(after.getLanguage())) {
                    common = true;
                    if (before.getValue() == null || !before.getValue().equals(after.getValue())) {
                        return false;
                    }
                }
            }
        }
        return common;
    }
}
