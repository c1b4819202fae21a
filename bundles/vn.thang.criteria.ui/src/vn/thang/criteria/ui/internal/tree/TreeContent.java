// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;
import vn.thang.criteria.ui.model.TreeModel;

/** The rows of the tree. */
record TreeContent(TreeModel model) implements ITreeContentProvider {
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
