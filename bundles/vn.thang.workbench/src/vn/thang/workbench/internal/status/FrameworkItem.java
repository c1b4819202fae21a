// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.status;

import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.workbench.internal.Texts;

/** Whether the active framework is a draft or frozen, and whether it is saved; empty for other editors. */
public final class FrameworkItem extends StatusLineContributionItem {
    private static final int CHARACTERS = 26;

    private final IPropertyListener saved = (part, property) -> show((IEditorPart) part);
    private IEditorPart editor;

    public FrameworkItem(IWorkbenchWindow window) {
        super("vn.thang.workbench.status.framework", CHARACTERS);
        setText("");
        setVisible(false);
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                follow(part.getPage().getActiveEditor());
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                follow(part.getPage().getActiveEditor());
            }
        });
    }

    private void follow(IEditorPart active) {
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(saved);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(saved);
            }
            show(editor);
        }
    }

    private void show(IEditorPart part) {
        boolean dirty = part != null && part.isDirty();
        OpenFramework open = part == null ? null : part.getAdapter(OpenFramework.class);
        setText(open == null ? "" : text(open.frozen(), dirty));
        if (isVisible() != (open != null)) {
            setVisible(open != null);
            if (getParent() != null) {
                getParent().markDirty();
                getParent().update(true);
            }
        }
    }

    private static String text(boolean frozen, boolean dirty) {
        if (frozen) {
            return Texts.text("status.frozen");
        }
        return Texts.text(dirty ? "status.unsaved" : "status.saved");
    }
}
