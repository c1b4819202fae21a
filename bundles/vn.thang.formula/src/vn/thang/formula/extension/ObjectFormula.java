// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Measure;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/**
 * A formula over the features of an object. A name in it is, in this order: a parameter of the operation it is the body
 * of; a feature of the object (a number; yes = 1 and no = 0; an enumeration's value; a date as days since 1970-01-01; a
 * reference to a measure = the unit's figure, in {@value #POINTS} only); an operation without parameters that has a body.
 */
public final class ObjectFormula {
    /** The operation that gives a criterion or a rule its points. */
    public static final String POINTS = "points";

    /** Parameter of {@link #POINTS}: the points by the criterion's rule, or by the rule that is extended. */
    public static final String BASE = "base";

    /** Parameter of {@link #POINTS}: the criterion's maximum. */
    public static final String MAXIMUM = "max";

    static {
        FormulaDelegates.register();
    }

    private final Formula formula;
    private final List<String> parameters;

    private ObjectFormula(Formula formula, List<String> parameters) {
        this.formula = formula;
        this.parameters = List.copyOf(parameters);
    }

    /** The body of the operation that the class has or inherits; empty when it has none with a formula. */
    public static Optional<ObjectFormula> body(EClass type, String operation) throws FormulaException {
        List<EOperation> all = new ArrayList<>(type.getEAllOperations());
        Collections.reverse(all);
        for (EOperation each : all) {
            String text = text(each, "body");
            if (each.getName().equals(operation) && text != null) {
                return Optional.of(new ObjectFormula(
                        Formula.parse(text),
                        each.getEParameters().stream()
                                .map(ENamedElement::getName)
                                .toList()));
            }
        }
        return Optional.empty();
    }

    /** Whether a class has points of its own. */
    public static boolean hasPoints(EClass type) {
        return type.getEPackage() != CriteriaPackage.eINSTANCE
                && type.getEAllOperations().stream()
                        .anyMatch(each -> each.getName().equals(POINTS) && text(each, "body") != null);
    }

    /** A formula that stands for itself, for instance a constraint. */
    static ObjectFormula of(String text) throws FormulaException {
        return new ObjectFormula(Formula.parse(text), List.of());
    }

    static ObjectFormula of(Formula formula, List<String> parameters) {
        return new ObjectFormula(formula, parameters);
    }

    /** Null when there is none. */
    static String text(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(ExtensionPackage.FORMULA);
        return annotation == null ? null : annotation.getDetails().get(key);
    }

    public Formula formula() {
        return formula;
    }

    /** The names of the operation's parameters. */
    public List<String> parameters() {
        return parameters;
    }

    /** The reference to a measure that a name stands for. */
    public Optional<EReference> figure(EObject object, String name) {
        return !parameters.contains(name)
                        && object.eClass().getEStructuralFeature(name) instanceof EReference reference
                        && !reference.isMany()
                        && CriteriaPackage.Literals.MEASURE.isSuperTypeOf(reference.getEReferenceType())
                ? Optional.of(reference)
                : Optional.empty();
    }

    /** The measure behind a name that is a {@link #figure}; empty when the object names none. */
    public Optional<Measure> measure(EObject object, String name) {
        return figure(object, name)
                .map(reference -> object.eGet(reference))
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .filter(measure -> !measure.eIsProxy());
    }

    /** What a name that is neither parameter nor figure is for an object. */
    public BigDecimal value(EObject object, String name) throws FormulaException {
        return new ObjectScope(object).value(name, formula.positionOf(name));
    }

    /** The number for an object. */
    public BigDecimal number(EObject object, Map<String, BigDecimal> arguments) throws FormulaException {
        return formula.evaluate(values(object, arguments));
    }

    /** Whether the condition holds for an object. */
    public boolean holds(EObject object, Map<String, BigDecimal> arguments) throws FormulaException {
        return formula.holds(values(object, arguments));
    }

    private BigDecimal[] values(EObject object, Map<String, BigDecimal> arguments) throws FormulaException {
        return new ObjectScope(object).values(this, arguments);
    }
}
