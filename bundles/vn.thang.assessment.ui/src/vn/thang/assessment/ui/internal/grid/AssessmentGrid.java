// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.ui.model.Arrangement;
import vn.thang.assessment.ui.model.CellFindings;
import vn.thang.assessment.ui.model.CellInput;
import vn.thang.assessment.ui.model.CellRange;
import vn.thang.assessment.ui.model.GridColumn;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridContents;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.assessment.ui.model.GridSearch.Found;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.model.RowGroup;
import vn.thang.assessment.ui.model.RowOrder;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.Themes;

/**
 * Units by nodes. What is shown is prepared behind the scenes and put in place in one go; later scores with the same rows
 * and columns come without a flicker, and rows stay where they are until they are sorted again.
 */
public final class AssessmentGrid extends Composite implements ArrangedHeaders {

    /** A cell of the grid. */
    public record Place(Unit unit, PlanNode node) {}

    private final ScoreInput input;
    private final Locale locale;
    private final GridListener listener;
    private final GridActions actions;
    private final GridLoader loader;
    private final EntryErrors errors = new EntryErrors();
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private GridLoader.Wish wish;
    private GridView view;
    private boolean stale;
    private CellFindings findings = CellFindings.none();
    private Set<String> hidden = Set.of();
    private Optional<Place> wanted = Optional.empty();
    private NatTable table;
    private GridLayers layers;
    private GridLayers ahead;

    /** A grid without rows until they are loaded. */
    public AssessmentGrid(
            Composite parent,
            ScoreInput input,
            ScoringRun run,
            GridScope scope,
            Locale locale,
            Set<String> hidden,
            GridListener listener) {
        super(parent, SWT.NONE);
        this.input = input;
        this.locale = locale;
        this.listener = listener;
        this.hidden = hidden;
        setLayout(new FillLayout());
        actions = new GridActions(this, input, listener);
        loader = new GridLoader(input, loaded -> onScreen(() -> show(loaded)));
        addDisposeListener(e -> loader.cancel());
        GridModel nothing = GridModel.empty(run, locale);
        view = new GridView(nothing, RowOrder.of(nothing, Arrangement.NONE));
        wish = new GridLoader.Wish(run, scope, GridContents.POINTS, locale, Arrangement.NONE, false);
        loader.load(wish);
    }

