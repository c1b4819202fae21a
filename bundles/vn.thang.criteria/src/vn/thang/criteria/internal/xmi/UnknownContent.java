// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.PackageUse;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.ModelResource;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Names what a document has and this installation does not know; each kind once, with its first place. */
final class UnknownContent {
    private static final Messages MESSAGES = Messages.of(UnknownContent.class);

    /** The rule that names a package which is not here. */
    static final String PACKAGE = "unknown-package";

    private record Kind(String rule, String name, String namespace) {
        Message message(int times, Framework framework) {
            if (!rule.equals(PACKAGE)) {
                return MESSAGES.message(namespace.isEmpty() ? rule : rule + ".of", name, namespace, times);
            }
            for (PackageUse use : framework.getPackages()) {
                if (name.equals(use.getAddress()) && use.getName() != null) {
                    String called = use.getVersion() == null ? use.getName() : use.getName() + " " + use.getVersion();
                    return use.getSource() == null
                            ? MESSAGES.message(rule + ".of", name, called, times)
                            : MESSAGES.message(rule + ".from", name, called, times, use.getSource());
                }
            }
            return MESSAGES.message(rule, name, "", times);
        }
    }

    private static final class Seen {
        private final Location first;
        private int times;

        Seen(Location first) {
            this.first = first;
        }
    }

    private final ModelResource resource;
    private final String file;
    private final Map<Kind, Seen> seen = new LinkedHashMap<>();

    private UnknownContent(ModelResource resource, String file) {
        this.resource = resource;
        this.file = file;
    }

    static List<Finding> warnings(ModelResource resource, String file) {
        UnknownContent search = new UnknownContent(resource, file);
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
            search.visit(all.next());
        }
        List<Finding> warnings = new ArrayList<>();
        Framework framework = (Framework) resource.getContents().get(0);
        search.seen.forEach(
                (kind, at) -> warnings.add(Finding.warning(kind.rule(), at.first, kind.message(at.times, framework))));
        return warnings;
    }

    /** Names of unknown classes that were taken for criteria and turn out to have children. */
    static Set<String> groups(ModelResource resource) {
        Set<String> names = new HashSet<>();
        resource.getEObjectToExtensionMap().forEach((object, extension) -> {
            EPackage metamodel = object.eClass().getEPackage();
            boolean children = extension.getMixed().stream()
                    .anyMatch(entry -> entry.getEStructuralFeature().getName().equals("children"));
            if (object instanceof Criterion && children && Stubs.isStub(metamodel)) {
                names.add(metamodel.getNsURI() + "#" + object.eClass().getName());
            }
        });
        return names;
    }

    private void visit(EObject object) {
        EPackage metamodel = object.eClass().getEPackage();
        if (Stubs.isStub(metamodel)) {
            add(new Kind(PACKAGE, metamodel.getNsURI(), ""), object);
            return;
        }
        AnyType extension = resource.getEObjectToExtensionMap().get(object);
        if (extension != null) {
            extension.getAnyAttribute().forEach(entry -> add(entry, "unknown-attribute", object));
            extension.getMixed().forEach(entry -> add(entry, "unknown-element", object));
        }
    }

    private void add(FeatureMap.Entry entry, String rule, EObject owner) {
        EStructuralFeature feature = entry.getEStructuralFeature();
        if (feature.getEContainingClass() != XMLTypePackage.Literals.XML_TYPE_DOCUMENT_ROOT) {
            String namespace = ExtendedMetaData.INSTANCE.getNamespace(feature);
            add(new Kind(rule, feature.getName(), namespace == null ? "" : namespace), owner);
        }
    }

    private void add(Kind kind, EObject object) {
        Location place = new Location(
                file, FrameworkDocument.idOf(object), resource.lines().get(object), null);
        seen.computeIfAbsent(kind, any -> new Seen(place)).times++;
    }
}
