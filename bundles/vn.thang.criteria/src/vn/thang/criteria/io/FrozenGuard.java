// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;

/** Says what must not be edited: everything in a framework that is issued, superseded or sealed. */
public final class FrozenGuard {
    private FrozenGuard() {}

    /** Whether the object belongs to a framework that is not a draft. Objects outside a framework are not frozen. */
    public static boolean isFrozen(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Framework framework) {
                return framework.getStatus() != FrameworkStatus.DRAFT || framework.getSeal() != null;
            }
        }
        return false;
    }
}