    /** Runs on the user-interface thread unless the grid is gone by then. */
    void onScreen(Runnable work) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    work.run();
                }
            });
        }
    }

    /** Whether the first units are shown. */
    public boolean isReady() {
        return table != null;
    }

    @Override
    public GridModel model() {
        return view.model();
    }

    /** What is shown, in its order. */
    public GridView view() {
        return view;
    }

    public GridActions actions() {
        return actions;
    }

    /** The table, for those who drive it; null until the first units are shown. */
    public NatTable table() {
        return table;
    }

    /** What the balloon at the open editor says; empty when none is shown. */
    public String refusal() {
        return errors.message();
    }

    @Override
    public Arrangement arrangement() {
        return wish.arrangement();
    }

    @Override
    public boolean isStale() {
        return stale;
    }

    public GridContents contents() {
        return wish.contents();
    }

    /** Shows other scores of the same assessment. */
    public void show(ScoringRun run) {
        load(new GridLoader.Wish(run, wish.scope(), wish.contents(), locale, wish.arrangement(), false));
    }

    /** Marks the cells that a check found something at. */
    public void mark(CellFindings found) {
        findings = found;
        if (table != null) {
            table.redraw();
        }
    }

    /** Shows other units. Conditions on criteria go, as other units may have others. */
    public void show(GridScope scope) {
        load(new GridLoader.Wish(wish.run(), scope, wish.contents(), locale, onUnitsOnly(), true));
    }

    /** Shows points or figures. Conditions on criteria go, as the columns change. */
    public void show(GridContents contents) {
        load(new GridLoader.Wish(wish.run(), wish.scope(), contents, locale, onUnitsOnly(), true));
    }

    private Arrangement onUnitsOnly() {
        Arrangement now = wish.arrangement();
        Map<GridColumn, String> filters = new HashMap<>(now.filters());
        filters.keySet().removeIf(column -> !column.isOfUnits());
        return new Arrangement(
                now.sort().stream().filter(key -> key.column().isOfUnits()).toList(),
                filters,
                now.grouping(),
                now.collapsed());
    }

    /** Sorts, filters or groups in another way. */
    public void arrange(Arrangement arrangement) {
        load(new GridLoader.Wish(wish.run(), wish.scope(), wish.contents(), locale, arrangement, true));
    }

    /** Sorts and filters anew after cells have changed. */
    public void arrangeAgain() {
        arrange(wish.arrangement());
    }

    private void load(GridLoader.Wish next) {
        wish = next;
        loader.load(next);
    }

    private void show(GridLoader.Loaded loaded) {
        if (loaded.wish().scope() != wish.scope() || loaded.wish().contents() != wish.contents()) {
            return;
        }
        if (table == null && ahead == null) {
            // The layers first and the table in an event of its own: together they would keep the keys waiting.
            view = loaded.view();
            ahead = layers();
            onScreen(() -> show(loaded));
            return;
        }
        GridView before = view;
        Optional<Place> selected = wanted.or(this::place);
        view = loaded.view();
        stale = loaded.stale();
        if (table == null || !view.model().hasColumnsOf(before.model())) {
            rebuild();
            selected.ifPresent(this::select);
        } else if (view.model().hasUnitsOf(before.model()) && view.order().sameAs(before.order())) {
            layers.data.fireLayerEvent(new VisualRefreshEvent(layers.data));
            table.redraw();
            publishSelection();
        } else {
            layers.selection.clear(false);
            layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
            selected.ifPresent(this::select);
        }
        if (wanted.filter(place -> view.model().rowOf(place.unit()) >= 0).isPresent()) {
            wanted = Optional.empty();
        }
        listener.shown();
    }

    private void rebuild() {
        boolean focus = table != null && table.isFocusControl();
        boolean filtering = isFiltering();
        if (table != null) {
            table.dispose();
        }
        TextWidths.forget();
        layers = ahead != null && ahead.model == view.model() ? ahead : layers();
        ahead = null;
        layers.data.setConfigLabelAccumulator((labels, column, row) -> {
            Optional<CellInput.Kind> kind = row < view.rowCount() ? view.entryKind(row, column) : Optional.empty();
            kind.filter(k -> k == CellInput.Kind.CHOICE).ifPresent(k -> labels.addLabel(GridConfiguration.CHOICE));
            kind.filter(k -> k == CellInput.Kind.QUOTIENT).ifPresent(k -> labels.addLabel(GridConfiguration.QUOTIENT));
        });
        layers.grid.addConfiguration(new DefaultEditConfiguration());
        table = new ScoreTable(this, layers, actions);
        GridMenu.on(table);
        table.setConfigRegistry(layers.registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridConfiguration(
                () -> view,
                () -> findings,
                this,
                input,
                new EntryConverter(() -> view, locale),
                errors,
                resources,
                JFaceResources.getDefaultFont()));
        table.addConfiguration(new FilterConfiguration(this::model));
        table.addConfiguration(new GridBindings(this));
        FillHandle.on(table, layers.selection);
        table.configure();
        FillHandle.handle(layers.selection, this);
        table.setData("id", "grid");
        layers.selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent) {
                publishSelection();
            }
        });
        GridTips.on(table, () -> view, () -> findings);
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            GridLines.colour(table.getConfigRegistry(), palette);
            table.redraw();
        });
        table.doCommand(new FreezeColumnCommand(layers.body, model().frozenColumns() - 1));
        showFilters(filtering);
        hide(hidden);
        layout();
        if (focus) {
            table.setFocus();
        }
        listener.selected(Optional.empty());
    }

    private GridLayers layers() {
        return new GridLayers(
                view.model(), new CellProvider(() -> view, this::enter), new HeaderProvider(this::model), this::filter);
    }

    private void enter(int row, int column, List<CellEdit> edits) {
        GridModel model = model();
        Unit unit = model.unit(view.order().modelRow(row));
        input.enter(Texts.name(unit, locale) + " · " + model.code(column), edits);
    }

    private void filter(Map<Integer, Object> typed) {
        Map<GridColumn, String> filters = new LinkedHashMap<>();
        typed.forEach(
                (column, text) -> filters.put(model().columns().get(column), FilterConfiguration.condition(text)));
        Arrangement next = wish.arrangement().filtered(filters);
        if (!next.equals(wish.arrangement())) {
            arrange(next);
        }
    }

    /** Whether the row to type conditions into is shown. */
    public boolean isFiltering() {
        return layers != null && layers.filters.isFilterRowVisible();
    }

    /** Shows the row to type conditions into, or takes it away and all conditions with it. */
    public void filter(boolean on) {
        if (!on && !wish.arrangement().filters().isEmpty()) {
            arrange(wish.arrangement().filtered(Map.of()));
        }
        showFilters(on);
    }

    /** Takes all conditions away; the row to type them into stays. */
    public void clearFilters() {
        boolean on = isFiltering();
        arrange(wish.arrangement().filtered(Map.of()));
        showFilters(on);
    }

    private void showFilters(boolean on) {
        Map<Integer, Object> shown = new HashMap<>();
        wish.arrangement().filters().forEach((column, text) -> {
            int at = model().columns().indexOf(column);
            if (at >= 0 && on) {
                shown.put(at, text);
            }
        });
        layers.filters.getFilterRowDataLayer().getFilterRowDataProvider().setFilterIndexToObjectMap(shown);
        if (on != isFiltering()) {
            layers.filters.setFilterRowVisible(on);
            table.doCommand(new ClientAreaResizeCommand(table));
        }
        table.redraw();
    }

    /** Sorts by a column, or by one more. */
    void sort(int column, boolean more) {
        GridColumn by = model().columns().get(column);
        arrange(more ? arrangement().alsoSortedBy(by) : arrangement().sortedBy(by));
    }

    /** Folds or unfolds the group in a row. */
    void toggle(int row) {
        if (row >= 0 && row < view.rowCount() && view.isGroup(row)) {
            arrange(arrangement().toggled(view.order().group(row).label()));
        }
    }

    /** Folds or unfolds all groups of rows. */
    public void foldRows(boolean fold) {
        arrange(arrangement()
                .folded(
                        fold
                                ? view.order().groups().stream()
                                        .map(RowGroup::label)
                                        .collect(Collectors.toSet())
                                : Set.of()));
    }

    /** Hides the columns of criteria and attributes with these ids and shows all others. */
    public void hide(Set<String> ids) {
        hidden = ids;
        List<Integer> columns = IntStream.range(0, model().columns().size())
                .filter(column -> switch (model().columns().get(column)) {
                    case UnitFact fact -> false;
                    case UnitAttribute attribute -> ids.contains(attribute.id());
                    case NodePoints points -> ids.contains(points.node().id());
                    case ReportedFigure figure -> ids.contains(figure.node().id());
                })
                .boxed()
                .toList();
        if (!columns.equals(List.copyOf(layers.hiding.getHiddenColumnIndexes()))) {
            layers.hiding.showAllColumns();
            layers.hiding.hideColumnIndexes(columns);
        }
    }

    /** The ids of the criteria and attributes whose columns are hidden. */
    public Set<String> hidden() {
        return hidden;
    }

    /** The rows and columns that can be scrolled to. */
    public CellRange visible() {
        return CellRange.of(
                IntStream.range(0, view.rowCount()).toArray(),
                IntStream.range(0, layers.selection.getColumnCount())
                        .map(layers.selection::getColumnIndexByPosition)
                        .toArray());
    }

    /** The rectangle around all selected cells. */
    public CellRange selection() {
        if (table == null) {
            return new CellRange(List.of(), List.of());
        }
        List<Integer> rows = new ArrayList<>();
        for (Range range : layers.selection.getSelectedRowPositions()) {
            IntStream.range(range.start, Math.min(range.end, view.rowCount())).forEach(rows::add);
        }
        int[] columns = IntStream.of(layers.selection.getSelectedColumnPositions())
                .sorted()
                .map(layers.selection::getColumnIndexByPosition)
                .filter(column -> column >= 0)
                .toArray();
        return CellRange.of(rows.stream().mapToInt(Integer::intValue).sorted().toArray(), columns);
    }

    /** The cell that was selected first. */
    public Optional<Found> position() {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        int column = layers.selection.getColumnIndexByPosition(anchor.getColumnPosition());
        return column >= 0 && anchor.getRowPosition() >= 0 && anchor.getRowPosition() < view.rowCount()
                ? Optional.of(new Found(anchor.getRowPosition(), column))
                : Optional.empty();
    }

    private Optional<Place> place() {
        return table == null
                ? Optional.empty()
                : position().filter(at -> !view.isGroup(at.row())).map(at -> {
                    int row = view.order().modelRow(at.row());
                    return new Place(model().unit(row), model().node(row, at.column()));
                });
    }

    /** Selects a cell and scrolls to it. */
    public void select(Found found) {
        int position = layers.selection.getColumnPositionByIndex(found.column());
        if (position >= 0) {
            table.doCommand(new SelectCellCommand(layers.selection, position, found.row(), false, false));
        }
    }

    /** Goes to the first column that scrolls: in the same row or in the first one. */
    void home(boolean top, boolean extend) {
        int frozen = model().frozenColumns(); // these are never hidden
        int row = top ? 0 : Math.max(0, layers.selection.getSelectionAnchor().getRowPosition());
        if (frozen < layers.selection.getColumnCount() && row < view.rowCount()) {
            table.doCommand(new SelectCellCommand(layers.selection, frozen, row, extend, false));
        }
    }

    private void select(Place place) {
        select(place.unit(), place.node());
    }

    /** Selects a cell and scrolls to it; when its unit is not loaded yet, as soon as it is. */
    public void select(Unit unit, PlanNode node) {
        int modelRow = model().rowOf(unit);
        int row = view.rowOf(unit);
        if (modelRow < 0 || table == null) {
            wanted = Optional.of(new Place(unit, node));
            return;
        }
        for (int column = 0; row >= 0 && column < model().columns().size(); column++) {
            if (model().node(modelRow, column).equals(node) && layers.selection.getColumnPositionByIndex(column) >= 0) {
                select(new Found(row, column));
                return;
            }
        }
    }

    private void publishSelection() {
        listener.selected(place());
    }

    public void foldAll() {
        layers.groups.collapseAllGroups();
    }

    public void unfoldAll() {
        layers.groups.expandAllGroups();
    }

    @Override
    public boolean setFocus() {
        return table == null ? super.setFocus() : table.setFocus();
    }
}
