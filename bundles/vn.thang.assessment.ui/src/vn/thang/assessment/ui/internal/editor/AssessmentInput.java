// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import vn.thang.ui.Icons;

/** An assessment file. Two inputs with the same path are the same. */
public record AssessmentInput(Path file) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.ASSESSMENT.descriptor();
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
        return AssessmentInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(AssessmentInputFactory.PATH, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
