// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import vn.thang.ui.Icons;
import vn.thang.validation.FigureState;

/** The icon of a state; the word stands beside it. */
final class StateIcon {
    private StateIcon() {}

    static Icons of(FigureState state) {
        return switch (state) {
            case CONSISTENT -> Icons.AGREES;
            case CONTRADICTION -> Icons.WARNING;
            case RESOLVED -> Icons.RESOLVED;
            case NOT_CHECKABLE -> Icons.INFO;
            case UNREADABLE -> Icons.ERROR;
        };
    }
}
