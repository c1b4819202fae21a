// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MenuAdapter;
import org.eclipse.swt.events.MenuEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.QuickFix;

/**
 * One row for each finding, made when it comes into sight. Enter or a double click goes to its place, Ctrl+1 offers what
 * can be done, Ctrl+C copies.
 */
final class FindingsTable {
    private static final int TEXT = 0;
    private static final int TEXT_WIDTH = 260;
    private static final int PLACE_WIDTH = 190;
    private static final int RULE_WIDTH = 170;

    private final FindingsModel model;
    private final Locale locale;
    private final Table table;
    private final Consumer<Optional<FoundItem>> selected;
    private final LocalResourceManager resources;
    private List<FoundItem> items = List.of();

    FindingsTable(Composite parent, FindingsModel model, Locale locale, Consumer<Optional<FoundItem>> selected) {
        this.model = model;
        this.locale = locale;
        this.selected = selected;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "findings.table");
        column("column.text", 430);
        column("column.place", PLACE_WIDTH);
        column("column.rule", RULE_WIDTH);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept(first())));
        table.addListener(SWT.DefaultSelection, e -> reveal());
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent e) {
                key(e);
            }
        });
        table.setMenu(menu());
        table.addListener(SWT.Resize, e -> fit());
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        Themes.onChange(table, table::clearAll);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(text(key));
        column.setWidth(width);
        column.setResizable(true);
    }

    /** The first column takes the room that the others leave; the last one is not asked, as GTK stretches it. */
    private void fit() {
        int room = table.getClientArea().width - PLACE_WIDTH - RULE_WIDTH;
        table.getColumn(TEXT).setWidth(Math.max(TEXT_WIDTH, room));
    }

    private void fill(TableItem row, int index) {
        // The theme engine would touch rows that GTK has dropped when the theme changes, and take the process down.
        row.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        if (index >= 0 && index < items.size()) { // GTK asks for rows it is just dropping, then without a place
            FoundItem item = items.get(index);
            row.setText(new String[] {model.text(item), model.place(item), model.ruleName(item)});
            row.setImage(TEXT, resources.create(SeverityIcon.of(item.severity()).descriptor()));
        }
    }

    /** Takes over what the model shows; what was selected stays so when it is still found. */
    void refresh() {
        Optional<FoundItem> before = first();
        items = model.shown();
        table.setItemCount(items.size());
        table.clearAll();
        int index = before.map(this::indexOf).orElse(-1);
        if (index >= 0) {
            table.setSelection(index);
        } else if (!items.isEmpty()) {
            table.setSelection(0);
        }
        selected.accept(first());
    }

    private int indexOf(FoundItem wanted) {
        String text = model.text(wanted);
        for (int i = 0; i < items.size(); i++) {
            FoundItem item = items.get(i);
            boolean same = item.rule().equals(wanted.rule())
                    && Objects.equals(item.target(), wanted.target())
                    && model.text(item).equals(text);
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private Optional<FoundItem> first() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= items.size() ? Optional.empty() : Optional.of(items.get(index));
    }

    private List<FoundItem> selection() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < items.size())
                .mapToObj(items::get)
                .toList();
    }

    private void reveal() {
        first().ifPresent(item -> model.source().ifPresent(source -> source.reveal(item)));
    }

    private void key(KeyEvent e) {
        boolean control = (e.stateMask & SWT.MOD1) != 0;
        if (control && e.keyCode == 'c') {
            copy();
        } else if (control && e.keyCode == 'a') {
            table.selectAll();
            selected.accept(first());
        } else if (control && (e.keyCode == '1' || e.keyCode == SWT.KEYPAD_1)) {
            offer();
        }
    }

    private void copy() {
        List<FoundItem> chosen = selection();
        if (!chosen.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {model.tsv(chosen)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** The menu of what can be done, at the selected row. */
    private void offer() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            var bounds = table.getItem(index).getBounds(TEXT);
            Point at = table.toDisplay(bounds.x + 24, bounds.y + bounds.height);
            // A menu of its own: one that was ever placed by the program no longer opens at the pointer.
            Menu offers = menu();
            offers.setLocation(at);
            offers.addListener(SWT.Hide, e -> table.getDisplay().asyncExec(offers::dispose));
            offers.setVisible(true);
        }
    }

    private Menu menu() {
        Menu menu = new Menu(table);
        menu.addMenuListener(new MenuAdapter() {
            @Override
            public void menuShown(MenuEvent e) {
                for (MenuItem old : menu.getItems()) {
                    old.dispose();
                }
                fillMenu(menu);
            }
        });
        return menu;
    }

    private void fillMenu(Menu menu) {
        Optional<FoundItem> item = first();
        if (item.isEmpty()) {
            return;
        }
        List<QuickFix> fixes = List.copyOf(item.get().fixes());
        for (QuickFix fix : fixes) {
            MenuItem entry = entry(menu, fix.label().in(locale), fix::apply);
            entry.setImage(resources.create(Icons.FIX.descriptor()));
        }
        if (fixes.isEmpty()) {
            entry(menu, text("fix.none"), () -> {}).setEnabled(false);
        }
        separator(menu);
        entry(menu, text("menu.go"), this::reveal).setEnabled(item.get().target() != null);
        entry(menu, text("menu.copy"), this::copy);
    }

    private static MenuItem separator(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private static MenuItem entry(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    boolean setFocus() {
        return table.setFocus();
    }

    private String text(String key) {
        return Messages.of(FindingsTable.class).text(locale, key);
    }
}
