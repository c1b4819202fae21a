// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.text.Texts;

/** Labels of the metamodel's values. */
final class Labels {
    private Labels() {}

    static String literal(Enumerator literal, Locale locale) {
        for (EClassifier type : CriteriaPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum values && values.getInstanceClass() == literal.getClass()) {
                return Texts.label(values.getEEnumLiteral(literal.getName()), locale);
            }
        }
        return literal.getLiteral();
    }
}
