// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid.Place;
import vn.thang.assessment.ui.internal.grid.ScoreInput;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.Themes;

/** The open assessment: its notice, the choice of layer and unit group, and the grid. */
final class AssessmentPage extends Composite {
    private final Locale locale;
    private final GridHeader header;
    private final AssessmentGrid grid;
    private ScoringRun run;
    private GridScope scope;

    /** What the page asks its editor to do. */
    interface Actions {
        void show(Layer layer);

        void export();

        void scopeChanged();
    }

    AssessmentPage(
            Composite parent,
            ScoringRun first,
            ScoreInput input,
            Locale locale,
            Actions actions,
            Consumer<Optional<Place>> selected) {
        super(parent, SWT.NONE);
        this.locale = locale;
        this.run = first;
        List<GridScope> scopes = GridScope.of(first);
        this.scope = scopes.get(Math.min(1, scopes.size() - 1));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        notice(first.assessment());
        header = new GridHeader(this, title(first.assessment()), locale, new GridHeader.Actions() {
            @Override
            public void layer(Layer layer) {
                actions.show(layer);
            }

            @Override
            public void scope(GridScope chosen) {
                scope = chosen;
                refresh();
                actions.scopeChanged();
            }

            @Override
            public void fold(boolean folded) {
                if (folded) {
                    grid().foldAll();
                } else {
                    grid().unfoldAll();
                }
            }

            @Override
            public void export() {
                actions.export();
            }
        });
        header.offer(scopes, scope, first.layer());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        grid = new AssessmentGrid(this, input, locale, selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        refresh();
    }

    private void notice(Assessment assessment) {
        String text = Texts.pick(assessment.getNotice(), locale, "vi");
        if (!text.isBlank()) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(new NoticeBar(this, text));
        }
    }

    private String title(Assessment assessment) {
        return Texts.pick(assessment.getName(), locale, "vi");
    }

    AssessmentGrid grid() {
        return grid;
    }

    GridScope scope() {
        return scope;
    }

    void show(ScoringRun next) {
        run = next;
        refresh();
    }

    /** Selects a cell; shows the group of its unit when the unit is not among those shown. */
    void reveal(Unit unit, PlanNode node) {
        if (grid.model().rowOf(unit) < 0) {
            List<GridScope> scopes = GridScope.of(run);
            scope = scopes.stream()
                    .skip(1)
                    .filter(offered -> GridModel.of(run, offered, locale).rowOf(unit) >= 0)
                    .findFirst()
                    .orElse(GridScope.ALL);
            header.offer(scopes, scope, run.layer());
            refresh();
        }
        grid.select(unit, node);
    }

    private void refresh() {
        grid.show(GridModel.of(run, scope, locale));
    }

    @Override
    public boolean setFocus() {
        return grid.setFocus();
    }
}
