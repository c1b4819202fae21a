// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import vn.thang.criteria.internal.xmi.ClosedResourceSet;
import vn.thang.criteria.internal.xmi.SafeLoad;

/**
 * An XMI document that is safe to read, keeps what it does not know and is written so that it diffs well.
 *
 * <p>Reading refuses document type declarations, never opens another file or address and stops at
 * {@link #MAXIMUM_BYTES} bytes, {@link #MAXIMUM_ELEMENTS} elements (of which {@link #MAXIMUM_UNKNOWN} unknown) and {@link #MAXIMUM_DEPTH} levels. Unknown attributes
 * and elements are recorded and written back; an object of an unknown package becomes an object of a stub class that
 * extends what its place asks for. Writing uses UTF-8, line feeds, two spaces per level, one element per line,
 * attributes in the order of the metamodel (id first) and references by id.
 */
public final class ModelResource extends XMIResourceImpl {
    /** Longest content that is read, in bytes. */
    public static final long MAXIMUM_BYTES = 32L << 20;

    /** Most XML elements that are read. */
    public static final int MAXIMUM_ELEMENTS = 200_000;

    /** Most unknown XML elements that are read; recording them takes time that grows with the square of their number. */
    public static final int MAXIMUM_UNKNOWN = 10_000;

    /** Deepest nesting of XML elements that is read. */
    public static final int MAXIMUM_DEPTH = 64;

    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private final Set<String> unknownGroups;

    /** A document in a resource set of its own that never loads another resource. */
    public ModelResource(URI uri) {
        this(uri, Set.of());
    }

    /**
     * As {@link #ModelResource(URI)}; {@code unknownGroups} names classes ({@code nsURI#Name}) of unknown packages that
     * stand where a criterion or a group may stand and are groups.
     */
    public ModelResource(URI uri, Set<String> unknownGroups) {
        super(uri);
        this.unknownGroups = Set.copyOf(unknownGroups);
        new ClosedResourceSet().getResources().add(this);
        setEncoding("UTF-8");
        getDefaultLoadOptions().put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
        getDefaultLoadOptions().put(XMLResource.OPTION_EXTENDED_META_DATA, true);
        getDefaultLoadOptions().put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);
        getDefaultLoadOptions().put(XMLResource.OPTION_USE_LEXICAL_HANDLER, true);
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        getDefaultSaveOptions().put(XMLResource.OPTION_EXTENDED_META_DATA, true);
        getDefaultSaveOptions().put(XMLResource.OPTION_ENCODING, "UTF-8");
        getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
    }

    /** Line of the start of each object's element, from 1; filled by reading. Compared by identity. */
    public Map<EObject, Integer> lines() {
        return Collections.unmodifiableMap(lines);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new SafeLoad(createXMLHelper(), lines, unknownGroups);
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }
}
