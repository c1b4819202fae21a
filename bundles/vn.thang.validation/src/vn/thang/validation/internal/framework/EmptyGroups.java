// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A group has something in it. */
final class EmptyGroups implements FrameworkRule {
    @Override
    public String id() {
        return "empty-group";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Group group : Elements.all(framework, Group.class)) {
            if (group.getChildren().isEmpty()) {
                findings.warning(
                        group,
                        CriteriaPackage.Literals.GROUP__CHILDREN,
                        Elements.TEXTS.message("empty-group", Elements.code(group)));
            }
        }
    }
}
