// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.ListField;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** A small table of the parts with buttons to add, remove and move them; rich parts have their form below it. */
final class ListControl implements FieldControl {
    private static final int HEIGHT = 96;
    private static final int WIDE = 150;
    private static final int MEDIUM = 80;
    private static final int NARROW = 70;

    private final ListField field;
    private final Composite box;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private Composite detail;
    private FormFields fields;
    private String signature = "";

    ListControl(Composite parent, ListField field) {
        this.field = field;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        Composite frame = new Composite(box, SWT.NONE);
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(frame);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setData("id", "form." + field.key());
        Names.name(viewer.getTable(), field.label());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        if (field.table()) {
            columns();
        } else {
            column(field.label(), WIDE * 2)
                    .setLabelProvider(ColumnLabelProvider.createTextProvider(row -> field.label((EObject) row)));
            viewer.addSelectionChangedListener(e -> showDetail());
        }
        buttons();
        refresh();
    }

    private void columns() {
        viewer.getTable().setHeaderVisible(true);
        List<String> titles = field.columns();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            TableViewerColumn column = column(titles.get(i), titles.size() > 3 ? NARROW : MEDIUM);
            column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                    row -> CellText.of(field.fields((EObject) row).get(index))));
            column.setEditingSupport(
                    new FieldEditing(viewer, row -> field.fields((EObject) row).get(index), this::refresh));
        }
        CellNavigation.install(viewer);
    }

    private TableViewerColumn column(String title, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, width));
        return column;
    }

    private void buttons() {
        Composite buttons = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons);
        Button add = button(buttons, Icons.ADD, "add", () -> {});
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> add(add)));
        button(buttons, Icons.REMOVE, "remove", () -> field.remove(selected()));
        button(buttons, Icons.UP, "up", () -> move(-1));
        button(buttons, Icons.DOWN, "down", () -> move(1));
    }

    private Button button(Composite parent, Icons icon, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(icon.image(button));
        Themes.onChange(button, () -> button.setImage(icon.image(button)));
        button.setToolTipText(UiTexts.text("form." + key));
        button.setData("id", "form." + field.key() + "." + key);
        Names.name(button, UiTexts.text("form." + key));
        button.setEnabled(field.editable());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void add(Button button) {
        List<EClass> kinds = field.kinds();
        if (kinds.size() == 1) {
            add(kinds.get(0));
            return;
        }
        Menu menu = new Menu(button);
        for (EClass kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(field.label(kind));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> add(kind)));
        }
        menu.setVisible(true);
    }

    private void add(EClass kind) {
        List<EObject> selected = selected();
        int behind = selected.isEmpty() ? field.rows().size() - 1 : field.rows().indexOf(selected.getLast());
        EObject added = field.add(kind, behind);
        if (!viewer.getTable().isDisposed()) {
            refresh();
            viewer.setSelection(new StructuredSelection(added), true);
            if (field.table()) {
                viewer.editElement(added, 0);
            }
        }
    }

    private void move(int by) {
        if (selected().size() == 1) {
            EObject row = selected().get(0);
            field.move(row, by);
            viewer.setSelection(new StructuredSelection(row), true);
        }
    }

    private List<EObject> selected() {
        return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
    }

    private void showDetail() {
        List<EObject> selected = selected();
        String now = selected.size() == 1 ? field.form(selected.get(0)).signature() : "";
        if (now.equals(signature)) {
            if (fields != null) {
                fields.refresh();
            }
            return;
        }
        signature = now;
        fields = null;
        if (detail != null) {
            detail.dispose();
        }
        detail = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(8, 0, 0, 0)
                .spacing(8, 5)
                .applyTo(detail);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(detail);
        if (selected.size() == 1) {
            fields = new FormFields(detail, field.form(selected.get(0)));
        }
        box.requestLayout();
        for (Composite each = box; each != null; each = each.getParent()) {
            if (each instanceof FormPane pane) {
                pane.layout(true, true);
                return;
            }
        }
    }

    @Override
    public void refresh() {
        if (viewer.isCellEditorActive()) {
            viewer.update(field.rows().toArray(), null);
        } else {
            viewer.setInput(field.rows());
        }
        if (!field.table()) {
            showDetail();
        }
    }
}
