// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import vn.thang.validation.FigureState;

/** Which figures are shown. */
public enum FigureFilter {
    ALL,
    OPEN,
    RESOLVED,
    CONSISTENT,
    NOT_CHECKABLE;

    /** Whether a figure in this state is shown; a check that cannot be read is open. */
    public boolean shows(FigureState state) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> state == FigureState.CONTRADICTION || state == FigureState.UNREADABLE;
            case RESOLVED -> state == FigureState.RESOLVED;
            case CONSISTENT -> state == FigureState.CONSISTENT;
            case NOT_CHECKABLE -> state == FigureState.NOT_CHECKABLE;
        };
    }
}
