// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid.Place;
import vn.thang.assessment.ui.internal.grid.ColumnChooser;
import vn.thang.assessment.ui.internal.grid.FindBar;
import vn.thang.assessment.ui.internal.grid.GridListener;
import vn.thang.assessment.ui.internal.grid.Legend;
import vn.thang.assessment.ui.internal.grid.ReasonDialog;
import vn.thang.assessment.ui.internal.grid.ScoreInput;
import vn.thang.assessment.ui.model.Arrangement;
import vn.thang.assessment.ui.model.BlockEdit;
import vn.thang.assessment.ui.model.ColumnTree;
import vn.thang.assessment.ui.model.GridContents;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.assessment.ui.model.RowGrouping;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.Themes;

/** The open assessment: its notice, the choice of layer and unit group, the bars that come and go, and the grid. */
final class AssessmentPage extends Composite implements GridListener {
    private final Locale locale;
    private final Actions actions;
    private final Consumer<Optional<Place>> selected;
    private final HiddenColumns columns;
    private final GridHeader header;
    private final Composite bars;
    private final AssessmentGrid grid;
    private ScoringRun run;
    private GridScope scope;
    private Optional<FindBar> find = Optional.empty();
    private Optional<Control> refusal = Optional.empty();
    private Optional<Control> arrangement = Optional.empty();
    private String arranged = "";

    /** What the page asks its editor to do. */
    interface Actions {
        void show(Layer layer);

        void export();

        void scopeChanged();
    }

