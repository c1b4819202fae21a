// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import vn.thang.ui.EditorStatus;
import vn.thang.ui.EditorStatus.Part;

/** What the active editor says about itself: file, unsaved or locked, layer, units. Nothing for other editors. */
public final class EditorItem extends ContributionItem implements IPartListener2 {
    /** A long file name may not push the others out of the line. */
    private static final int MOST = 300;

    private final Runnable changed = this::changed;
    private final List<CLabel> labels = new ArrayList<>();
    private Optional<EditorStatus> status = Optional.empty();

    public EditorItem(IWorkbenchWindow window) {
        super("vn.thang.workbench.status.editor");
        window.getPartService().addPartListener(this);
    }

    @Override
    public void fill(Composite line) {
        labels.clear();
        for (Part part : parts()) {
            Label separator = new Label(line, SWT.SEPARATOR);
            separator.setLayoutData(new StatusLineLayoutData());
            CLabel label = new CLabel(line, SWT.SHADOW_NONE);
            label.setData("id", "status.editor." + labels.size());
            label.setText(part.widest());
            StatusLineLayoutData size = new StatusLineLayoutData();
            size.widthHint = Math.min(MOST, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            label.setLayoutData(size);
            labels.add(label);
        }
        say();
    }

    private List<Part> parts() {
        return status.map(EditorStatus::parts).orElse(List.of());
    }

    private void say() {
        List<Part> parts = parts();
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(parts.get(i).text());
            labels.get(i).setToolTipText(parts.get(i).tip());
        }
    }

    private void changed() {
        if (parts().size() == labels.size() && labels.stream().noneMatch(CLabel::isDisposed)) {
            say();
        } else {
            fillAgain();
        }
    }

    private void fillAgain() {
        if (getParent() != null) {
            getParent().markDirty();
            getParent().update(true);
        }
    }

    private void follow(IEditorPart editor) {
        Optional<EditorStatus> next = Optional.ofNullable(editor).map(each -> each.getAdapter(EditorStatus.class));
        if (!next.equals(status)) {
            status.ifPresent(old -> old.removeListener(changed));
            status = next;
            status.ifPresent(other -> other.addListener(changed));
            fillAgain();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(part.getPage().getActiveEditor());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow(part.getPage().getActiveEditor());
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow(part.getPage().getActiveEditor());
    }
}
