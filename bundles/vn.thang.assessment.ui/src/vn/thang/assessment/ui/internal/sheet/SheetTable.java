// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The tree table of a sheet: one line and one column of it are current. */
final class SheetTable {
    private static final int[] WIDTHS = {112, 272, 84, 100, 82, 92, 98, 62, 62, 76, 120};

    /** What the name of a criterion keeps where there is little room, so that the points beside it are in sight. */
    private static final int NARROW_NAME = 160;

    private static final int MARGIN = 5;

    private final Tree tree;
    private final LocalResourceManager resources;
    private final Font bold;
    private final List<TreeItem> items = new ArrayList<>();
    private SheetModel model;
    private SheetColumn column = SheetColumn.VERIFIED;
    private int room;

    /**
     * An empty table.
     *
     * @param moved runs when the person has gone to another line or column
     */
    SheetTable(Composite parent, Runnable moved) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        tree.setData("id", "sheet.tree");
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        bold = resources.create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        for (SheetColumn each : SheetColumn.values()) {
            TreeColumn made = new TreeColumn(tree, each.isNumber() ? SWT.RIGHT : SWT.LEFT);
            made.setText(each.title(UiLanguage.locale()));
            made.setToolTipText(each.tip(UiLanguage.locale()));
            made.setWidth(WIDTHS[each.ordinal()]);
        }
        // Afterwards: GTK loses widths that are set while it gives out the room.
        tree.addListener(SWT.Resize, e -> tree.getDisplay().asyncExec(this::share));
        Themes.colour(tree, this::colour);
        tree.addListener(SWT.EraseItem, SheetTable::erase);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> moved.run()));
        tree.addListener(SWT.MouseDown, e -> {
            columnAt(new Point(e.x, e.y)).filter(this::isEditable).ifPresent(this::setColumn);
            moved.run();
        });
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (model != null) {
                    e.result = current().map(row -> model.spoken(row, column)).orElse(model.title());
                }
            }
        });
    }

    /** Names and remarks take the room that the numbers leave; names give some up for the points. */
    private void share() {
        if (tree.isDisposed() || tree.getClientArea().width == room) {
            return;
        }
        if (room == 0 && !items.isEmpty()) {
            // GTK scrolled to the line while there was no room at all: the lines above it are shown again.
            tree.setTopItem(items.getFirst());
        }
        room = tree.getClientArea().width;
        int more = Math.max(0, room - IntStream.of(WIDTHS).sum());
        int less = Math.max(0, rightEdge(SheetColumn.FINAL, i -> WIDTHS[i]) - room);
        int name = SheetColumn.NAME.ordinal();
        int remark = SheetColumn.REMARK.ordinal();
        tree.getColumn(name).setWidth(Math.max(NARROW_NAME, WIDTHS[name] + more / 2 - less));
        tree.getColumn(remark).setWidth(WIDTHS[remark] + more - more / 2);
        current().ifPresent(this::go);
    }

    private static int rightEdge(SheetColumn column, IntUnaryOperator width) {
        return IntStream.rangeClosed(0, column.ordinal()).map(width).sum();
    }

    private boolean isInSight(SheetColumn candidate) {
        int right = rightEdge(candidate, i -> tree.getColumn(i).getWidth())
                - tree.getHorizontalBar().getSelection();
        return right <= tree.getClientArea().width
                && right >= tree.getColumn(candidate.ordinal()).getWidth();
    }

    private void colour(Palette palette) {
        tree.setBackground(new Color(palette.background()));
        tree.setForeground(new Color(palette.text()));
        tree.setHeaderBackground(new Color(palette.header()));
        tree.setHeaderForeground(new Color(palette.text()));
        for (int i = 0; i < items.size(); i++) {
            colour(items.get(i), model.rows().get(i), palette);
        }
    }

    Tree tree() {
        return tree;
    }

    SheetColumn column() {
        return column;
    }

    void setColumn(SheetColumn next) {
        column = next;
        tree.showColumn(tree.getColumn(next.ordinal()));
        tree.redraw();
    }

    boolean isEditable(SheetColumn candidate) {
        return candidate.layer().isPresent() || candidate == SheetColumn.REMARK;
    }

    /** Moves the current column among those that can be typed into. */
    void turnColumn(boolean forward) {
        List<SheetColumn> editable =
                List.of(SheetColumn.values()).stream().filter(this::isEditable).toList();
        int place = editable.indexOf(column) + (forward ? 1 : -1);
        if (place >= 0 && place < editable.size()) {
            setColumn(editable.get(place));
        }
    }

    Optional<SheetRow> current() {
        return tree.getSelectionCount() == 0 || model == null
                ? Optional.empty()
                : Optional.of(model.rows().get(items.indexOf(tree.getSelection()[0])));
    }

    void go(SheetRow row) {
        if (row.index() < items.size()) {
            TreeItem item = items.get(row.index());
            tree.setSelection(item);
            tree.showItem(item);
            if (!isInSight(column)) {
                // GTK forgets the line that it has still to scroll to when it is asked for a column.
                tree.showColumn(tree.getColumn(column.ordinal()));
                tree.getDisplay().asyncExec(() -> {
                    if (!item.isDisposed()) {
                        tree.showItem(item);
                    }
                });
            }
        }
    }

    TreeItem item(SheetRow row) {
        return items.get(row.index());
    }

    /** Shows a sheet; lines that are there already stay where they are. */
    void show(SheetModel next) {
        boolean same = model != null
                && next.rows().size() == model.rows().size()
                && next.run()
                        .tableOf(next.unit())
                        .map(t -> t.plan().scorecard())
                        .equals(model.run()
                                .tableOf(model.unit())
                                .map(t -> t.plan().scorecard()));
        model = next;
        tree.setRedraw(false);
        if (!same) {
            rebuild();
        }
        for (SheetRow row : next.rows()) {
            for (SheetColumn each : SheetColumn.values()) {
                String text = next.text(row, each);
                if (!text.equals(items.get(row.index()).getText(each.ordinal()))) {
                    items.get(row.index()).setText(each.ordinal(), text);
                }
            }
            colour(items.get(row.index()), row, Themes.palette());
        }
        tree.setRedraw(true);
        tree.redraw();
    }

    private void rebuild() {
        tree.removeAll();
        items.clear();
        for (SheetRow row : model.rows()) {
            TreeItem item =
                    row.parent() < 0 ? new TreeItem(tree, SWT.NONE) : new TreeItem(items.get(row.parent()), SWT.NONE);
            items.add(item);
            if (row.isGroup()) {
                item.setFont(bold);
            }
        }
        items.forEach(item -> item.setExpanded(true));
    }

    private static void colour(TreeItem item, SheetRow row, Palette palette) {
        item.setBackground(new Color(row.isGroup() ? palette.subtotal() : palette.background()));
    }

    /** Quiet is what is not asked for here: codes, maxima, figures' names, and final points that nobody decided. */
    private static RGB colour(SheetRow row, SheetColumn column, Palette palette) {
        boolean quiet = switch (column) {
            case CODE, MAXIMUM -> true;
            case NAME -> row.measure().isPresent();
            case SELF, VERIFIED, FINAL -> isQuiet(row, column.layer().orElseThrow());
            default -> false;
        };
        boolean wrong =
                column.layer().filter(layer -> row.cell(layer).outOfRange()).isPresent();
        return wrong ? palette.error() : quiet ? palette.muted() : palette.text();
    }

    private static boolean isQuiet(SheetRow row, Layer layer) {
        boolean inherited =
                layer == Layer.FINAL && !row.isGroup() && !row.cell(layer).own();
        return inherited || row.cell(layer).cell().status() == CellStatus.NOT_APPLICABLE;
    }

    /** The line that is current keeps its colours; only its background says so. Texts are drawn by {@link #paint}. */
    private static void erase(Event event) {
        event.detail &= ~SWT.FOREGROUND;
        if ((event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~(SWT.SELECTED | SWT.HOT);
            Color before = event.gc.getBackground();
            event.gc.setBackground(new Color(Themes.palette().selection()));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.gc.setBackground(before);
        }
    }

    private static void text(Event event, SheetRow row, SheetColumn column, Rectangle cell, Palette palette) {
        TreeItem item = (TreeItem) event.item;
        String text = item.getText(event.index);
        if (text.isEmpty()) {
            return;
        }
        event.gc.setFont(item.getFont());
        Point size = event.gc.textExtent(text);
        int left = column == SheetColumn.CODE ? item.getTextBounds(0).x : cell.x + MARGIN;
        int x = column.isNumber() ? cell.x + cell.width - size.x - MARGIN : left;
        event.gc.setForeground(new Color(colour(row, column, palette)));
        event.gc.setClipping(cell.x, cell.y, cell.width - 2, cell.height);
        event.gc.drawText(text, x, cell.y + (cell.height - size.y) / 2, true);
        event.gc.setClipping((Rectangle) null);
    }

    /** Hatches what is missing on the layer shown, and frames the current cell. */
    private void paint(Event event) {
        int index = items.indexOf(event.item);
        if (model == null || index < 0) {
            return;
        }
        SheetRow row = model.rows().get(index);
        SheetColumn painted = SheetColumn.values()[event.index];
        Rectangle cell = ((TreeItem) event.item).getBounds(event.index);
        Palette palette = Themes.palette();
        boolean missing = painted.layer()
                .filter(layer -> layer == model.run().layer())
                .filter(layer -> row.cell(layer).cell().status() == CellStatus.MISSING)
                .isPresent();
        if (missing) {
            event.gc.setForeground(new Color(palette.hatch()));
            event.gc.setClipping(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4);
            for (int x = cell.x - cell.height; x < cell.x + cell.width; x += 6) {
                event.gc.drawLine(x, cell.y + cell.height, x + cell.height, cell.y);
            }
            event.gc.setClipping((Rectangle) null);
        }
        text(event, row, painted, cell, palette);
        boolean current = painted == column && tree.getSelectionCount() > 0 && tree.getSelection()[0] == event.item;
        if (current) {
            event.gc.setForeground(new Color(palette.accent()));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
            event.gc.setLineWidth(1);
        }
    }

    private Optional<SheetColumn> columnAt(Point point) {
        TreeItem item = tree.getItem(point);
        if (item == null) {
            return Optional.empty();
        }
        for (SheetColumn each : SheetColumn.values()) {
            if (item.getBounds(each.ordinal()).contains(point)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
