// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;
import vn.thang.criteria.io.FrozenGuard;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** An issued framework has no unverified content. */
final class UnverifiedIssued implements FrameworkRule {
    @Override
    public String id() {
        return "unverified-issued";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        if (!FrozenGuard.isFrozen(framework)) {
            return;
        }
        for (Described element : Elements.all(framework, Described.class)) {
            if (element.getOrigin() == Origin.UNVERIFIED) {
                findings.error(
                        element,
                        CriteriaPackage.Literals.DESCRIBED__ORIGIN,
                        Elements.TEXTS.message("unverified-issued", Elements.code(element)));
            }
        }
    }
}
