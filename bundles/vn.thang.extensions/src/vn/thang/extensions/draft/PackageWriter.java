// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.formula.extension.ObjectFormula;

/** Makes the {@code .ecore} of a draft. */
final class PackageWriter {
    private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

    private final EPackage made = FACTORY.createEPackage();

    private PackageWriter() {}

    static String content(PackageDraft draft) {
        EPackage metamodel = new PackageWriter().metamodel(draft);
        XMLResource resource =
                (XMLResource) new EcoreResourceFactoryImpl().createResource(URI.createURI(draft.address()));
        resource.getContents().add(metamodel);
        StringWriter text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private EPackage metamodel(PackageDraft draft) {
        made.setName(draft.name());
        made.setNsPrefix(draft.name());
        made.setNsURI(draft.address().strip());
        EcoreUtil.setAnnotation(
                made, ExtensionPackage.ABOUT, "version", draft.version().strip());
        if (!draft.source().isBlank()) {
            EcoreUtil.setAnnotation(
                    made, ExtensionPackage.ABOUT, "source", draft.source().strip());
        }
        label(made, draft.labels());
        draft.classes().forEach(each -> made.getEClassifiers().add(type(each)));
        return made;
    }

    private EClass type(ClassDraft draft) {
        EClass type = FACTORY.createEClass();
        type.setName(draft.name());
        type.getESuperTypes().add(draft.extended());
        label(type, draft.labels());
        for (ConstraintDraft each : draft.constraints()) {
            EcoreUtil.setAnnotation(
                    type,
                    ExtensionPackage.FORMULA,
                    each.name(),
                    each.condition().strip());
            words(type, each);
        }
        draft.attributes().forEach(each -> type.getEStructuralFeatures().add(feature(draft, each)));
        if (!draft.points().isBlank()) {
            type.getEOperations().add(points(draft.points().strip()));
        }
        return type;
    }

    private static void words(EClass type, ConstraintDraft constraint) {
        if (!constraint.words().en().isBlank()) {
            EcoreUtil.setAnnotation(
                    type,
                    ExtensionPackage.CONSTRAINTS,
                    constraint.name() + ".en",
                    constraint.words().en().strip());
        }
        if (!constraint.words().vi().isBlank()) {
            EcoreUtil.setAnnotation(
                    type,
                    ExtensionPackage.CONSTRAINTS,
                    constraint.name() + ".vi",
                    constraint.words().vi().strip());
        }
    }

    private EStructuralFeature feature(ClassDraft owner, AttributeDraft draft) {
        EStructuralFeature feature = draft.kind() == AttributeKind.FIGURE ? figure() : attribute(owner, draft);
        feature.setName(draft.name());
        feature.setLowerBound(draft.required() && draft.kind() != AttributeKind.COMPUTED ? 1 : 0);
        label(feature, draft.labels());
        return feature;
    }

    private static EReference figure() {
        EReference figure = FACTORY.createEReference();
        figure.setEType(CriteriaPackage.Literals.MEASURE);
        return figure;
    }

    private EAttribute attribute(ClassDraft owner, AttributeDraft draft) {
        EAttribute attribute = FACTORY.createEAttribute();
        attribute.setEType(
                switch (draft.kind()) {
                    case DECIMAL, COMPUTED -> CriteriaPackage.Literals.DECIMAL;
                    case INTEGER -> EcorePackage.Literals.EINT;
                    case BOOLEAN -> EcorePackage.Literals.EBOOLEAN;
                    case DATE -> CriteriaPackage.Literals.DATE;
                    case CHOICE -> choices(owner, draft);
                    case TEXT, FIGURE -> EcorePackage.Literals.ESTRING;
                });
        if (draft.kind() == AttributeKind.COMPUTED) {
            EcoreUtil.setAnnotation(
                    attribute,
                    ExtensionPackage.FORMULA,
                    "derivation",
                    draft.value().strip());
        } else if (!draft.value().isBlank()) {
            attribute.setDefaultValueLiteral(draft.value().strip());
        }
        return attribute;
    }

    private EClassifier choices(ClassDraft owner, AttributeDraft draft) {
        EEnum choices = FACTORY.createEEnum();
        choices.setName(owner.name()
                + (draft.name().isEmpty()
                        ? ""
                        : Character.toUpperCase(draft.name().charAt(0))
                                + draft.name().substring(1)));
        label(choices, draft.labels());
        int place = 0;
        for (ChoiceDraft each : draft.choices()) {
            EEnumLiteral literal = FACTORY.createEEnumLiteral();
            literal.setName(each.name());
            literal.setValue(++place);
            label(literal, each.labels());
            choices.getELiterals().add(literal);
        }
        made.getEClassifiers().add(choices);
        return choices;
    }

    private static EOperation points(String formula) {
        EOperation points = FACTORY.createEOperation();
        points.setName(ObjectFormula.POINTS);
        points.setEType(CriteriaPackage.Literals.DECIMAL);
        Messages messages = PackageDraft.MESSAGES;
        label(
                points,
                new Labels(
                        messages.text(java.util.Locale.forLanguageTag("vi"), "label.points"),
                        messages.text(java.util.Locale.ENGLISH, "label.points")));
        EcoreUtil.setAnnotation(points, ExtensionPackage.FORMULA, "body", formula);
        List<String> used = variables(formula);
        for (String each : List.of(ObjectFormula.BASE, ObjectFormula.MAXIMUM)) {
            if (used.contains(each)) {
                EParameter parameter = FACTORY.createEParameter();
                parameter.setName(each);
                parameter.setEType(CriteriaPackage.Literals.DECIMAL);
                points.getEParameters().add(parameter);
            }
        }
        return points;
    }

    /** Of a formula that cannot be read, none: it is a finding. */
    private static List<String> variables(String formula) {
        try {
            return Formula.parse(formula).variables();
        } catch (FormulaException e) {
            return List.of();
        }
    }

    private static void label(EModelElement element, Labels labels) {
        if (!labels.en().isBlank()) {
            EcoreUtil.setAnnotation(element, Texts.LABELS, "en", labels.en().strip());
        }
        if (!labels.vi().isBlank()) {
            EcoreUtil.setAnnotation(element, Texts.LABELS, "vi", labels.vi().strip());
        }
    }
}
