// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.formula.FormulaException;

/**
 * A condition that every object of a class must fulfil.
 *
 * @param name as the author calls it
 * @param text the condition
 */
public record ConstraintFormula(EClass type, String name, String text) {
    private static final Messages TEXTS = Messages.of(ConstraintFormula.class);

    /** The constraints of a class and of those above it. */
    public static List<ConstraintFormula> of(EClass type) {
        List<ConstraintFormula> all = new ArrayList<>();
        List<EClass> types = new ArrayList<>(type.getEAllSuperTypes());
        types.add(type);
        for (EClass each : types) {
            EAnnotation formulas = each.getEAnnotation(ExtensionPackage.FORMULA);
            if (formulas != null) {
                formulas.getDetails()
                        .forEach(entry -> all.add(new ConstraintFormula(each, entry.getKey(), entry.getValue())));
            }
        }
        return all;
    }

    /** Whether it holds for an object. */
    public boolean holds(EObject object) throws FormulaException {
        return ObjectFormula.of(text).holds(object, Map.of());
    }

    /** The feature that it is about, when it names exactly one. */
    public Optional<EStructuralFeature> feature() {
        try {
            List<String> names = ObjectFormula.of(text).formula().variables();
            return names.size() == 1
                    ? Optional.ofNullable(type.getEStructuralFeature(names.getFirst()))
                    : Optional.empty();
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    /** What the author says when it does not hold; else the condition itself. */
    public Message message() {
        EAnnotation words = type.getEAnnotation(ExtensionPackage.CONSTRAINTS);
        String vi = words == null ? null : words.getDetails().get(name + ".vi");
        String en = words == null ? null : words.getDetails().get(name + ".en");
        return vi == null && en == null
                ? TEXTS.message("constraint", type, text)
                : TEXTS.message("constraint.words", Texts.of(vi == null ? en : vi, en == null ? vi : en));
    }
}
