// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.ModelResource;

/** Copies a framework with everything in it, unknown content included. */
public final class Copies {
    private Copies() {}

    /** A copy with the same ids in a document of its own. */
    public static Framework of(Framework framework) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Framework copy = (Framework) copier.copy(framework);
        copier.copyReferences();
        ModelResource target = new ModelResource(URI.createURI("framework.criteria"));
        target.getContents().add(copy);
        if (framework.eResource() instanceof XMLResource source) {
            if (source.getResourceSet() instanceof ClosedResourceSet resources) {
                target.getResourceSet().getPackageRegistry().putAll(resources.getPackageRegistry());
            }
            source.getEObjectToExtensionMap().forEach((object, extension) -> {
                if (copier.containsKey(object)) {
                    target.getEObjectToExtensionMap().put(copier.get(object), EcoreUtil.copy(extension));
                }
            });
        }
        return copy;
    }
}
