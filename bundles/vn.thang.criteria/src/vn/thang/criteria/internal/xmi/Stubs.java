// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Classes that stand in for those of packages that are not here, so that their objects keep their place. */
public final class Stubs {
    private static final String SOURCE = "http://vn.thang/stub";

    private Stubs() {}

    /** Whether the package stands in for one that is not here. */
    public static boolean isStub(EPackage metamodel) {
        return metamodel.getEAnnotation(SOURCE) != null;
    }

    /** Makes sure that a class {@code name} extending {@code base} exists if the package {@code nsUri} is not here. */
    static void demand(EPackage.Registry registry, String nsUri, String prefix, String name, EClass base) {
        EPackage metamodel = registry.getEPackage(nsUri);
        if (metamodel == null) {
            metamodel = EcoreFactory.eINSTANCE.createEPackage();
            metamodel.setName(prefix);
            metamodel.setNsPrefix(prefix);
            metamodel.setNsURI(nsUri);
            metamodel.setEFactoryInstance(new ExtensionFactory());
            EcoreUtil.setAnnotation(metamodel, SOURCE, "missing", "true");
            registry.put(nsUri, metamodel);
        }
        if (isStub(metamodel) && metamodel.getEClassifier(name) == null) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(name);
            if (base != EcorePackage.Literals.EOBJECT) {
                type.getESuperTypes().add(base);
            }
            metamodel.getEClassifiers().add(type);
        }
    }
}
