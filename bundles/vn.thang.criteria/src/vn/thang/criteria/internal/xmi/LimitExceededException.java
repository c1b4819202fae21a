// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.io.IOException;

/** A document is larger, has more elements or is nested deeper than is read. */
public final class LimitExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is limited. */
    public enum Limit {
        BYTES,
        ELEMENTS,
        DEPTH
    }

    private final Limit limit;
    private final int line;

    public LimitExceededException(Limit limit, int line) {
        super(limit.name());
        this.limit = limit;
        this.line = line;
    }

    public Limit limit() {
        return limit;
    }

    /** Line where the limit was passed, from 1; 0 or less when not known. */
    public int line() {
        return line;
    }
}
