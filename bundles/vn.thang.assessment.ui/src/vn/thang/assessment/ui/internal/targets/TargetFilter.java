// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import vn.thang.analysis.targets.TargetState;

/** Which targets the page shows. */
enum TargetFilter {
    ALL,
    OVERDUE,
    AT_RISK,
    OPEN;

    boolean shows(TargetState state) {
        return switch (this) {
            case ALL -> true;
            case OVERDUE -> state == TargetState.OVERDUE;
            case AT_RISK -> state == TargetState.AT_RISK;
            case OPEN ->
                state == TargetState.OVERDUE
                        || state == TargetState.AT_RISK
                        || state == TargetState.ON_TRACK
                        || state == TargetState.UNKNOWN;
        };
    }
}
