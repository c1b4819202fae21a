// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.results.ui.model.Study;

/** What was found out about open assessments, as long as they are open. Belongs to the user-interface thread. */
final class KeptStudies {
    private static final Map<AssessmentSession, Map<String, Study>> ALL = new WeakHashMap<>();

    private KeptStudies() {}

    static void keep(AssessmentSession session, String group, Study study) {
        ALL.computeIfAbsent(session, each -> new HashMap<>()).put(group, study);
    }

    static Optional<Study> of(AssessmentSession session, String group) {
        return Optional.ofNullable(ALL.getOrDefault(session, Map.of()).get(group));
    }
}
