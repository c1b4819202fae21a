// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import vn.thang.criteria.ui.model.TextsModel.Row;

/** Types the text of one language. */
final class LanguageEditing extends EditingSupport {
    private static final String BREAK = " ¶ ";

    private final TextCellEditor editor;
    private final String language;

    LanguageEditing(TableViewer viewer, String language) {
        super(viewer);
        this.editor = new TextCellEditor(viewer.getTable());
        this.language = language;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return ((Row) row).field().editable();
    }

    /** One line: a break of lines is shown and typed as ¶. */
    @Override
    protected Object getValue(Object row) {
        return ((Row) row).field().text(language).replace("\r", "").replace("\n", BREAK);
    }

    @Override
    protected void setValue(Object row, Object value) {
        if (!value.equals(getValue(row))) {
            ((Row) row).field().set(language, ((String) value).replaceAll(" ?¶ ?", "\n"));
        }
        getViewer().update(row, null);
    }
}
