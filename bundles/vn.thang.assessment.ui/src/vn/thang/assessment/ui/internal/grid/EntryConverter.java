// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import vn.thang.assessment.ui.model.CellInput;
import vn.thang.assessment.ui.model.CellInput.Typed;
import vn.thang.assessment.ui.model.Choice;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.model.NumberStyle;

/** Between the content of a cell and the text in its open editor. */
final class EntryConverter extends ContextualDisplayConverter {
    private final Supplier<GridView> view;
    private final Locale locale;

    EntryConverter(Supplier<GridView> view, Locale locale) {
        this.view = view;
        this.locale = locale;
    }

    @Override
    public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
        if (value instanceof Choice choice) {
            return choice.text(locale);
        }
        CellInput input = input(cell);
        String start = input.start();
        return input.choices().stream()
                .filter(choice -> choice.label().equals(start))
                .findFirst()
                .map(choice -> choice.text(locale))
                .orElse(start);
    }

    @Override
    public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object text) {
        String typed = text == null ? "" : text.toString();
        Typed read = input(cell).read(typed, NumberStyle.typed(locale));
        if (read instanceof Typed.Refused refused) {
            throw new ConversionFailedException(refused.message().in(locale));
        }
        return read;
    }

    private CellInput input(ILayerCell cell) {
        return view.get()
                .input(cell.getRowIndex(), cell.getColumnIndex())
                .orElseThrow(() -> new ConversionFailedException(cell.toString()));
    }
}
