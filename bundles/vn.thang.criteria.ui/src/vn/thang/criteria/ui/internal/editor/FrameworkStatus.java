// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.ui.EditorStatus;

/** The status line: file, whether the framework is frozen or a draft with unsaved changes. */
final class FrameworkStatus extends EditorStatus {
    private final CriteriaEditor editor;

    FrameworkStatus(CriteriaEditor editor) {
        this.editor = editor;
    }

    @Override
    public List<Part> parts() {
        return editor.session().map(this::parts).orElse(List.of());
    }

    private List<Part> parts(FrameworkSession session) {
        String file = editor.file().getFileName().toString();
        String state = session.frozen() ? "status.frozen" : session.dirty() ? "status.unsaved" : "status.saved";
        String widest = Stream.of("status.frozen", "status.unsaved", "status.saved")
                .map(UiTexts::text)
                .reduce("", EditorStatus::longer);
        return List.of(
                new Part(file, editor.file().toString(), file),
                new Part(UiTexts.text(state), UiTexts.text(state + ".tip"), widest));
    }
}
