// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;

/**
 * What a metamodel package may hold: classes that extend at most one other, enumerations, features of plain types. No
 * data types of its own and no names of Java classes: EMF would create instances of them by their constructors.
 */
final class PackageCheck {
    private static final int LONGEST_SHOWN = 60;
    private static final Set<EDataType> PLAIN = Set.of(
            EcorePackage.Literals.ESTRING,
            EcorePackage.Literals.EBOOLEAN,
            EcorePackage.Literals.EBOOLEAN_OBJECT,
            EcorePackage.Literals.EINT,
            EcorePackage.Literals.EINTEGER_OBJECT);

    private static final List<String> DELEGATES =
            List.of("invocationDelegates", "settingDelegates", "validationDelegates");

    private static final List<String> RESERVED =
            List.of("http://vn.thang/", "http://www.eclipse.org/", "http://www.w3.org/", "http://www.omg.org/");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private EPackage metamodel;

    PackageCheck(String file) {
        this.file = file;
    }

    List<Finding> findings(EPackage checked) {
        metamodel = checked;
        EcoreUtil.resolveAll(metamodel.eResource());
        EcoreUtil.UnresolvedProxyCrossReferencer.find(metamodel.eResource()).forEach((proxy, settings) -> {
            EObject from = settings.iterator().next().getEObject();
            error(from, "unresolved", String.valueOf(EcoreUtil.getURI(proxy)));
        });
        if (!findings.isEmpty()) {
            return findings;
        }
        address();
        if (!metamodel.getESubpackages().isEmpty()) {
            error(metamodel.getESubpackages().getFirst(), "subpackage");
        }
        metamodel.eAllContents().forEachRemaining(each -> {
            switch (each) {
                case EClass type -> type(type);
                case EEnum type -> java(type);
                case EDataType type -> error(type, "dataType");
                case EStructuralFeature feature -> feature(feature);
                case EOperation operation -> operation(operation);
                case EParameter parameter -> typed(parameter);
                default -> {
                    // nothing of its own to be checked
                }
            }
            if (each instanceof EModelElement element) {
                delegates(element);
            }
        });
        delegates(metamodel);
        if (findings.isEmpty()) {
            wellFormed(Diagnostician.INSTANCE.validate(metamodel));
        }
        return findings;
    }

    private void address() {
        String address = metamodel.getNsURI();
        boolean usable = address != null && address.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\"<>]+");
        if (address == null || !usable || RESERVED.stream().anyMatch(address::startsWith)) {
            error(metamodel, "address", String.valueOf(address));
        }
        if (metamodel.getNsPrefix() == null || !metamodel.getNsPrefix().matches("[A-Za-z][A-Za-z0-9_-]*")) {
            error(metamodel, "prefix", String.valueOf(metamodel.getNsPrefix()));
        }
    }

    private void type(EClass type) {
        java(type);
        if (type.getESuperTypes().size() > 1 || type.isInterface()) {
            error(type, "supertypes");
        }
    }

    private void java(EClassifier type) {
        if (type.getInstanceTypeName() != null) {
            error(type, "java", type.getInstanceTypeName());
        }
    }

    private void feature(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            typed(attribute);
            value(attribute);
        } else if (feature instanceof EReference reference) {
            EPackage owner = reference.getEReferenceType() == null
                    ? null
                    : reference.getEReferenceType().getEPackage();
            if (owner != metamodel && owner != CriteriaPackage.eINSTANCE) {
                error(reference, "type");
            }
        }
    }

    /** EMF takes a default value that cannot be read for none. */
    private void value(EAttribute attribute) {
        String literal = attribute.getDefaultValueLiteral();
        EDataType type = attribute.getEAttributeType();
        if (literal != null && type != null && type.getEPackage() != metamodel) {
            try {
                EcoreUtil.createFromString(type, literal);
            } catch (RuntimeException e) {
                String shown = literal.length() > LONGEST_SHOWN ? literal.substring(0, LONGEST_SHOWN) + "…" : literal;
                error(attribute, "default", shown);
            }
        }
    }

    private void operation(EOperation operation) {
        typed(operation);
        if (!operation.getEExceptions().isEmpty() || operation.isMany()) {
            error(operation, "type");
        }
    }

    private void typed(ETypedElement element) {
        EClassifier type = element.getEType();
        boolean own = type instanceof EEnum
                && (type.getEPackage() == metamodel || type.getEPackage() == CriteriaPackage.eINSTANCE);
        if (!own
                && type != CriteriaPackage.Literals.DECIMAL
                && type != CriteriaPackage.Literals.DATE
                && !(type instanceof EDataType plain && PLAIN.contains(plain))) {
            error(element, "type");
        }
    }

    private void delegates(EModelElement element) {
        EAnnotation ecore = element.getEAnnotation(EcorePackage.eNS_URI);
        if (ecore != null) {
            for (String key : DELEGATES) {
                String value = ecore.getDetails().get(key);
                if (value != null && !value.equals(ExtensionPackage.FORMULA)) {
                    error(element, "delegate", value, ExtensionPackage.FORMULA);
                }
            }
        }
    }

    private void wellFormed(Diagnostic diagnostic) {
        for (Diagnostic child : diagnostic.getChildren()) {
            if (child.getSeverity() >= Diagnostic.ERROR) {
                Object about =
                        child.getData().isEmpty() ? metamodel : child.getData().getFirst();
                error(about instanceof EObject object ? object : metamodel, "malformed", child.getMessage());
            }
        }
    }

    private void error(EObject element, String key, Object... args) {
        Location place = Location.file(file).withElement(name(element));
        findings.add(Finding.error("extension-package", place, EcoreReader.MESSAGES.message(key, args)));
    }

    /** For instance RiskWeightedCriterion.likelihood. */
    static String name(EObject element) {
        StringBuilder name = new StringBuilder();
        for (EObject each = element; each != null; each = each.eContainer()) {
            boolean top = each instanceof EPackage && each != element;
            if (!top && each instanceof ENamedElement named && named.getName() != null) {
                name.insert(0, name.isEmpty() ? named.getName() : named.getName() + ".");
            }
        }
        return name.isEmpty() ? element.eClass().getName() : name.toString();
    }
}
