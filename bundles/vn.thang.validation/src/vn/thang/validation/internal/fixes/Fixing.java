// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.fixes;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.FrameworkFix;
import vn.thang.validation.FrameworkFix.Change;

/** Short ways to write fixes. */
final class Fixing {
    private static final Messages TEXTS = Messages.of(Fixing.class);

    private Fixing() {}

    static FrameworkFix fix(String key, List<Change> changes, Object... args) {
        return new FrameworkFix(TEXTS.message(key, args), changes);
    }

    static FrameworkFix set(String key, EObject object, EStructuralFeature feature, Object value, Object... args) {
        return fix(key, List.of(new Change(object, feature, value)), args);
    }

    /** Takes an object out of the list that contains it. */
    static FrameworkFix remove(String key, EObject object, Object... args) {
        EObject owner = object.eContainer();
        List<?> rest = ((List<?>) owner.eGet(object.eContainmentFeature()))
                .stream().filter(each -> each != object).toList();
        return fix(key, List.of(new Change(owner, object.eContainmentFeature(), rest)), args);
    }
}
