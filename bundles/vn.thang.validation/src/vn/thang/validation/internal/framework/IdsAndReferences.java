// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Ids are there and unique, references stay inside: what saving insists on. */
final class IdsAndReferences implements FrameworkRule {
    @Override
    public String id() {
        return "ids-and-references";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        findings.add(FrameworkFiles.check(framework, findings.file()));
    }
}
