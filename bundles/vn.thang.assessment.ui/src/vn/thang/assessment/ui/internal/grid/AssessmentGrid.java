// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.ui.internal.grid.ScoreInput.Entered;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.scoring.PlanNode;
import vn.thang.ui.Themes;

/** Units by nodes. Shows a {@link GridModel}; a later model with the same columns takes its place without a flicker. */
public final class AssessmentGrid extends Composite {

    /** A cell of the grid. */
    public record Place(Unit unit, PlanNode node) {}

    private final ScoreInput input;
    private final Locale locale;
    private final Consumer<Optional<Place>> selected;
    private final EntryErrors errors = new EntryErrors();
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private GridModel model;
    private NatTable table;
    private GridLayers layers;

    /**
     * An empty grid.
     *
     * @param selected hears which cell is selected
     */
    public AssessmentGrid(Composite parent, ScoreInput input, Locale locale, Consumer<Optional<Place>> selected) {
        super(parent, SWT.NONE);
        this.input = input;
        this.locale = locale;
        this.selected = selected;
        setLayout(new FillLayout());
    }

    public GridModel model() {
        return model;
    }

    /** The table, for those who drive it. */
    public NatTable table() {
        return table;
    }

    /** What the balloon at the open editor says; empty when none is shown. */
    public String refusal() {
        return errors.message();
    }

    public void show(GridModel next) {
        boolean replace = model != null && next.hasColumnsOf(model) && next.rowCount() == model.rowCount();
        model = next;
        if (replace) {
            layers.data.fireLayerEvent(new VisualRefreshEvent(layers.data));
            publishSelection();
        } else {
            rebuild();
        }
    }

    private void rebuild() {
        if (table != null) {
            table.dispose();
        }
        layers = new GridLayers(() -> model, new CellProvider(() -> model, input), headers());
        layers.data.setConfigLabelAccumulator((labels, column, row) -> {
            boolean question = model.columns().get(column) instanceof NodePoints points
                    && input.entry(model.unit(row), points.node())
                            .filter(entry -> !entry.answers(locale).isEmpty())
                            .isPresent();
            if (question) {
                labels.addLabel(GridConfiguration.QUESTION);
            }
        });
        layers.grid.addConfiguration(new DefaultEditConfiguration());
        table = new NatTable(this, layers.grid, false);
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridConfiguration(
                () -> model,
                input,
                new EntryConverter(() -> model, input, locale),
                errors,
                resources,
                JFaceResources.getDefaultFont()));
        table.addConfiguration(new GridBindings(this::empty));
        table.configure();
        table.setData("id", "grid");
        layers.selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent) {
                publishSelection();
            }
        });
        GridTips.on(table, () -> model);
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            GridLines.colour(table.getConfigRegistry(), palette);
            table.redraw();
        });
        table.doCommand(new FreezeColumnCommand(layers.body, model.frozenColumns() - 1));
        layout();
        selected.accept(Optional.empty());
    }

    private IDataProvider headers() {
        return new HeaderProvider(() -> model);
    }

    /** Selects a cell and scrolls to it. */
    public void select(Unit unit, PlanNode node) {
        int row = model.rowOf(unit);
        for (int column = 0; column < model.columns().size(); column++) {
            if (row >= 0 && model.node(row, column).equals(node)) {
                table.doCommand(new SelectCellCommand(layers.selection, column, row, false, false));
                return;
            }
        }
    }

    private void publishSelection() {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        int column = layers.selection.getColumnIndexByPosition(anchor.getColumnPosition());
        boolean any = column >= 0 && anchor.getRowPosition() >= 0;
        selected.accept(
                any
                        ? Optional.of(new Place(
                                model.unit(anchor.getRowPosition()), model.node(anchor.getRowPosition(), column)))
                        : Optional.empty());
    }

    private void empty() {
        List<Entered> cells = new ArrayList<>();
        for (PositionCoordinate at : layers.selection.getSelectedCellPositions()) {
            int column = layers.selection.getColumnIndexByPosition(at.getColumnPosition());
            Unit unit = model.unit(at.getRowPosition());
            PlanNode node = model.node(at.getRowPosition(), column);
            input.entry(unit, node).ifPresent(entry -> cells.add(new Entered(unit, node, entry, Cell.MISSING)));
        }
        if (!cells.isEmpty()) {
            input.enter(cells);
        }
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
