// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import vn.thang.criteria.Framework;

/** The document of a model beside one framework; nothing else is ever loaded from it. */
final class ModelResource extends XMIResourceImpl {
    /** Under this name the document refers to the framework. */
    static final String FRAMEWORK = "framework.criteria";

    private static final Map<String, Object> LOADING = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
            true,
            XMLResource.OPTION_DISABLE_NOTIFY,
            true,
            XMLResource.OPTION_RECORD_UNKNOWN_FEATURE,
            true,
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));

    private final Framework framework;

    ModelResource(Framework framework) {
        super(URI.createURI("assessment.xmi"));
        this.framework = framework;
        new Beside(framework).getResources().add(this);
    }

    Framework framework() {
        return framework;
    }

    void read(InputStream in) throws IOException {
        // Without this map every reference to an id walks the whole document.
        setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            load(in, LOADING);
        } finally {
            setIntrinsicIDToEObjectMap(null);
        }
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {
            @Override
            public String getHREF(EObject target) {
                return EcoreUtil.getRootContainer(target) == framework
                        ? FRAMEWORK + "#" + framework.eResource().getURIFragment(target)
                        : super.getHREF(target);
            }
        };
    }

    /** Knows the framework by the ids of its elements. */
    private static final class Beside extends ResourceSetImpl {
        private final Framework framework;
        private final Map<String, EObject> elements = new HashMap<>();

        Beside(Framework framework) {
            this.framework = framework;
        }

        @Override
        public EObject getEObject(URI uri, boolean loadOnDemand) {
            if (!uri.trimFragment().toString().equals(FRAMEWORK) || uri.fragment() == null) {
                return null;
            }
            if (elements.isEmpty()) {
                elements.put(EcoreUtil.getID(framework), framework);
                for (Iterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
                    EObject element = all.next();
                    elements.put(EcoreUtil.getID(element), element);
                }
            }
            EObject found = elements.get(uri.fragment());
            return found != null ? found : framework.eResource().getEObject(uri.fragment());
        }
    }
}
