// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import vn.thang.criteria.ui.internal.form.CellNavigation;
import vn.thang.criteria.ui.internal.form.FieldEditing;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.TreeModel;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.FindingsOverlay;

/** The tree table of the framework, edited in place. */
final class FrameworkTree {
    private static final int EXPANDED = 3;
    private static final int WIDEST_CODE = 200;
    private static final int INDENT = 20;
    private static final int ICON = 28;

    private final TreeModel model;
    private final Composite box;
    private final TreeViewer viewer;
    private final Map<TreeColumnKind, Integer> columns = new EnumMap<>(TreeColumnKind.class);
    private final FindingMarks marks = new FindingMarks();
    private String query = "";

    FrameworkTree(
            Composite parent, FrameworkSession session, TreeModel model, Consumer<List<? extends EObject>> selected) {
        this.model = model;
        box = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        box.setLayout(layout);
        viewer = new TreeViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setData("id", "criteria.tree");
        viewer.setContentProvider(new TreeContent(model));
        CellFields fields = new CellFields(session);
        for (TreeColumnKind kind : TreeColumnKind.values()) {
            column(kind, fields, layout);
        }
        editing();
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer owner, Object parentRow, Object row) {
                return query.isBlank() || model.matches(row, query);
            }
        });
        viewer.addSelectionChangedListener(e -> selected.accept(elements()));
        viewer.setInput(model);
        viewer.expandToLevel(EXPANDED);
        Themes.onChange(viewer.getTree(), viewer::refresh);
    }

    private void column(TreeColumnKind kind, CellFields fields, TreeColumnLayout layout) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, kind.alignment());
        column.getColumn().setText(UiTexts.text("column." + kind.key()));
        int width = kind == TreeColumnKind.CODE ? codeWidth() : kind.width();
        layout.setColumnData(
                column.getColumn(),
                kind == TreeColumnKind.NAME
                        ? new ColumnWeightData(100, width)
                        : new ColumnPixelData(width, true, true));
        column.setLabelProvider(new RowLabels(viewer.getTree(), model, kind, marks));
        column.setEditingSupport(new FieldEditing(viewer, row -> fields.field(kind, row), this::refresh));
        columns.put(kind, viewer.getTree().getColumnCount() - 1);
    }

    /** As much as the longest code takes, indented as it is, within bounds: the names want their room, too. */
    private int codeWidth() {
        GC gc = new GC(viewer.getTree());
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            int widest = model.roots().stream()
                    .mapToInt(row -> widest(row, 1, gc))
                    .max()
                    .orElse(0);
            return Math.clamp(widest, TreeColumnKind.CODE.width(), WIDEST_CODE);
        } finally {
            gc.dispose();
        }
    }

    private int widest(Object row, int level, GC gc) {
        int own = level * INDENT + ICON + gc.textExtent(model.code(row)).x;
        return model.children(row).stream()
                .mapToInt(child -> widest(child, level + 1, gc))
                .reduce(own, Math::max);
    }

    /** Double click and F2 open a cell; Tab goes on to the next one. */
    private void editing() {
        TreeViewerFocusCellManager focus = new TreeViewerFocusCellManager(viewer, CellNavigation.highlighter(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TreeViewerEditor.create(
                viewer,
                focus,
                strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    Control control() {
        return box;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** The selected elements, without folders. */
    List<EObject> elements() {
        return viewer.getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** The one selected row, folders included; null when none or several are selected. */
    Object row() {
        return viewer.getStructuredSelection().size() == 1
                ? viewer.getStructuredSelection().getFirstElement()
                : null;
    }

    void filter(String newQuery) {
        query = newQuery;
        viewer.refresh();
        if (!query.isBlank()) {
            viewer.expandAll();
        }
    }

    void refresh() {
        if (viewer.isCellEditorActive()) {
            viewer.update(shown(viewer.getTree().getItems()).toArray(), null);
        } else {
            viewer.refresh();
        }
    }

    /** The rows that have items, as an open cell editor must not lose its own. */
    private static List<Object> shown(TreeItem[] items) {
        List<Object> rows = new ArrayList<>();
        for (TreeItem item : items) {
            if (item.getData() != null) {
                rows.add(item.getData());
                rows.addAll(shown(item.getItems()));
            }
        }
        return rows;
    }

    void select(List<? extends EObject> elements) {
        viewer.setSelection(new StructuredSelection(elements), true);
    }

    /** Opens the name of an element for typing. */
    void edit(EObject element) {
        select(List.of(element));
        viewer.editElement(element, columns.get(TreeColumnKind.NAME));
    }

    void mark(FindingsOverlay findings) {
        marks.show(findings);
        refresh();
    }

    boolean reveal(EObject element) {
        EObject row = element;
        while (row != null && model.parent(row) == null && !model.roots().contains(row)) {
            row = row.eContainer();
        }
        if (row == null) {
            return false;
        }
        select(List.of(row));
        return true;
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }
}
