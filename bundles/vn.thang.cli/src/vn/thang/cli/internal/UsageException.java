// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import vn.thang.criteria.text.Message;

/** The command was not called rightly. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message text;

    UsageException(String key, Object... args) {
        this(Say.TEXTS.message(key, args));
    }

    private UsageException(Message text) {
        super(text.toString());
        this.text = text;
    }

    Message text() {
        return text;
    }
}
