// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.finding;

/** How grave a finding is. */
public enum Severity {
    /** The content cannot be used, or would give a wrong result. */
    ERROR,
    /** Probably not what was meant; results are computed all the same. */
    WARNING,
    /** Worth knowing. */
    INFO
}
