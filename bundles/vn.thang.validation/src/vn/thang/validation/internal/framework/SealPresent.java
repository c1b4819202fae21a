// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Seal;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** An issued framework is sealed, and its content is the sealed one. */
final class SealPresent implements FrameworkRule {
    @Override
    public String id() {
        return "seal";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        Seal seal = framework.getSeal();
        if (seal == null && framework.getStatus() != FrameworkStatus.DRAFT) {
            findings.error(framework, CriteriaPackage.Literals.FRAMEWORK__SEAL, Elements.TEXTS.message("seal.missing"));
        } else if (seal != null && !FrameworkFiles.contentHash(framework).equals(seal.getContentHash())) {
            findings.error(framework, CriteriaPackage.Literals.FRAMEWORK__SEAL, Elements.TEXTS.message("seal.broken"));
        }
    }
}
