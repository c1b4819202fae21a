// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Message;
import vn.thang.ui.Themes;

/** The changes as a tree table, with a filter by kind and by text. */
final class ChangesPart extends Composite {
    private static final int ELEMENT = 240;
    private static final int OTHER = 130;

    private final Label title;
    private final Combo kinds;
    private final Text query;
    private final TreeViewer viewer;
    private final List<ChangeKind> listed = new ArrayList<>();
    private FrameworkComparison comparison;

    ChangesPart(
            Composite parent, Consumer<Identified> reveal, Consumer<ChangesPart> copy, Consumer<ChangesPart> export) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite head = Parts.head(this, 5);
        title = Parts.title(head);
        query = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        query.setData("id", "compare.query");
        query.setMessage(CompareTexts.text("query"));
        query.addModifyListener(e -> fill());
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(150, SWT.DEFAULT)
                .applyTo(query);
        kinds = new Combo(head, SWT.READ_ONLY);
        kinds.setData("id", "compare.kinds");
        kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fill()));
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(190, SWT.DEFAULT)
                .applyTo(kinds);
        Parts.button(head, "copy", "compare.changes.copy", () -> copy.accept(this));
        Parts.button(head, "export", "compare.changes.export", () -> export.accept(this));
        viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        Parts.list(viewer.getTree());
        viewer.getTree().setData("id", "compare.changes");
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new Content());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(viewer.getTree());
        column(
                "change.element",
                ELEMENT,
                row -> row.isChange() ? null : CompareTexts.TEXTS.message("text", row.name()));
        column("change.what", OTHER, row -> row.change() == null ? null : ChangeTree.what(row.change()));
        column(
                "change.before",
                OTHER,
                row -> row.change() == null ? null : row.change().before());
        column(
                "change.after",
                OTHER,
                row -> row.change() == null ? null : row.change().after());
        viewer.getTree().addListener(SWT.Resize, e -> share());
        viewer.getTree().addListener(SWT.Paint, this::nothing);
        viewer.addDoubleClickListener(e -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof ChangeTree.Row row
                    && row.element() != null) {
                reveal.accept(row.element());
            }
        });
    }

    private void nothing(Event e) {
        if (comparison != null && viewer.getTree().getItemCount() == 0) {
            boolean same = comparison.changes().isEmpty();
            e.gc.setForeground(new Color(Themes.palette().muted()));
            e.gc.drawText(CompareTexts.text(same ? "changes.same" : "changes.filtered"), 12, 12, true);
        }
    }

    /** What was and what is must be seen side by side: the columns share the width there is. */
    private void share() {
        int room = viewer.getTree().getClientArea().width;
        int other = Math.max(OTHER, room / 5);
        TreeColumn[] columns = viewer.getTree().getColumns();
        for (int i = 1; i < columns.length; i++) {
            columns[i].setWidth(other);
        }
        columns[0].setWidth(Math.max(ELEMENT, room - other * (columns.length - 1)));
    }

    private void column(String key, int width, Function<ChangeTree.Row, Message> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(CompareTexts.text(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Message shown = text.apply((ChangeTree.Row) element);
                return shown == null ? "" : CompareTexts.in(shown);
            }

            @Override
            public String getToolTipText(Object element) {
                FrameworkChange change = ((ChangeTree.Row) element).change();
                return change == null ? null : CompareTexts.in(change.sentence());
            }

            @Override
            public Color getForeground(Object element) {
                ChangeTree.Row row = (ChangeTree.Row) element;
                RGB colour = row.changes().isEmpty()
                        ? Themes.palette().muted()
                        : Themes.palette().text();
                return new Color(colour);
            }
        });
    }

    void show(FrameworkComparison newComparison) {
        comparison = newComparison;
        ChangeKind chosen = kinds.getSelectionIndex() > 0 ? listed.get(kinds.getSelectionIndex() - 1) : null;
        listed.clear();
        kinds.removeAll();
        kinds.add(CompareTexts.text("kinds.all", comparison.changes().size()));
        comparison.counts().forEach((kind, count) -> {
            listed.add(kind);
            kinds.add(CompareTexts.text("kinds.one", kind, count));
        });
        kinds.select(listed.indexOf(chosen) + 1);
        title.setText(CompareTexts.text(
                comparison.changes().isEmpty() ? "changes.none" : "changes.title",
                comparison.changes().size()));
        title.requestLayout();
        fill();
    }

    private void fill() {
        if (comparison != null) {
            viewer.setInput(ChangeTree.of(comparison, chosen(), query.getText(), CompareTexts.locale()));
            viewer.expandAll();
        }
    }

    private Set<ChangeKind> chosen() {
        int index = kinds.getSelectionIndex();
        return index <= 0 ? EnumSet.allOf(ChangeKind.class) : EnumSet.of(listed.get(index - 1));
    }

    FrameworkComparison comparison() {
        return comparison;
    }

    @Override
    public boolean setFocus() {
        return viewer.getTree().setFocus();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return ((ChangeTree.Row) row).children().toArray();
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return !((ChangeTree.Row) row).children().isEmpty();
        }
    }
}
