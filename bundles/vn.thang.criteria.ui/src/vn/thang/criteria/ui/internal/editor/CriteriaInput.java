// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import vn.thang.ui.Icons;

/** A framework file. Two inputs with the same path are the same. */
public record CriteriaInput(Path file) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.FRAMEWORK.descriptor();
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CriteriaInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CriteriaInputFactory.PATH, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
