// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import vn.thang.analysis.explain.Explanation;
import vn.thang.analysis.explain.Explanation.Kind;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** The steps of an explanation as a tree; items come into being when they are unfolded. */
final class ExplainTree {
    private static final int WIDTH = 1400;

    /** What a person does in the tree. */
    interface Actions {
        /** Looks at a step. */
        void chosen(Explanation step);

        /** Goes to what a step is about: double click, Enter or Ctrl+click. */
        void followed(Explanation step);
    }

    /** Steps are compared by identity: two notes may say the same. */
    private static final class Steps implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object step) {
            return ((Explanation) step).children().toArray();
        }

        @Override
        public Object getParent(Object step) {
            return null;
        }

        @Override
        public boolean hasChildren(Object step) {
            return !((Explanation) step).children().isEmpty();
        }
    }

    private final TreeViewer viewer;
    private final Actions actions;
    private Explanation root;
    private boolean revealing;

    ExplainTree(Composite parent, Locale locale, Actions actions) {
        this.actions = actions;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new org.eclipse.jface.viewers.IElementComparer() {
            @Override
            public boolean equals(Object a, Object b) {
                return a == b;
            }

            @Override
            public int hashCode(Object element) {
                return System.identityHashCode(element);
            }
        });
        viewer.setContentProvider(new Steps());
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setWidth(WIDTH);
        column.setLabelProvider(labels(locale));
        ColumnViewerToolTipSupport.enableFor(viewer);
        Tree tree = viewer.getTree();
        tree.setData("id", "explain.tree");
        viewer.addSelectionChangedListener(e -> {
            if (!revealing && ((IStructuredSelection) e.getSelection()).getFirstElement() instanceof Explanation step) {
                actions.chosen(step);
            }
        });
        viewer.addDoubleClickListener(e -> follow());
        tree.addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
                follow();
            }
        }));
        tree.addMouseMoveListener(this::hover);
        Themes.colour(tree, palette -> {
            tree.setBackground(new Color(palette.background()));
            tree.setForeground(new Color(palette.text()));
            viewer.refresh(true);
        });
    }

    private static ColumnLabelProvider labels(Locale locale) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Explanation) element).text().in(locale);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }

            @Override
            public Color getForeground(Object element) {
                return new Color(colour(((Explanation) element).kind(), Themes.palette()));
            }
        };
    }

    private static RGB colour(Kind kind, Palette palette) {
        return switch (kind) {
            case STANDING, RANK, BAND, SCORE, FIGURE -> palette.text();
            case NEIGHBOUR, EDGE, WHO, EVIDENCE, NOTE -> palette.muted();
        };
    }

    Tree control() {
        return viewer.getTree();
    }

    /**
     * Shows an explanation.
     *
     * @param whole null for none
     */
    void show(Explanation whole) {
        root = whole;
        viewer.setInput(whole == null ? List.of() : List.of(whole));
        if (whole != null) {
            viewer.expandToLevel(3);
        }
    }

    /** Unfolds the way to a step and the step itself, and selects it. */
    void reveal(Explanation step) {
        revealing = true;
        try {
            TreePath path = path(TreePath.EMPTY, root, step);
            if (path != null) {
                for (int i = 1; i <= path.getSegmentCount(); i++) {
                    viewer.setExpandedState(path.getSegment(i - 1), true);
                }
                viewer.expandToLevel(step, 2);
                viewer.setSelection(new StructuredSelection(step), true);
            }
        } finally {
            revealing = false;
        }
    }

    private static TreePath path(TreePath above, Explanation from, Explanation wanted) {
        TreePath here = above.createChildPath(from);
        if (from == wanted) {
            return here;
        }
        for (Explanation child : from.children()) {
            TreePath found = path(here, child, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void follow() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Explanation step) {
            actions.followed(step);
        }
    }

    private void hover(MouseEvent e) {
        TreeItem item = control().getItem(new Point(e.x, e.y));
        boolean link = (e.stateMask & SWT.MOD1) != 0
                && item != null
                && item.getData() instanceof Explanation step
                && (step.node().isPresent() || step.kind() == Kind.NEIGHBOUR);
        control().setCursor(link ? control().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }
}
