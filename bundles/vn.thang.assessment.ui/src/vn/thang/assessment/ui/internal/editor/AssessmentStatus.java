// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.ui.EditorStatus;

/** The status line: file, whether it can be written, layer, number of units. */
final class AssessmentStatus extends EditorStatus {
    private final AssessmentEditor editor;

    AssessmentStatus(AssessmentEditor editor) {
        this.editor = editor;
    }

    @Override
    public List<Part> parts() {
        return editor.session().map(this::parts).orElse(List.of());
    }

    private List<Part> parts(AssessmentSession session) {
        String file = session.file().getFileName().toString();
        String written = EditorTexts.text("status.writable");
        String readOnly = EditorTexts.text("status.readOnly");
        int units = session.model().getUnits().size();
        int shown = editor.grid()
                .map(AssessmentGrid::model)
                .map(model -> model.rowCount())
                .orElse(0);
        return List.of(
                new Part(file, session.file().toString(), file),
                session.readOnly()
                        ? new Part(readOnly, EditorTexts.text("status.readOnly.tip"), longer(readOnly, written))
                        : new Part(written, EditorTexts.text("status.writable.tip"), longer(readOnly, written)),
                new Part(
                        name(session.run().layer()),
                        EditorTexts.text("status.layer.tip"),
                        Arrays.stream(Layer.values())
                                .map(AssessmentStatus::name)
                                .reduce("", EditorStatus::longer)),
                new Part(
                        EditorTexts.text("status.units", shown, units),
                        EditorTexts.text("status.units.tip"),
                        EditorTexts.text("status.units", units, units)));
    }

    private static String name(Layer layer) {
        return EditorTexts.text("layer." + layer.name().toLowerCase(Locale.ROOT));
    }
}
