// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.internal.history;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.ui.ColumnRoom;
import vn.thang.ui.Themes;
import vn.thang.ui.history.JournalSource;

/** The journal of the file in the active editor, page after page. */
final class JournalPane extends Composite {
    private static final String[] COLUMNS = {"when", "author", "what", "before", "after", "comment"};
    private static final int[] WIDTHS = {168, 66, 180, 66, 66, 80};
    private static final int WHAT = 2;
    private static final int COMMENT = 5;

    private static final int NARROW_SCOPE = 60;

    private final Combo scope;
    private final Label state;
    private final Table table;
    private final Button more;
    private final Consumer<JournalSource.Scope> changed = this::changed;
    private JournalSource source;
    private Optional<JournalSource.Cursor> next = Optional.empty();
    private int asked;

    JournalPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(6, 4)
                .spacing(6, 4)
                .applyTo(this);
        colour(this);
        Label title = colour(new Label(this, SWT.NONE));
        title.setText(HistoryTexts.text("journal.title"));
        scope = new Combo(this, SWT.READ_ONLY);
        scope.setData("id", "history.scope");
        scope.setItems(Stream.of(JournalSource.Scope.values())
                .map(each -> HistoryTexts.text("scope." + each.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new));
        scope.select(0);
        scope.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> restart()));
        // Where there is little room, the list gives it up, not how many entries there are.
        int wide = scope.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .hint(wide, SWT.DEFAULT)
                .minSize(NARROW_SCOPE, SWT.DEFAULT)
                .applyTo(scope);
        state = colour(new Label(this, SWT.NONE));
        state.setData("id", "history.state");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
        more = new Button(this, SWT.PUSH);
        more.setText(HistoryTexts.text("journal.more"));
        more.setData("id", "history.more");
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> read()));
        table = colour(new Table(this, SWT.FULL_SELECTION | SWT.SINGLE));
        table.setData("id", "history.journal");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(200, 80).applyTo(table);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, i == 3 || i == 4 ? SWT.RIGHT : SWT.LEFT);
            column.setText(HistoryTexts.text("journal." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        ColumnRoom.share(table, WIDTHS, WHAT, WHAT, COMMENT);
        addDisposeListener(e -> follow(null));
        restart();
    }

    private static <T extends Control> T colour(T control) {
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.background()));
            control.setForeground(new Color(palette.text()));
        });
        return control;
    }

    /** Follows another editor; null when it has no journal. */
    void follow(JournalSource other) {
        if (source == other) {
            return;
        }
        if (source != null) {
            source.removeListener(changed);
        }
        source = other;
        if (source != null) {
            source.addListener(changed);
        }
        if (!isDisposed()) {
            restart();
        }
    }

    private void changed(JournalSource.Scope what) {
        if (what == JournalSource.Scope.ALL || scope.getSelectionIndex() > 0) {
            restart();
        }
    }

    private void restart() {
        if (isDisposed()) {
            return;
        }
        next = Optional.empty();
        if (source == null) {
            table.removeAll();
            more.setEnabled(false);
            say(HistoryTexts.text("journal.none"));
        } else {
            read();
        }
    }

    private void read() {
        int request = ++asked;
        Optional<JournalSource.Cursor> from = next;
        source.read(JournalSource.Scope.values()[scope.getSelectionIndex()], from)
                .thenAccept(page -> getDisplay().asyncExec(() -> {
                    if (!isDisposed() && request == asked) {
                        show(page, from.isEmpty());
                    }
                }));
    }

    private void show(JournalSource.Page page, boolean first) {
        table.setRedraw(false);
        if (first) {
            table.removeAll();
        }
        for (JournalSource.Line line : page.lines()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                line.when(),
                line.author(),
                line.what(),
                line.before().isEmpty() ? "–" : line.before(),
                line.after().isEmpty() ? "–" : line.after(),
                line.comment()
            });
        }
        table.setRedraw(true);
        next = page.next();
        more.setEnabled(next.isPresent());
        say(HistoryTexts.text(next.isPresent() ? "journal.shown" : "journal.all", table.getItemCount()));
    }

    private void say(String text) {
        state.setText(text);
        layout();
    }
}
