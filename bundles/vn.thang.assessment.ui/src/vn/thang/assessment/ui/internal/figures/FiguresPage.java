// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.assessment.ui.figures.SessionFigures;
import vn.thang.assessment.ui.internal.sheet.EditorPage;
import vn.thang.assessment.ui.internal.sheet.SheetHost;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** The published figures of the assessment. */
public final class FiguresPage implements EditorPage {
    private final FiguresPane pane;

    public FiguresPage(Composite parent, SheetHost host) {
        FiguresModel model = new FiguresModel(new SessionFigures(host.session()), host.locale());
        pane = new FiguresPane(
                parent,
                model,
                host.locale(),
                edit -> host.perform(ScoreEdit.figures(host.session().author(), edit.label(), edit.figures())));
    }

    /** Adds the figures of a table, or opens the dialog that proposes checks with a text. */
    public void importFile(Path file) {
        pane.importFile(file);
    }

    /** Writes all figures, checked, as a table. */
    public void exportTo(Path file) {
        pane.exportTo(file);
    }

    /** Selects a figure, and shows all figures where the filter hides it. */
    public void reveal(String figureId) {
        pane.reveal(figureId);
    }

    @Override
    public Control control() {
        return pane.control();
    }

    @Override
    public void show(ScoringRun run) {
        pane.refresh();
    }

    @Override
    public void reveal(Unit unit, PlanNode node) {
        // figures are about groups, or about several units at once
    }

    @Override
    public boolean setFocus() {
        return pane.setFocus();
    }
}
