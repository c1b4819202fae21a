// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Font;
import vn.thang.assessment.ui.model.CellFindings;
import vn.thang.assessment.ui.model.CellInput;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.criteria.text.Texts;

/** Painters and editors of the grid. */
final class GridConfiguration extends AbstractRegistryConfiguration {
    /** Label of cells whose rule asks a question. */
    static final String CHOICE = "choice";
    /** Label of cells that take two figures. */
    static final String QUOTIENT = "quotient";

    private static final int CHOICES_SHOWN = 12;

    private final Supplier<GridView> view;
    private final Supplier<CellFindings> findings;
    private final ArrangedHeaders headers;
    private final ScoreInput input;
    private final EntryConverter converter;
    private final EntryErrors errors;
    private final ResourceManager resources;
    private final Font font;

    GridConfiguration(
            Supplier<GridView> view,
            Supplier<CellFindings> findings,
            ArrangedHeaders headers,
            ScoreInput input,
            EntryConverter converter,
            EntryErrors errors,
            ResourceManager resources,
            Font font) {
        this.view = view;
        this.findings = findings;
        this.headers = headers;
        this.input = input;
        this.converter = converter;
        this.errors = errors;
        this.resources = resources;
        this.font = font;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        painter(registry, new BodyPainter(view, findings), GridRegion.BODY);
        painter(registry, new HeaderPainter(headers, resources, font), GridRegion.COLUMN_HEADER);
        painter(registry, new GroupPainter(() -> view.get().model()), GridRegion.COLUMN_GROUP_HEADER);
        painter(registry, new RowNumberPainter(true), GridRegion.ROW_HEADER);
        painter(registry, new RowNumberPainter(false), GridRegion.CORNER);
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
        editing(registry);
    }

    private static void painter(IConfigRegistry registry, ICellPainter painter, String region) {
        for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
        }
    }

    /** For every cell, as cells that are asked for below the grid do not know that they belong to its body. */
    private void editing(IConfigRegistry registry) {
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITABLE_RULE,
                new EditableRule() {
                    @Override
                    public boolean isEditable(int column, int row) {
                        return entryAllowed(column, row);
                    }
                },
                DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, converter, DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, errors, DisplayMode.EDIT);
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, choices(), DisplayMode.EDIT, CHOICE);
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITOR, new QuotientEditor(this::figures), DisplayMode.EDIT, QUOTIENT);
    }

    private boolean entryAllowed(int column, int row) {
        return !input.readOnly() && view.get().entryKind(row, column).isPresent();
    }

    private ChoiceEditor choices() {
        return new ChoiceEditor(
                (column, row) ->
                        view.get().input(row, column).map(CellInput::choices).orElse(List.of()),
                CHOICES_SHOWN);
    }

    private List<String> figures(QuotientEditor editor) {
        Locale locale = view.get().model().locale();
        return view.get()
                .input(editor.getRowIndex(), editor.getColumnIndex())
                .map(cell -> cell.quotient().stream()
                        .map(measure -> Texts.name(measure, locale))
                        .toList())
                .filter(names -> !names.isEmpty())
                .orElse(List.of(""));
    }
}
