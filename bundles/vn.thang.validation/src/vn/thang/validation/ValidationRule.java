// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * One thing that is checked. Its texts stand in the messages beside its class: {@code <id>.name},
 * {@code <id>.description} (what is checked) and {@code <id>.explanation} (why it matters and what to do).
 *
 * <p>Rules keep no state and may be used by any thread.
 */
public interface ValidationRule {
    /** Stable name, for instance {@code maxima-sum}; the {@code rule} of its findings. */
    String id();

    /** A few words. */
    default Message name() {
        return text("name");
    }

    /** What is checked. */
    default Message description() {
        return text("description");
    }

    /** Why it matters and what to do about a finding. */
    default Message explanation() {
        return text("explanation");
    }

    private Message text(String part) {
        return Messages.of(getClass()).message(id() + "." + part);
    }
}
