// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/** Compares a framework's content with its seal. */
public final class SealCheck {
    private static final Messages MESSAGES = Messages.of(SealCheck.class);

    private final String file;

    public SealCheck(String file) {
        this.file = file;
    }

    /** An error when the framework is sealed and its content is not the sealed one. */
    public Optional<Finding> check(Framework framework) {
        if (framework.getSeal() == null
                || CanonicalContent.hash(framework).equals(framework.getSeal().getContentHash())) {
            return Optional.empty();
        }
        Location place = Location.file(file).withElement(framework.getId());
        return Optional.of(
                Finding.error("seal-broken", place, MESSAGES.message("seal-broken", framework.getVersion())));
    }
}
