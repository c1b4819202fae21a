// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Map;
import java.util.WeakHashMap;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.results.ui.model.OtherYears;

/** The other years beside each open assessment, as long as it is open. Belongs to the user-interface thread. */
final class KeptYears {
    private static final Map<AssessmentSession, OtherYears> ALL = new WeakHashMap<>();

    private KeptYears() {}

    static OtherYears of(AssessmentSession session) {
        return ALL.computeIfAbsent(session, each -> new OtherYears());
    }
}
