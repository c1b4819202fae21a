// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.xml.sax.SAXParseException;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.ModelResource;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Turns what went wrong while reading a document into findings that name file, line and element. */
final class LoadFindings {
    private static final int LONGEST_SHOWN = 60;
    private static final Messages MESSAGES = Messages.of(LoadFindings.class);

    private final String file;

    LoadFindings(String file) {
        this.file = file;
    }

    /** Something wrong with the whole file. */
    Finding whole(String rule, Object... args) {
        return Finding.error(rule, Location.file(file), MESSAGES.message("load." + rule, args));
    }

    Finding limit(LimitExceededException e) {
        Message message = switch (e.limit()) {
            case BYTES -> MESSAGES.message("load.too-large", ModelResource.MAXIMUM_BYTES >> 20);
            case ELEMENTS -> MESSAGES.message("load.too-many", ModelResource.MAXIMUM_ELEMENTS);
            case DEPTH -> MESSAGES.message("load.too-deep", ModelResource.MAXIMUM_DEPTH);
        };
        return Finding.error("too-large", place(e.line()), message);
    }

    Finding malformed(SAXParseException e) {
        if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
            return Finding.error("doctype", place(e.getLineNumber()), MESSAGES.message("load.doctype"));
        }
        return Finding.error(
                "not-xml",
                place(e.getLineNumber()),
                MESSAGES.message("load.not-xml", e.getColumnNumber(), e.getMessage()));
    }

    /** The warning that comments are dropped. */
    Finding comment(Resource.Diagnostic comment) {
        return Finding.warning("comment", place(comment.getLine()), MESSAGES.message("load.comment"));
    }

    /** That a draft uses a package as installed and not as it was saved with. */
    Finding changed(Framework framework, ExtensionPackage used) {
        Location place = Location.file(file).withElement(framework.getId());
        Message message = MESSAGES.message("load.package-changed", used.metamodel(), used.address(), used.version());
        return new Finding(Severity.INFO, "extension-package", place, message);
    }

    /** One error of the document's content; references are set at its end, so {@code lines} says where they stand. */
    Finding error(Resource.Diagnostic error, Map<EObject, Integer> lines) {
        Location place = place(error.getLine());
        return switch (error) {
            case UnresolvedReferenceException e ->
                Finding.error(
                        "dangling-reference",
                        place(place, e.getObject(), e.getFeature()),
                        MESSAGES.message(
                                "load.dangling",
                                e.getReference(),
                                e.getFeature().getEType()));
            case IllegalValueException e ->
                Finding.error(
                        "illegal-value",
                        place(
                                place(e.getLine() > 0 ? e.getLine() : lines.getOrDefault(e.getObject(), 0)),
                                e.getObject(),
                                e.getFeature()),
                        illegal(e));
            case ClassNotFoundException e ->
                Finding.error("unknown-class", place, MESSAGES.message("load.unknown-class", e.getName()));
            case PackageNotFoundException e ->
                Finding.error("unknown-package", place, MESSAGES.message("load.undeclared", String.valueOf(e.uri())));
            case FeatureNotFoundException e ->
                Finding.error(
                        "unknown-content",
                        place.withElement(FrameworkDocument.idOf(e.getObject())),
                        MESSAGES.message("load.misplaced", e.getName()));
            default -> Finding.error("unreadable-file", place, MESSAGES.message("load.unreadable", error.getMessage()));
        };
    }

    private static Message illegal(IllegalValueException e) {
        EClassifier type = e.getFeature().getEType();
        if (e.getValue() instanceof EObject target) {
            return MESSAGES.message(
                    "load.wrong-kind", String.valueOf(FrameworkDocument.idOf(target)), target.eClass(), type);
        }
        String value = String.valueOf(e.getValue());
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        return MESSAGES.message("load.illegal", shown, expected(type));
    }

    private static Message expected(EClassifier type) {
        if (type instanceof EEnum enumeration) {
            List<String> literals = enumeration.getELiterals().stream()
                    .map(ENamedElement::getName)
                    .toList();
            return MESSAGES.message("expected.one-of", String.join(", ", literals));
        }
        if (type == CriteriaPackage.Literals.DECIMAL) {
            return MESSAGES.message("expected.decimal");
        }
        if (type == CriteriaPackage.Literals.DATE) {
            return MESSAGES.message("expected.date");
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            return MESSAGES.message("expected.one-of", "true, false");
        }
        return java == int.class || java == Integer.class
                ? MESSAGES.message("expected.integer")
                : MESSAGES.message("expected.other", type);
    }

    private Location place(int line) {
        return Location.file(file).withRow(line > 0 ? line : null);
    }

    private static Location place(Location place, EObject object, EStructuralFeature feature) {
        return place.withElement(FrameworkDocument.idOf(object)).withColumn(feature.getName());
    }
}
