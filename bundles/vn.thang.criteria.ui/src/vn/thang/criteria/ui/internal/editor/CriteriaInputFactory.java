// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors that were open when the workbench was closed. */
public final class CriteriaInputFactory implements IElementFactory {
    static final String ID = "vn.thang.criteria.ui.input";
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new CriteriaInput(Path.of(memento.getString(PATH)));
    }
}
