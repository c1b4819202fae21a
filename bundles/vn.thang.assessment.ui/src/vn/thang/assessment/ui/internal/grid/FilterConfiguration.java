// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import vn.thang.assessment.ui.model.GridColumn;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.criteria.AttributeType;

/** Editors of the row to type conditions into: choices for group, band and attributes that have some, free text for everything else. */
final class FilterConfiguration extends AbstractRegistryConfiguration {
    private static final int CHOICES_SHOWN = 12;

    private final Supplier<GridModel> model;

    FilterConfiguration(Supplier<GridModel> model) {
        this.model = model;
    }

    /** What a content of the row means as a condition; a choice stands for the whole cell. */
    static String condition(Object content) {
        return content instanceof Chosen chosen ? "=" + chosen.label() : String.valueOf(content);
    }

    /** One of the choices. */
    private record Chosen(String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER, new FilterPainter(), mode, GridRegion.FILTER_ROW);
        }
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITABLE_RULE,
                IEditableRule.ALWAYS_EDITABLE,
                DisplayMode.EDIT,
                GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITOR,
                new FilterRowTextCellEditor(),
                DisplayMode.EDIT,
                GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(
                CellConfigAttributes.DISPLAY_CONVERTER,
                new DefaultDisplayConverter(),
                DisplayMode.EDIT,
                GridRegion.FILTER_ROW);
        List<GridColumn> columns = model.get().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (hasChoices(columns.get(column))) {
                registry.registerConfigAttribute(
                        EditConfigAttributes.CELL_EDITOR,
                        new ComboBoxCellEditor((c, r) -> choices(c), CHOICES_SHOWN),
                        DisplayMode.EDIT,
                        FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + column);
            }
        }
    }

    private static boolean hasChoices(GridColumn column) {
        return column == UnitFact.GROUP
                || column == UnitFact.BAND
                || column instanceof UnitAttribute attribute
                        && (attribute.definition().getType() == AttributeType.CHOICE
                                || attribute.definition().getType() == AttributeType.YES_NO);
    }

    private List<Object> choices(int column) {
        GridModel shown = model.get();
        List<Object> choices = new ArrayList<>(List.of(""));
        IntStream.range(0, shown.rowCount())
                .mapToObj(row -> shown.text(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .map(Chosen::new)
                .forEach(choices::add);
        return choices;
    }
}
