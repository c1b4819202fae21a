// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import vn.thang.validation.internal.fixes.ElementFixes;
import vn.thang.validation.internal.fixes.OrderFixes;
import vn.thang.validation.internal.fixes.PointsFixes;
import vn.thang.validation.internal.fixes.TextFixes;

/**
 * Ways to repair what {@link FrameworkValidator} finds. They never invent content: a fix moves, bounds, copies or removes
 * what is there. Stateless.
 */
public final class FrameworkFixes {
    private FrameworkFixes() {}

    /** The likeliest first; empty when a person has to decide. The finding must be of the framework as it is now. */
    public static List<FrameworkFix> of(Found found) {
        if (!(found.target() instanceof Target.Element target)) {
            return List.of();
        }
        String key = found.finding().message().key();
        List<Object> args = found.finding().message().args();
        List<FrameworkFix> fixes = PointsFixes.of(key, target.object(), args);
        fixes = fixes.isEmpty() ? OrderFixes.of(key, target.object()) : fixes;
        fixes = fixes.isEmpty() ? TextFixes.of(key, target.object(), target.feature(), args) : fixes;
        return fixes.isEmpty() ? ElementFixes.of(key, target.object()) : fixes;
    }
}
