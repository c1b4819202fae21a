// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import vn.thang.ui.FileInput;
import vn.thang.ui.Icons;

/** Brings back the editors that were open when the workbench was closed. */
public final class FileInputFactory implements IElementFactory {
    public static final String ID = "vn.thang.ui.fileInput";

    private static final String PATH = "path";
    private static final String ICON = "icon";

    /** What {@link #createElement} needs. */
    public static void save(FileInput input, IMemento memento) {
        memento.putString(PATH, input.file().toString());
        memento.putString(ICON, input.icon().name());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new FileInput(Path.of(memento.getString(PATH)), Icons.valueOf(memento.getString(ICON)));
    }
}
