// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.group.performance.config.GroupHeaderConfigLabels;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.HeaderGroup;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws the header of a criteria group with the triangle that folds it; double click folds and unfolds. */
final class GroupPainter extends AbstractCellPainter {
    private static final int TRIANGLE = 8;

    private final Supplier<GridModel> model;
    private Map<String, HeaderGroup> groups = Map.of();
    private GridModel known;

    GroupPainter(Supplier<GridModel> model) {
        this.model = model;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
        Palette palette = Themes.palette();
        HeaderGroup group = group(String.valueOf(cell.getDataValue()));
        Painting.fill(gc, area, group == null ? palette.header() : palette.groupHeader());
        if (group != null) {
            gc.setBackground(new Color(palette.muted()));
            gc.setAntialias(SWT.ON);
            boolean folded = cell.getConfigLabels().hasLabel(GroupHeaderConfigLabels.GROUP_COLLAPSED_CONFIG_TYPE);
            Painting.triangle(gc, area, folded, TRIANGLE);
            gc.setForeground(new Color(palette.text()));
            Painting.left(gc, area, model.get().title(group), Painting.PADDING + TRIANGLE + 6);
        }
    }

    private HeaderGroup group(String id) {
        if (known != model.get()) {
            known = model.get();
            groups = known.headerGroups().stream()
                    .collect(Collectors.toMap(group -> group.node().id(), group -> group));
        }
        return groups.get(id);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return TRIANGLE + 4 * Painting.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + Painting.PADDING;
    }
}
