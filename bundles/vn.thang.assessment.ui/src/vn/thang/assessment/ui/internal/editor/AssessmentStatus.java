// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.Locale;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import vn.thang.assessment.ui.session.AssessmentSession;

/** The status line: file, whether it can be written, layer, number of units. */
public final class AssessmentStatus extends EditorActionBarContributor {
    private final StatusLineContributionItem file = item("file", 22);
    private final StatusLineContributionItem access = item("access", 18);
    private final StatusLineContributionItem layer = item("layer", 13);
    private final StatusLineContributionItem units = item("units", 20);

    private static StatusLineContributionItem item(String name, int width) {
        StatusLineContributionItem item = new StatusLineContributionItem("vn.thang.assessment.ui." + name, width);
        item.setText("");
        return item;
    }

    /** Refreshes the line of an editor when it is the active one. */
    static void show(AssessmentEditor editor) {
        if (editor.getEditorSite().getActionBarContributor() instanceof AssessmentStatus status
                && editor.getSite().getPage().getActiveEditor() == editor) {
            status.setActiveEditor(editor);
        }
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager line) {
        line.add(file);
        line.add(access);
        line.add(layer);
        line.add(units);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof AssessmentEditor assessment) {
            assessment.session().ifPresent(session -> show(assessment, session));
        }
    }

    private void show(AssessmentEditor editor, AssessmentSession session) {
        file.setText(session.file().getFileName().toString());
        access.setText(EditorTexts.text(session.readOnly() ? "status.readOnly" : "status.writable"));
        layer.setText(EditorTexts.text("layer." + session.run().layer().name().toLowerCase(Locale.ROOT)));
        int shown = editor.grid().map(grid -> grid.model().rowCount()).orElse(0);
        units.setText(EditorTexts.text(
                "status.units", shown, session.model().getUnits().size()));
    }
}
