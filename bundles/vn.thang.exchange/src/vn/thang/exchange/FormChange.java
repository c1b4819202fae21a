// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

/**
 * One thing that a returned form says otherwise than the assessment.
 *
 * @param cell where it stands, for instance {@code Criteria!F12}
 * @param title code or name of the criterion, figure or attribute
 * @param kind what it is about
 * @param before what the assessment says; empty for nothing
 * @param after what the form says
 */
public record FormChange(String cell, String title, Kind kind, String before, String after) {
    /** What a change is about. */
    public enum Kind {
        VALUE,
        REMARK,
        EVIDENCE,
        ATTRIBUTE
    }
}
