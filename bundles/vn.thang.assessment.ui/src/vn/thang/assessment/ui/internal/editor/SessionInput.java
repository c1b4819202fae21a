// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.ui.internal.grid.ScoreInput;
import vn.thang.assessment.ui.model.CellEntry;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;

/** Turns what is typed into the grid into edits of a session, in the layer that is shown. */
final class SessionInput implements ScoreInput {
    private final AssessmentSession session;
    private final Locale locale;
    private final Consumer<ScoreEdit> edits;

    SessionInput(AssessmentSession session, Locale locale, Consumer<ScoreEdit> edits) {
        this.session = session;
        this.locale = locale;
        this.edits = edits;
    }

    @Override
    public Optional<CellEntry> entry(Unit unit, PlanNode node) {
        return session.readOnly()
                ? Optional.empty()
                : session.read(data -> CellEntry.of(
                                data, unit.getId(), node, session.run().layer()))
                        .flatMap(entry -> entry);
    }

    @Override
    public String typed(Unit unit, CellEntry entry) {
        return session.read(data -> entry.print(data, unit.getId(), locale)).orElse("");
    }

    @Override
    public void enter(List<Entered> cells) {
        List<CellEdit> changes = cells.stream()
                .map(cell -> new CellEdit(cell.unit().getId(), cell.entry().key(), cell.cell(), null))
                .toList();
        edits.accept(new ScoreEdit(session.author(), label(cells), changes));
    }

    private String label(List<Entered> cells) {
        Entered first = cells.getFirst();
        return cells.size() == 1
                ? Texts.name(first.unit(), locale) + " · " + first.node().code()
                : EditorTexts.text("edit.cells", cells.size());
    }
}
