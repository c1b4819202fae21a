// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Draws a column header: the code and, in grey, the maximum on the first line, the name in a few lines below. */
final class HeaderPainter extends AbstractCellPainter {
    private static final int NAME_LINES = 3;

    private static final int SIGN = 8;

    private final ArrangedHeaders headers;
    private final Font bold;
    private final Font small;

    HeaderPainter(ArrangedHeaders headers, ResourceManager resources, Font base) {
        this.headers = headers;
        this.bold = resources.create(FontDescriptor.createFrom(base).setStyle(SWT.BOLD));
        this.small = resources.create(FontDescriptor.createFrom(base).increaseHeight(-1));
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
        GridModel shown = headers.model();
        int column = cell.getColumnIndex();
        if (column >= shown.columns().size()) {
            return;
        }
        Palette palette = Themes.palette();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        Painting.fill(gc, area, selected ? palette.selection() : palette.header());
        Font base = gc.getFont();
        String code = shown.code(column);
        String head = code.isEmpty() ? shown.title(column) : code;
        gc.setFont(bold);
        int line = TextWidths.height(gc);
        int top = area.y + 4;
        gc.setForeground(new Color(palette.text()));
        int key = headers.arrangement().indexOf(shown.columns().get(column));
        int sign = key < 0 ? 0 : SIGN + 6 + (headers.arrangement().sort().size() > 1 ? SIGN : 0);
        String fitted = Painting.fit(gc, head, area.width - 2 * Painting.PADDING - sign);
        boolean right = shown.columns().get(column) instanceof UnitFact fact && fact.isNumber();
        int indent = right ? area.width - Painting.PADDING - TextWidths.of(gc, fitted) - sign : Painting.PADDING;
        gc.drawText(fitted, area.x + indent, top, true);
        if (key >= 0) {
            sortSign(gc, palette, area.x + indent + TextWidths.of(gc, fitted) + 5, top + line / 2, key);
        }
        gc.setFont(small);
        gc.setForeground(new Color(palette.muted()));
        String maximum = shown.maximum(column);
        int room = TextWidths.of(gc, maximum) + Painting.PADDING;
        boolean beside = !code.isEmpty();
        gc.drawText(maximum, area.x + area.width - room, beside ? top : top + line, true);
        if (beside) {
            int y = top + line;
            for (String part : lines(gc, shown.title(column), area.width - Painting.PADDING - 3)) {
                gc.drawText(part, area.x + Painting.PADDING, y, true);
                y += TextWidths.height(gc) - 1;
            }
        }
        gc.setFont(base);
    }

    /** A triangle up or down, hollow when the order is stale, with its number when several columns count. */
    private void sortSign(GC gc, Palette palette, int x, int middle, int key) {
        boolean down = headers.arrangement().sort().get(key).descending();
        int tip = down ? middle + 3 : middle - 3;
        int base = down ? middle - 2 : middle + 2;
        int[] triangle = {x, base, x + SIGN, base, x + SIGN / 2, tip};
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(palette.accent()));
        gc.setBackground(new Color(palette.accent()));
        if (headers.isStale()) {
            gc.drawPolygon(triangle);
        } else {
            gc.fillPolygon(triangle);
        }
        if (headers.arrangement().sort().size() > 1) {
            gc.setFont(small);
            gc.drawText(String.valueOf(key + 1), x + SIGN + 2, middle - TextWidths.height(gc) / 2, true);
        }
    }

    /** At most {@value #NAME_LINES} lines, broken between words, the last one shortened. */
    private static List<String> lines(GC gc, String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = lines.size() == NAME_LINES - 1 ? 0 : breakAt(gc, rest, width);
            lines.add(end <= 0 ? Painting.fit(gc, rest, width) : rest.substring(0, end));
            rest = end <= 0 ? "" : rest.substring(end).strip();
        }
        return lines;
    }

    /** Where a line ends: after the last word that fits, or 0 when not even one does. */
    private static int breakAt(GC gc, String text, int width) {
        int end = text.length();
        while (end > 0 && TextWidths.of(gc, text.substring(0, end)) > width) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(headers.model().title(cell.getColumnIndex())).x + 2 * Painting.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return (NAME_LINES + 1) * gc.getFontMetrics().getHeight() + Painting.PADDING;
    }
}
