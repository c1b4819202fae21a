// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

/** A file could not be signed; the message is the library's. */
public final class SigningException extends Exception {
    private static final long serialVersionUID = 1L;

    SigningException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
