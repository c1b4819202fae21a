// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.model.CellEntry;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.assessment.ui.model.GridModel;

/** Between the content of a cell and the text in its open editor. */
final class EntryConverter extends ContextualDisplayConverter {
    private final Supplier<GridModel> model;
    private final ScoreInput input;
    private final Locale locale;

    EntryConverter(Supplier<GridModel> model, ScoreInput input, Locale locale) {
        this.model = model;
        this.input = input;
        this.locale = locale;
    }

    @Override
    public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
        return value instanceof Answer answer ? answer.label() : input.typed(unit(cell), entry(cell));
    }

    @Override
    public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object text) {
        return switch (entry(cell).read(text == null ? "" : text.toString(), locale)) {
            case Reading.Accepted accepted -> accepted.cell();
            case Reading.Refused refused ->
                throw new ConversionFailedException(refused.message().in(locale));
        };
    }

    Locale locale() {
        return locale;
    }

    private Unit unit(ILayerCell cell) {
        return model.get().unit(cell.getRowIndex());
    }

    private CellEntry entry(ILayerCell cell) {
        return input.entry(unit(cell), model.get().node(cell.getRowIndex(), cell.getColumnIndex()))
                .orElseThrow(() -> new ConversionFailedException(cell.toString()));
    }
}
