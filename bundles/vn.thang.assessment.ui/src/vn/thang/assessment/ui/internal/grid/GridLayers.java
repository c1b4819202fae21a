// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupExpandCollapseLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import vn.thang.assessment.ui.model.GridColumn;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.HeaderGroup;

/** The layers of the grid: body, frozen unit columns, headers, criteria groups. */
final class GridLayers {
    private static final int ROW_HEIGHT = 24;
    private static final int HEADER_HEIGHT = 72;
    private static final int GROUP_HEIGHT = 24;
    private static final int ROW_NUMBER_WIDTH = 34;
    private static final int POINTS_WIDTH = 104;
    private static final int ATTRIBUTE_WIDTH = 120;

    final GridModel model;
    final DataLayer data;
    final ColumnHideShowLayer hiding;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final CompositeFreezeLayer body;
    final ColumnGroupHeaderLayer groups;
    final FilterRowHeaderComposite<Object> filters;
    final GridLayer grid;
    final ConfigRegistry registry = new ConfigRegistry();

    GridLayers(GridModel model, IDataProvider cells, IDataProvider headers, IFilterStrategy<Object> filter) {
        this.model = model;
        List<GridColumn> columns = model.columns();
        data = new DataLayer(cells, POINTS_WIDTH, ROW_HEIGHT);
        for (int column = 0; column < columns.size(); column++) {
            data.setColumnWidthByPosition(column, width(columns.get(column)));
        }
        hiding = new ColumnHideShowLayer(data);
        selection = new SelectionLayer(new ColumnGroupExpandCollapseLayer(hiding));
        viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
        DataLayer headerData = new DataLayer(headers, POINTS_WIDTH, HEADER_HEIGHT);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, body, selection);
        groups = new ColumnGroupHeaderLayer(header, selection, levels(model), false);
        groups.setRowHeight(GROUP_HEIGHT);
        model.headerGroups().forEach(this::add);
        filters = new FilterRowHeaderComposite<>(filter, groups, headers, registry);
        filters.setFilterRowVisible(false);
        IDataProvider numbers = new DefaultRowHeaderDataProvider(cells);
        RowHeaderLayer rowHeader =
                new RowHeaderLayer(new DataLayer(numbers, ROW_NUMBER_WIDTH, ROW_HEIGHT), body, selection);
        ILayer corner =
                new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headers, numbers)), rowHeader, filters);
        grid = new GridLayer(body, filters, rowHeader, corner, false);
    }

    private static int levels(GridModel model) {
        return model.headerGroups().stream().mapToInt(HeaderGroup::level).max().orElse(0) + 1;
    }

    private void add(HeaderGroup group) {
        String name = group.node().id();
        groups.addGroup(group.level(), name, group.firstColumn(), group.span());
        groups.addStaticColumnIndexesToGroup(group.level(), name, group.firstColumn());
        groups.getGroupByName(group.level(), name).setUnbreakable(true);
    }

    private static int width(GridColumn column) {
        return switch (column) {
            case UnitFact fact ->
                switch (fact) {
                    case NAME -> 232;
                    case GROUP -> 150;
                    case POINTS -> 74;
                    case PERCENT -> 62;
                    case RANK -> 66;
                    case BAND -> 146;
                };
            case UnitAttribute attribute -> ATTRIBUTE_WIDTH;
            case NodePoints points -> points.isGroup() ? 108 : POINTS_WIDTH;
            case ReportedFigure figure -> POINTS_WIDTH;
        };
    }
}
