// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;

/** The rule of the selected criterion, tried with sample figures while it is being edited. */
public final class PreviewView extends ViewPart {
    private final ISelectionListener selected = this::selected;
    private final IPartListener closing = new Closing();
    private final Runnable changed = this::changed;
    private final StackLayout stack = new StackLayout();
    private Composite parent;
    private Control empty;
    private Pane pane;
    private IWorkbenchPart source;
    private OpenFramework open;
    private Criterion criterion;

    @Override
    public void createPartControl(Composite newParent) {
        parent = new Composite(newParent, SWT.NONE);
        parent.setLayout(stack);
        empty = new EmptyState(
                parent, Icons.CRITERION, PreviewTexts.text("empty"), PreviewTexts.text("empty.text"), List.of());
        stack.topControl = empty;
        getSite().getPage().addSelectionListener(selected);
        getSite().getPage().addPartListener(closing);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selected(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        OpenFramework framework = part == this ? null : Adapters.adapt(part, OpenFramework.class);
        if (framework == null || !(selection instanceof IStructuredSelection elements)) {
            return;
        }
        follow(part, framework);
        criterion = criterion(elements.getFirstElement());
        show();
    }

    private void follow(IWorkbenchPart part, OpenFramework framework) {
        if (source == part) {
            return;
        }
        leave();
        source = part;
        open = framework;
        open.addListener(changed);
        if (pane != null) {
            pane.control().dispose();
        }
        pane = new Pane(parent, new PreviewModel(StandardMethods.scoring(), PreviewTexts.locale()));
    }

    private void leave() {
        if (open != null) {
            open.removeListener(changed);
        }
        open = null;
        source = null;
        criterion = null;
    }

    /** The criterion that the element is or belongs to; null when there is none. */
    private static Criterion criterion(Object element) {
        EObject each = element instanceof EObject object ? object : null;
        while (each != null && !(each instanceof Criterion)) {
            each = each.eContainer();
        }
        return (Criterion) each;
    }

    /** After an edit; a file read anew has another object for the same criterion. */
    private void changed() {
        if (criterion != null && !isIn(criterion, open.framework())) {
            String id = criterion.getId();
            criterion = null;
            for (var all = open.framework().eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Criterion same && id != null && id.equals(same.getId())) {
                    criterion = same;
                }
            }
        }
        show();
    }

    private static boolean isIn(EObject element, Framework framework) {
        EObject each = element;
        while (each != null && each != framework) {
            each = each.eContainer();
        }
        return each == framework;
    }

    private void show() {
        if (criterion != null) {
            pane.show(criterion);
        }
        stack.topControl = criterion == null ? empty : pane.control();
        parent.layout();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selected);
        getSite().getPage().removePartListener(closing);
        leave();
        super.dispose();
    }

    private final class Closing implements IPartListener {
        @Override
        public void partClosed(IWorkbenchPart part) {
            if (part == source) {
                leave();
                show();
            }
        }

        @Override
        public void partActivated(IWorkbenchPart part) {
            if (part != source && part.getSite().getSelectionProvider() != null) {
                selected(part, part.getSite().getSelectionProvider().getSelection());
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            // only what is active is followed
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // the last criterion stays
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // only what is active is followed
        }
    }
}
