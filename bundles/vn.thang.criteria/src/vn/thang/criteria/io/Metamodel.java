// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import vn.thang.criteria.CriteriaPackage;

/** Makes the criteria metamodel known to EMF outside of OSGi. */
public final class Metamodel {
    private Metamodel() {}

    /** Registers the metamodel package; calling it again does nothing. */
    public static void init() {
        CriteriaPackage.eINSTANCE.eClass();
    }
}
