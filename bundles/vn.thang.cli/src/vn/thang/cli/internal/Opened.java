// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;

/** Opens assessments that the user named. */
final class Opened {
    private Opened() {}

    static AssessmentStore readOnly(Invocation call, String name)
            throws BadInputException, StoreException, UsageException {
        return call.services().stores().open(call.path(name), call.session().clock(), true);
    }

    static AssessmentStore forWriting(Invocation call, String name)
            throws BadInputException, StoreException, UsageException {
        return call.services().stores().open(call.path(name), call.session().clock(), false);
    }
}
