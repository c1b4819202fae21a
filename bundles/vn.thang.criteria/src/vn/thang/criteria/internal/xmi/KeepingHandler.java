// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.io.ModelResource;

/**
 * Builds the objects of a document. Objects of packages that are not here become objects of stub classes; nothing
 * outside the document is opened; the size is limited.
 */
final class KeepingHandler extends SAXXMIHandler {
    /** The warning that stands for the first comment of a document. */
    static final class Comment extends XMIException {
        private static final long serialVersionUID = 1L;

        Comment(int line) {
            super("comment", null, line, 0);
        }
    }

    private final Map<EObject, Integer> lines;
    private final Set<String> groups;
    private int count;
    private int unknown;
    private int depth;

    /** {@code groups} are qualified names of unknown classes that have children. */
    KeepingHandler(
            XMLResource resource,
            XMLHelper helper,
            Map<?, ?> options,
            Map<EObject, Integer> lines,
            Set<String> groups) {
        super(resource, helper, options);
        this.lines = lines;
        this.groups = groups;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        count++;
        depth++;
        if (depth > ModelResource.MAXIMUM_DEPTH) {
            throw limit(LimitExceededException.Limit.DEPTH);
        }
        if (count > ModelResource.MAXIMUM_ELEMENTS || unknown > ModelResource.MAXIMUM_UNKNOWN) {
            throw limit(LimitExceededException.Limit.ELEMENTS);
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void comment(char[] text, int start, int length) {
        if (xmlResource.getWarnings().isEmpty()) {
            xmlResource.getWarnings().add(new Comment(getLineNumber()));
        }
    }

    @Override
    protected void processObject(EObject object) {
        if (object != null) {
            lines.put(object, getLineNumber());
            unknown += object instanceof AnyType ? 1 : 0;
        }
        super.processObject(object);
    }

    @Override
    protected EObject createObjectFromTypeName(EObject parent, String qualifiedName, EStructuralFeature feature) {
        int colon = qualifiedName.indexOf(':');
        if (colon > 0 && isMissingFromKnownPackage(qualifiedName, colon)) {
            error(new ClassNotFoundException(qualifiedName, null, getLocation(), getLineNumber(), getColumnNumber()));
            processObject(null);
            return null;
        }
        if (colon > 0 && feature instanceof EReference reference) {
            demand(
                    qualifiedName.substring(0, colon),
                    qualifiedName.substring(colon + 1),
                    reference.getEReferenceType());
        }
        return super.createObjectFromTypeName(parent, qualifiedName, feature);
    }

    /** Such an object would leave its place in the tree, and the totals above it would be wrong. */
    private boolean isMissingFromKnownPackage(String qualifiedName, int colon) {
        String uri = helper.getURI(qualifiedName.substring(0, colon));
        EPackage known = uri == null ? null : packageRegistry.getEPackage(uri);
        return known != null
                && !Stubs.isStub(known)
                && known.getEClassifier(qualifiedName.substring(colon + 1)) == null;
    }

    /** A root of a package that is not here, in a document that declares the criteria package, is a framework. */
    @Override
    protected void createTopObject(String prefix, String name) {
        if (helper.getPrefix(CriteriaPackage.eNS_URI) != null) {
            demand(prefix, name, CriteriaPackage.Literals.FRAMEWORK);
        }
        super.createTopObject(prefix, name);
    }

    private void demand(String prefix, String name, EClass base) {
        String nsUri = helper.getURI(prefix);
        if (nsUri != null) {
            EClass node = groups.contains(nsUri + "#" + name)
                    ? CriteriaPackage.Literals.GROUP
                    : CriteriaPackage.Literals.CRITERION;
            Stubs.demand(packageRegistry, nsUri, prefix, name, base == CriteriaPackage.Literals.NODE ? node : base);
        }
    }

    /** Looks into the registry only: the inherited method opens the namespace as an address. */
    @Override
    protected EPackage getPackageForURI(String uri) {
        EPackage known = uri == null ? null : extendedMetaData.getPackage(uri);
        if (known != null && !known.eIsProxy()) {
            return known;
        }
        return uri == null ? null : handleMissingPackage(uri);
    }

    @Override
    protected void handleXSISchemaLocation(String schemaLocations) {
        // A schema location names files elsewhere; nothing outside the document is read.
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
        // As above.
    }

    private SAXException limit(LimitExceededException.Limit limit) {
        return new SAXException(new LimitExceededException(limit, getLineNumber()));
    }
}
