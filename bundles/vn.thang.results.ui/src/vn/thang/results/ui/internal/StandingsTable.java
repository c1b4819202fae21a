// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.assessment.Unit;
import vn.thang.chart.Target;
import vn.thang.results.ui.model.StandingsModel;
import vn.thang.results.ui.model.StandingsModel.Column;
import vn.thang.scoring.GroupStandings;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** A native table over a {@link StandingsModel}; only the rows that are seen are filled. */
final class StandingsTable extends Composite {
    private static final int SWATCH = 10;
    private static final int GAP = 6;
    private static final int PADDING = 18;
    /** Beside the header of the column that is sorted by. */
    private static final int ARROW = 12;

    private static final int WIDEST = 260;
    private static final int NARROWEST = 150;
    /** So many rows decide about the widths; the widest text seldom comes later, and 11,000 rows would take too long. */
    private static final int MEASURED = 150;

    /** What a person does in the table. */
    interface Actions {
        void pointed(Target target, boolean explain);

        /** Double click or Enter. */
        void opened(String unitId);

        void sort(Column column);
    }

    private final Table table;
    private final Actions actions;
    private final int[] widths = new int[Column.values().length];
    private final int[] least = new int[Column.values().length];
    private StandingsModel model;
    private GroupStandings fitted;
    private int shared = -1;

