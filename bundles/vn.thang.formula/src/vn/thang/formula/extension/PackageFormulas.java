// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/** What is wrong or missing in a package apart from its form: formulas, and labels in both languages. */
public final class PackageFormulas {
    private static final Messages TEXTS = Messages.of(PackageFormulas.class);

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private PackageFormulas(String file) {
        this.file = file;
    }

    /**
     * Errors of formulas and warnings about labels.
     *
     * @param file named in findings
     */
    public static List<Finding> check(ExtensionPackage extension, String file) {
        PackageFormulas check = new PackageFormulas(file);
        check.labels(extension.metamodel(), extension.metamodel().getName());
        for (EClassifier classifier : extension.metamodel().getEClassifiers()) {
            check.labels(classifier, classifier.getName());
            switch (classifier) {
                case EClass type -> check.type(type);
                case EEnum type ->
                    type.getELiterals().forEach(each -> check.labels(each, type.getName() + "." + each.getName()));
                default -> {
                    // a package has no other data types
                }
            }
        }
        return List.copyOf(check.findings);
    }

    /**
     * The same for every metamodel package in a framework package.
     *
     * @throws BadInputException one of them cannot be read
     */
    public static List<Finding> check(FrameworkPackage framework) throws BadInputException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, ExtensionPackage> each : framework.metamodels().entrySet()) {
            findings.addAll(check(each.getValue(), each.getKey()));
        }
        return List.copyOf(findings);
    }

    private void type(EClass type) {
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            String name = type.getName() + "." + feature.getName();
            labels(feature, name);
            String derivation = ObjectFormula.text(feature, "derivation");
            if (derivation != null) {
                formula(type, name, derivation, List.of(), isBoolean(feature.getEType()), false);
            }
        }
        for (EOperation operation : type.getEOperations()) {
            String name = type.getName() + "." + operation.getName();
            boolean points = operation.getName().equals(ObjectFormula.POINTS);
            labels(operation, name);
            String body = ObjectFormula.text(operation, "body");
            if (body == null) {
                error(name, "body");
                continue;
            }
            List<String> parameters = operation.getEParameters().stream()
                    .map(ENamedElement::getName)
                    .toList();
            if (points) {
                points(type, operation, name, parameters);
            }
            formula(type, name, body, parameters, isBoolean(operation.getEType()), points);
        }
        EAnnotation constraints = type.getEAnnotation(ExtensionPackage.FORMULA);
        if (constraints != null) {
            constraints.getDetails().forEach(entry -> {
                formula(type, type.getName() + "." + entry.getKey(), entry.getValue(), List.of(), true, false);
            });
        }
    }

    private void points(EClass type, EOperation operation, String name, List<String> parameters) {
        boolean place = CriteriaPackage.Literals.CRITERION.isSuperTypeOf(type)
                || CriteriaPackage.Literals.SCORING_RULE.isSuperTypeOf(type);
        if (!place || operation.getEType() != CriteriaPackage.Literals.DECIMAL) {
            error(name, "points");
        }
        for (String parameter : parameters) {
            if (!Set.of(ObjectFormula.BASE, ObjectFormula.MAXIMUM).contains(parameter)) {
                error(name, "parameter", parameter);
            }
        }
    }

    private void formula(
            EClass type, String name, String text, List<String> parameters, boolean condition, boolean points) {
        try {
            Formula formula = Formula.parse(text);
            if (formula.isCondition() != condition) {
                error(name, condition ? "condition" : "number", text);
            }
            for (String variable : formula.variables()) {
                if (!parameters.contains(variable) && !isKnown(type, variable, points)) {
                    error(name, "name", formula.positionOf(variable), variable, type);
                }
            }
        } catch (FormulaException e) {
            error(name, "formula", text, e.message());
        }
    }

    private static boolean isKnown(EClass type, String name, boolean points) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature instanceof EAttribute attribute) {
            return !attribute.isMany() && attribute.getEAttributeType() != EcorePackage.Literals.ESTRING;
        }
        if (feature instanceof EReference reference) {
            return points
                    && !reference.isMany()
                    && CriteriaPackage.Literals.MEASURE.isSuperTypeOf(reference.getEReferenceType());
        }
        return type.getEAllOperations().stream()
                .anyMatch(each -> each.getName().equals(name)
                        && each.getEParameters().isEmpty()
                        && ObjectFormula.text(each, "body") != null);
    }

    private static boolean isBoolean(EClassifier type) {
        return type == EcorePackage.Literals.EBOOLEAN || type == EcorePackage.Literals.EBOOLEAN_OBJECT;
    }

    private void labels(ENamedElement element, String name) {
        EAnnotation labels = element.getEAnnotation(Texts.LABELS);
        for (String language : List.of("en", "vi")) {
            String label = labels == null ? null : labels.getDetails().get(language);
            if (label == null || label.isBlank()) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "extension-package",
                        Location.file(file).withElement(name),
                        TEXTS.message("label", language)));
            }
        }
    }

    private void error(String name, String key, Object... args) {
        findings.add(Finding.error(
                "extension-package", Location.file(file).withElement(name), TEXTS.message("package." + key, args)));
    }
}
