// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

/** What recomputing a published figure showed. */
public enum Verdict {
    /** The recomputed value, rounded half up to the printed decimals, is the published one. */
    CONSISTENT,
    /** It is another value. Nothing is corrected; the message names both. */
    INCONSISTENT,
    /** There is nothing to recompute it from, or the check cannot be read; the message says which. */
    NOT_CHECKABLE
}
