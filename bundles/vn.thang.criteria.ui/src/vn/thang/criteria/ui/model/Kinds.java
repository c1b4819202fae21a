// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.CriteriaPackage;

/** The kinds of elements that a metamodel offers, those of packages that a file brings along included. */
public final class Kinds {
    private Kinds() {}

    /** The classes that can be instantiated where {@code type} is expected: ours in their order, then those of others. */
    public static List<EClass> concrete(EClass type, EObject near) {
        Set<EPackage> packages = new LinkedHashSet<>(List.of(CriteriaPackage.eINSTANCE, type.getEPackage()));
        if (near.eResource() != null && near.eResource().getResourceSet() != null) {
            near.eResource().getResourceSet().getPackageRegistry().values().stream()
                    .filter(EPackage.class::isInstance)
                    .forEach(each -> packages.add((EPackage) each));
        }
        List<EClass> kinds = new ArrayList<>();
        for (EPackage each : packages) {
            each.getEClassifiers().stream()
                    .filter(classifier -> classifier instanceof EClass kind
                            && !kind.isAbstract()
                            && !kind.isInterface()
                            && type.isSuperTypeOf(kind))
                    .forEach(kind -> kinds.add((EClass) kind));
        }
        return List.copyOf(kinds);
    }
}
