// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which criteria of an assessment have no column; kept in the workspace. */
final class HiddenColumns {
    private static final String NODE = "vn.thang.assessment.ui/hidden";

    private final String assessment;

    /** @param assessment the id of the assessment */
    HiddenColumns(String assessment) {
        this.assessment = assessment;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    Set<String> load() {
        Set<String> ids = new HashSet<>(List.of(node().get(assessment, "").split("\\s+")));
        ids.remove("");
        return ids;
    }

    void store(Set<String> ids) {
        if (ids.isEmpty()) {
            node().remove(assessment);
        } else {
            node().put(assessment, String.join(" ", ids.stream().sorted().toList()));
        }
    }
}
