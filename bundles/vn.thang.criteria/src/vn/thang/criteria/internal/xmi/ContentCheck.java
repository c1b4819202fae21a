// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.text.Messages;

/** What would be lost or mixed up if a framework were written: ids, references and characters that XML cannot hold. */
public final class ContentCheck {
    /** What an id may look like. */
    public static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Messages MESSAGES = Messages.of(ContentCheck.class);

    private final Framework framework;
    private final Function<EObject, Location> places;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ContentCheck(Framework framework, Function<EObject, Location> places) {
        this.framework = framework;
        this.places = places;
    }

    /** Errors; empty when the framework can be written and read back unchanged. */
    public static List<Finding> findings(Framework framework, String file) {
        return findings(framework, object -> Location.file(file).withElement(FrameworkDocument.idOf(object)));
    }

    /** As {@link #findings(Framework, String)}; {@code places} says where an object stands. */
    static List<Finding> findings(Framework framework, Function<EObject, Location> places) {
        ContentCheck check = new ContentCheck(framework, places);
        check.visit(framework);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(framework, false); all.hasNext(); ) {
            check.visit(all.next());
        }
        return List.copyOf(check.findings);
    }

    private void visit(EObject object) {
        if (object instanceof Identified identified) {
            id(identified);
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = attribute.isDerived() ? null : object.eGet(attribute);
            Iterable<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object each : values) {
                if (each instanceof String text && FORBIDDEN.matcher(text).find()) {
                    error("forbidden-character", object, attribute.getName());
                }
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                Object value = object.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                targets.forEach(target -> target(object, reference, (EObject) target));
            }
        }
    }

    private void id(Identified identified) {
        String id = identified.getId();
        if (id == null || id.isBlank()) {
            findings.add(Finding.error(
                    "missing-id", places.apply(identified), MESSAGES.message("missing-id", identified.eClass())));
        } else if (!ID.matcher(id).matches()) {
            error("bad-id", identified, id);
        } else if (!ids.add(id)) {
            error("duplicate-id", identified, id);
        }
    }

    private void target(EObject object, EReference reference, EObject target) {
        if (target.eIsProxy() || !EcoreUtil.isAncestor(framework, target)) {
            error("outside-reference", object, reference.getName());
        }
    }

    private void error(String rule, EObject object, String detail) {
        findings.add(Finding.error(rule, places.apply(object), MESSAGES.message(rule, detail)));
    }
}
