// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal;

import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.text.Message;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** A rule of a stranger's bundle. */
public record GuardedFrameworkRule(InstalledParts.Part<FrameworkRule> part) implements FrameworkRule {
    @Override
    public String id() {
        return InstalledRules.id(part);
    }

    @Override
    public Message name() {
        return part.service().name();
    }

    @Override
    public Message description() {
        return part.service().description();
    }

    @Override
    public Message explanation() {
        return part.service().explanation();
    }

    @Override
    public void check(Framework framework, Findings findings) {
        InstalledRules.guarded(part, findings, () -> part.service().check(framework, findings));
    }
}
