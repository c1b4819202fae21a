// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** A template says something that cannot be done. Leaves this bundle as an ExportException. */
final class Fault extends RuntimeException {
    static final Messages MESSAGES = Messages.of(Fault.class);
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    private Fault(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    static Fault of(String key, Object... args) {
        return new Fault(MESSAGES.message(key, args));
    }

    /** This fault at a place in the template. */
    Fault at(Message place) {
        return new Fault(MESSAGES.message("fault.at", place, reason));
    }

    Message reason() {
        return reason;
    }
}
