// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.TreeModel;

/** The tree table of the framework. */
final class FrameworkTree {
    private final TreeModel model;
    private final TreeViewer viewer;
    private String query = "";

    FrameworkTree(
            Composite parent, FrameworkSession session, TreeModel model, Consumer<List<? extends EObject>> selected) {
        this.model = model;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setData("id", "criteria.tree");
        viewer.setContentProvider(new Content());
        for (TreeColumnKind kind : TreeColumnKind.values()) {
            column(kind);
        }
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer owner, Object parentRow, Object row) {
                return query.isBlank() || model.matches(row, query);
            }
        });
        viewer.addSelectionChangedListener(e -> selected.accept(elements()));
        viewer.setInput(model);
        viewer.expandToLevel(3);
    }

    private void column(TreeColumnKind kind) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, kind.alignment());
        column.getColumn().setText(UiTexts.text("column." + kind.key()));
        column.getColumn().setWidth(kind.width());
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return kind.text(model, row);
            }
        });
    }

    Control control() {
        return viewer.getTree();
    }

    /** The selected elements, without folders. */
    List<EObject> elements() {
        return viewer.getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    void filter(String newQuery) {
        query = newQuery;
        viewer.refresh();
        if (!query.isBlank()) {
            viewer.expandAll();
        }
    }

    void refresh() {
        viewer.refresh();
    }

    boolean reveal(EObject element) {
        EObject row = element;
        while (row != null && model.parent(row) == null && !model.roots().contains(row)) {
            row = row.eContainer();
        }
        if (row == null) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(row), true);
        return true;
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return model.roots().toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return model.children(row).toArray();
        }

        @Override
        public Object getParent(Object row) {
            return model.parent(row);
        }

        @Override
        public boolean hasChildren(Object row) {
            return !model.children(row).isEmpty();
        }
    }
}