    StandingsTable(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(new FillLayout());
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "results.standings");
        table.setHeaderVisible(true);
        for (Column column : Column.values()) {
            TableColumn header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            header.setMoveable(false);
            header.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.sort(column)));
        }
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Paint, this::nothing);
        table.addListener(SWT.EraseItem, this::bandBackground);
        table.addListener(SWT.PaintItem, this::band);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected(false)));
        table.addListener(SWT.DefaultSelection, e -> {
            if (table.getSelectionIndex() >= 0) {
                actions.opened(unit(table.getSelectionIndex()).getId());
            }
        });
        table.addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
        table.addMouseMoveListener(this::hover);
        table.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        table.setMenu(menu());
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            table.setForeground(new Color(palette.text()));
            table.clearAll();
        });
    }

    /** Widths that fit what stands in the columns; once per unit group, so that widths set by hand stay. */
    private void fit() {
        if (fitted != null && fitted.group() == model.group().group()) {
            return;
        }
        fitted = model.group();
        getDisplay().asyncExec(this::atTop);
        GC gc = new GC(table);
        for (Column column : Column.values()) {
            String header = table.getColumn(column.ordinal()).getText();
            int extra = column == Column.BAND ? PADDING + SWATCH + GAP : PADDING;
            int content = extra;
            for (int row = 0; row < Math.min(model.size(), MEASURED); row++) {
                content = Math.max(content, gc.textExtent(model.text(row, column)).x + extra);
            }
            int width = Math.min(Math.max(content, gc.textExtent(header).x + PADDING + ARROW), WIDEST);
            widths[column.ordinal()] = width;
            least[column.ordinal()] = column == Column.UNIT ? Math.min(NARROWEST, width) : width;
        }
        gc.dispose();
        shared = -1;
        share();
    }

    /**
     * When there is too little room for all columns, names give way; when that is not enough, the last columns are scrolled
     * to, and the others fill the room, so that none is cut.
     */
    private void share() {
        int room = table.getClientArea().width;
        if (model == null || room == shared) {
            return; // widths set by hand stay until the room changes
        }
        shared = room;
        int name = Column.UNIT.ordinal();
        int slack = IntStream.of(widths).sum() - room;
        int given = Math.clamp(slack, 0, widths[name] - least[name]);
        if (given < slack && room > 0) {
            given = widths[name] - least[name] - left(room);
        }
        for (int column = 0; column < widths.length; column++) {
            table.getColumn(column).setWidth(column == name ? widths[column] - given : widths[column]);
        }
    }

    /** What the first columns that have room at their least leave of it; none when not even the names have room. */
    private int left(int room) {
        int left = room;
        int column = 0;
        while (column < least.length && least[column] <= left) {
            left -= least[column++];
        }
        return column > Column.UNIT.ordinal() ? left : 0;
    }

    /** A selection made before the table has its size scrolls the first row half out of sight. */
    private void atTop() {
        if (!table.isDisposed() && table.getSelectionIndex() <= 0) {
            table.setTopIndex(0);
        }
    }

    private Menu menu() {
        Menu menu = new Menu(table);
        item(menu, "table.explain", () -> selected(true));
        item(
                menu,
                "table.reveal",
                () -> actions.opened(unit(table.getSelectionIndex()).getId()));
        separator(menu);
        item(menu, "table.copy", this::copy);
        return menu;
    }

    private static MenuItem separator(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.text(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void copy() {
        if (model == null) {
            return;
        }
        Display display = getDisplay();
        StandingsModel shown = model;
        ICoreRunnable work = monitor -> {
            String text = new StandingsModel(shown.group(), UiLanguage.locale(), shown.arrangement()).tsv();
            display.asyncExec(() -> ChartSaving.copyText(display, text));
        };
        Job.createSystem(Texts.text("table.copy"), work).schedule();
    }

    private Unit unit(int row) {
        return model.standing(row).unit();
    }

    /**
     * Shows standings.
     *
     * @param row to be selected, -1 for none
     */
    void show(StandingsModel next, int row) {
        model = next;
        table.setRedraw(false);
        for (Column column : Column.values()) {
            TableColumn header = table.getColumn(column.ordinal());
            header.setText(next.header(column));
            if (column == next.arrangement().sortedBy()) {
                table.setSortColumn(header);
                table.setSortDirection(next.arrangement().ascending() ? SWT.UP : SWT.DOWN);
            }
        }
        fit();
        table.setItemCount(next.size());
        table.clearAll();
        if (row < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != row) {
            table.setSelection(row);
        }
        table.setRedraw(true);
    }

    private void fill(Event e) {
        int row = e.index;
        TableItem item = (TableItem) e.item;
        item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // the theme engine crashes on dropped rows
        if (model != null && row >= 0 && row < model.size()) {
            item.setText(Arrays.stream(Column.values())
                    .map(column -> column == Column.BAND ? "" : model.text(row, column))
                    .toArray(String[]::new));
        }
    }

    /** Says that no unit is left by what was searched for. */
    private void nothing(Event e) {
        if (model != null && model.size() == 0) {
            String text = Texts.text("table.none");
            Rectangle area = table.getClientArea();
            Point size = e.gc.textExtent(text);
            e.gc.setForeground(new Color(Themes.palette().muted()));
            e.gc.drawText(text, (area.width - size.x) / 2, area.height / 3, true);
        }
    }

    /** The band's own painting replaces the text, which therefore is not drawn. */
    private void bandBackground(Event e) {
        if (e.index == Column.BAND.ordinal()) {
            e.detail &= ~SWT.FOREGROUND;
        }
    }

    private void band(Event e) {
        int row = table.indexOf((TableItem) e.item);
        if (e.index != Column.BAND.ordinal() || model == null || row < 0 || row >= model.size()) {
            return;
        }
        int index = model.bandIndex(row);
        if (index >= 0) {
            int top = e.y + (e.height - SWATCH) / 2;
            e.gc.setBackground(
                    new Color(Themes.palette().band(index, model.bands().size())));
            e.gc.fillRectangle(e.x + GAP / 2, top, SWATCH, SWATCH);
            String word = model.text(row, Column.BAND);
            int y = e.y + (e.height - e.gc.textExtent(word).y) / 2;
            e.gc.drawText(word, e.x + SWATCH + GAP, y, true);
        }
    }

    private void selected(boolean explain) {
        int row = table.getSelectionIndex();
        if (row >= 0) {
            actions.pointed(Target.unit(unit(row).getId()), explain);
        }
    }

    private void clicked(MouseEvent e) {
        TableItem item = table.getItem(new Point(e.x, e.y));
        if (item != null && e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
            actions.pointed(Target.unit(unit(table.indexOf(item)).getId()), true);
        }
    }

    private void hover(MouseEvent e) {
        boolean link = (e.stateMask & SWT.MOD1) != 0 && table.getItem(new Point(e.x, e.y)) != null;
        table.setCursor(link ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void key(KeyEvent e) {
        if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
            copy();
        } else if (e.keyCode == SWT.F4) {
            selected(true);
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
