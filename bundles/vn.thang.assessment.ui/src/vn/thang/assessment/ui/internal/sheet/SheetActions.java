// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

/** What the commands of the Evaluation menu do on a sheet page; an adapter of the editor while one is in front. */
public interface SheetActions {
    void turnUnit(boolean forward);

    void turnOpen(boolean forward);

    /** Takes the self-score of the current criterion over and goes on. */
    void accept();

    /** Takes all self-scores over that nobody verified yet, of the current group or of the whole unit. */
    void acceptAll(boolean group);

    /** Asks for the reason and marks the current line as not applicable. */
    void notApplicable();
}