    /**
     * Shows nothing yet.
     *
     * @param left key of the units to show; the first group when it is not there
     */
    AssessmentPage(
            Composite parent,
            ScoringRun first,
            ScoreInput input,
            Locale locale,
            Optional<String> left,
            Actions actions,
            Consumer<Optional<Place>> selected) {
        super(parent, SWT.NONE);
        this.locale = locale;
        this.run = first;
        this.actions = actions;
        this.selected = selected;
        this.columns = new HiddenColumns(first.assessment().getId());
        List<GridScope> scopes = GridScope.of(first);
        this.scope = scopes.stream()
                .filter(each -> left.filter(each.key()::equals).isPresent())
                .findFirst()
                .orElse(scopes.get(Math.min(1, scopes.size() - 1)));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        notice(first.assessment());
        header = new GridHeader(this, title(first.assessment()), locale, new HeaderActions());
        header.offer(scopes, scope, first.layer());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        bars = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bars);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bars);
        grid = new AssessmentGrid(this, input, first, scope, locale, columns.load(), this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridContext.follow(this);
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
        header.offer(GridScope.of(run), scope, run.layer());
        grid.show(run);
    }

    /** Selects a cell; shows the group of its unit when the unit is not among those shown. */
    void reveal(Unit unit, PlanNode node) {
        if (grid.model().rowOf(unit) < 0) {
            List<GridScope> scopes = GridScope.of(run);
            GridScope of = run.standings().groups().stream()
                    .filter(group -> contains(group, unit))
                    .findFirst()
                    .map(GridScope::of)
                    .orElse(GridScope.ALL);
            header.offer(scopes, of, run.layer());
            scope(of);
        } else if (grid.view().rowOf(unit) < 0) {
            grid.arrange(new Arrangement(grid.arrangement().sort(), Map.of(), RowGrouping.NONE, Set.of()));
        }
        grid.select(unit, node);
    }

    private static boolean contains(GroupStandings group, Unit unit) {
        return group.standings().stream().anyMatch(standing -> standing.unit() == unit);
    }

    private void scope(GridScope chosen) {
        if (!chosen.equals(scope)) {
            scope = chosen;
            grid.show(chosen);
        }
    }

    @Override
    public void selected(Optional<Place> place) {
        selected.accept(place);
    }

    @Override
    public void shown() {
        actions.scopeChanged();
        arrangementBar();
    }

    /** Says how many units are filtered away and that the order is stale; nothing when neither is so. */
    private void arrangementBar() {
        boolean filtered = !grid.arrangement().filters().isEmpty();
        String shownOf = filtered
                ? EditorTexts.text(
                        "arrangement.filtered",
                        grid.view().order().units(),
                        grid.model().rowCount())
                : "";
        String stale = grid.isStale() ? EditorTexts.text("arrangement.stale") : "";
        String text = (shownOf + "  " + stale).strip();
        if (text.equals(arranged)) {
            return;
        }
        arranged = text;
        arrangement.ifPresent(Control::dispose);
        arrangement = Optional.empty();
        if (!text.isEmpty()) {
            List<ArrangementBar.Offer> offers = new ArrayList<>();
            if (grid.isStale()) {
                offers.add(new ArrangementBar.Offer(
                        "arrangement.again", EditorTexts.text("arrangement.again"), grid::arrangeAgain));
            }
            if (filtered) {
                offers.add(new ArrangementBar.Offer(
                        "arrangement.all", EditorTexts.text("arrangement.all"), () -> grid.clearFilters()));
            }
            arrangement = Optional.of(bar(new ArrangementBar(bars, text, offers)));
        }
        layoutBars();
    }

    private static <T extends Control> T bar(T control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        return control;
    }

    private void layoutBars() {
        ((GridData) bars.getLayoutData()).exclude = bars.getChildren().length == 0;
        bars.setVisible(bars.getChildren().length > 0);
        bars.layout(true, true);
        layout(new Control[] {bars});
    }

    @Override
    public void refused(BlockEdit edit, Runnable takeValid) {
        close(refusal);
        List<NoticeBar.Choice> choices = new ArrayList<>();
        if (!edit.edits().isEmpty()) {
            choices.add(new NoticeBar.Choice("block.valid", EditorTexts.text("block.valid"), () -> {
                closeRefusal();
                takeValid.run();
            }));
        }
        choices.add(new NoticeBar.Choice("block.cancel", EditorTexts.text("block.cancel"), this::closeRefusal));
        String text = (edit.summary(locale) + "\n" + edit.details(locale)).strip();
        refusal = Optional.of(bar(new NoticeBar(bars, text, choices)));
        layoutBars();
    }

    private void closeRefusal() {
        close(refusal);
        refusal = Optional.empty();
        layoutBars();
        grid.setFocus();
    }

    private static void close(Optional<? extends Control> bar) {
        bar.filter(control -> !control.isDisposed()).ifPresent(Control::dispose);
    }

    @Override
    public void find() {
        if (find.isEmpty()) {
            find = Optional.of(bar(new FindBar(bars, grid, this::closeFind)));
            layoutBars();
        }
        find.orElseThrow().open();
    }

    private void closeFind() {
        close(find);
        find = Optional.empty();
        layoutBars();
        grid.setFocus();
    }

    @Override
    public void findNext(boolean forward) {
        find.ifPresentOrElse(bar -> bar.next(forward), this::find);
    }

    @Override
    public void askReason() {
        int cells = grid.selection().rows().size() * grid.selection().columns().size();
        ReasonDialog dialog = new ReasonDialog(getShell(), cells);
        if (dialog.open() == Window.OK) {
            grid.actions().notApplicable(dialog.reason());
        }
    }

    /** Lets the person choose which criteria have a column. */
    void chooseColumns() {
        ColumnChooser chooser = new ColumnChooser(getShell(), ColumnTree.of(grid.model()), grid.hidden());
        if (chooser.open() == Window.OK) {
            columns.store(chooser.hidden());
            grid.hide(chooser.hidden());
        }
    }

    @Override
    public boolean setFocus() {
        return grid.setFocus();
    }

    private final class HeaderActions implements GridHeader.Actions {
        @Override
        public void layer(Layer layer) {
            actions.show(layer);
        }

        @Override
        public void scope(GridScope chosen) {
            AssessmentPage.this.scope(chosen);
        }

        @Override
        public void contents(GridContents contents) {
            grid.show(contents);
        }

        @Override
        public void fold(boolean folded) {
            if (folded) {
                grid.foldAll();
            } else {
                grid.unfoldAll();
            }
        }

        @Override
        public void group(RowGrouping grouping) {
            grid.arrange(grid.arrangement().groupedBy(grouping));
        }

        @Override
        public void foldRows(boolean folded) {
            grid.foldRows(folded);
        }

        @Override
        public void filter(boolean on) {
            grid.filter(on);
        }

        @Override
        public void find() {
            AssessmentPage.this.find();
        }

        @Override
        public void columns() {
            chooseColumns();
        }

        @Override
        public void legend(Point corner) {
            new Legend(getShell(), corner).open();
        }

        @Override
        public void export() {
            actions.export();
        }
    }
}
