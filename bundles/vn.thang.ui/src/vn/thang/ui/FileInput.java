// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import vn.thang.ui.internal.FileInputFactory;

/**
 * The file of an editor; it is open again when the workbench starts anew. Two inputs with the same path and icon are the
 * same.
 *
 * @param file absolute and normalized
 * @param icon tells files of one kind from those of another
 */
public record FileInput(Path file, Icons icon) implements IEditorInput, IPersistableElement {

    public FileInput {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return icon.descriptor();
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
        return FileInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        FileInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
