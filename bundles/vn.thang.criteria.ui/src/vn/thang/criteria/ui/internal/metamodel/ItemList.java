// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.ui.Icons;

/** A list of values with buttons to add and to remove one; fields beside it change the one that is selected. */
final class ItemList<T> extends Composite {
    /** A column: its heading (a key), its width, and what it says. */
    record Column<T>(String heading, int width, Function<T, String> text) {}

    private final List<Column<T>> columns;
    private final List<T> items = new ArrayList<>();
    private final LocalResourceManager resources;
    private final Table table;
    private final Button remove;
    private final Runnable selected;
    private final Runnable changed;
    private Predicate<T> wrong = item -> false;

    /**
     * @param id of the table; the buttons are ID.add and ID.remove
     * @param fresh what is added
     * @param selected called when another value is selected, or none
     * @param changed called when a person has added or removed one
     */
    ItemList(
            Composite parent,
            String id,
            List<Column<T>> columns,
            Supplier<T> fresh,
            Runnable selected,
            Runnable changed) {
        super(parent, SWT.NONE);
        this.columns = List.copyOf(columns);
        this.selected = selected;
        this.changed = changed;
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        table = new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("id", id);
        table.setHeaderVisible(columns.size() > 1);
        for (Column<T> each : columns) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(PackageTexts.text(each.heading()));
            column.setWidth(each.width());
        }
        table.addListener(SWT.Selection, e -> selected());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(buttons);
        button(buttons, id + ".add", "add", () -> add(fresh.get()));
        remove = button(buttons, id + ".remove", "remove", this::remove);
        remove.setEnabled(false);
    }

    private static Button button(Composite parent, String id, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(PackageTexts.text(key));
        button.setData("id", id);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void selected() {
        remove.setEnabled(table.getSelectionIndex() >= 0);
        selected.run();
    }

    private void add(T item) {
        items.add(item);
        show(items.size() - 1);
        changed.run();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        items.remove(index);
        show(Math.min(index, items.size() - 1));
        changed.run();
    }

    /** Shows other values and selects the first. */
    void set(List<T> values) {
        items.clear();
        items.addAll(values);
        show(items.isEmpty() ? -1 : 0);
    }

    private void show(int index) {
        table.setItemCount(items.size());
        for (int i = 0; i < items.size(); i++) {
            line(i);
        }
        table.deselectAll();
        if (index >= 0) {
            table.setSelection(index);
        }
        selected();
    }

    private void line(int index) {
        TableItem line = table.getItem(index);
        T item = items.get(index);
        for (int i = 0; i < columns.size(); i++) {
            line.setText(i, columns.get(i).text().apply(item));
        }
        line.setImage(0, wrong.test(item) ? resources.create(Icons.ERROR.descriptor()) : null);
    }

    /** Marks the values that something is wrong with. */
    void mark(Predicate<T> those) {
        wrong = those;
        for (int i = 0; i < items.size(); i++) {
            line(i);
        }
    }

    List<T> items() {
        return List.copyOf(items);
    }

    Optional<T> selection() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= items.size() ? Optional.empty() : Optional.of(items.get(index));
    }

    /** Puts another value in the place of the one that is selected. */
    void replace(T item) {
        int index = table.getSelectionIndex();
        items.set(index, item);
        line(index);
    }
}
