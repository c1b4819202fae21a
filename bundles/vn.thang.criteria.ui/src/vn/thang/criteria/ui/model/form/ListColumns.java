// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.Band;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Level;
import vn.thang.criteria.ui.model.Levels;

/** Which fields of the parts of a list are columns of its table. */
final class ListColumns {
    /** Kinds whose further fields (description, origin, ...) are not worth a form of their own. */
    private static final Set<EClass> PLAIN = Set.of(CriteriaPackage.Literals.BAND, CriteriaPackage.Literals.LEVEL);

    private ListColumns() {}

    static boolean plain(EClass kind) {
        return PLAIN.contains(kind)
                || kind.getEAllStructuralFeatures().stream()
                        .allMatch(each ->
                                !each.isMany() && (each instanceof EAttribute || !((EReference) each).isContainment()));
    }

    static List<Field> fields(FormContext context, EObject row) {
        FieldMaker maker = new FieldMaker(context, List.of(row));
        List<Field> fields = new ArrayList<>();
        for (EStructuralFeature feature : row.eClass().getEAllStructuralFeatures()) {
            boolean own = !CriteriaPackage.Literals.DESCRIBED.isSuperTypeOf(feature.getEContainingClass())
                    || feature.getEContainingClass() == row.eClass();
            boolean code = feature == CriteriaPackage.Literals.DESCRIBED__CODE
                    || feature == CriteriaPackage.Literals.DESCRIBED__NAME;
            if ((own || code) && feature != CriteriaPackage.Literals.IDENTIFIED__ID) {
                maker.field(feature).ifPresent(fields::add);
            }
        }
        return fields;
    }

    /** A level gets the next value, so that values stay unique. */
    static void prefill(EObject added, List<EObject> present) {
        switch (added) {
            case Level level ->
                level.setValue(
                        Levels.next(present.stream().map(Level.class::cast).toList()));
            case Band band -> band.setFrom(present.isEmpty() ? null : BigDecimal.ZERO);
            default -> {
                // nothing that could be known
            }
        }
    }
}
