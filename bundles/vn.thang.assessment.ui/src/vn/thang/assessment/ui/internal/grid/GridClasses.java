// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupExpandCollapseLayer;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * The classes of a grid. Reading them from their files and checking them takes longer than a person may be kept waiting,
 * so that is done on another thread while the first assessment is being opened.
 */
public final class GridClasses {
    private GridClasses() {}

    /** Loads and links the classes of a grid and those they speak of, without running anything of them. */
    public static void load() {
        Stream.of(
                        NatTable.class,
                        ConfigRegistry.class,
                        DefaultNatTableStyleConfiguration.class,
                        DefaultEditConfiguration.class,
                        FilterRowHeaderComposite.class,
                        CompositeFreezeLayer.class,
                        ColumnHeaderLayer.class,
                        CornerLayer.class,
                        GridLayer.class,
                        RowHeaderLayer.class,
                        ColumnGroupExpandCollapseLayer.class,
                        ColumnGroupHeaderLayer.class,
                        ColumnHideShowLayer.class,
                        GridLineCellLayerPainter.class,
                        SelectionLayer.class,
                        ViewportLayer.class,
                        AssessmentGrid.class,
                        GridLayers.class,
                        GridConfiguration.class,
                        GridMenu.class,
                        GridTips.class,
                        GridBindings.class,
                        FilterConfiguration.class,
                        FillHandle.class,
                        BodyPainter.class,
                        HeaderPainter.class,
                        GroupPainter.class)
                // Whoever is asked for its methods is linked first.
                .forEach(Class::getDeclaredMethods);
    }
}
