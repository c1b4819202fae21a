// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

/**
 * The small signs of a cell.
 *
 * @param source whose the content is
 * @param direct points were awarded directly although the criterion has a rule that could compute them
 * @param outOfRange the content lies outside what is allowed
 * @param changed it is another content than when the assessment was opened
 */
public record CellMarks(Source source, boolean direct, boolean outOfRange, boolean changed) {
    /** A cell without a sign. */
    public static final CellMarks NONE = new CellMarks(Source.NONE, false, false, false);

    /** The layer that a content was entered in. */
    public enum Source {
        NONE,
        SELF,
        VERIFIED,
        FINAL
    }
}
