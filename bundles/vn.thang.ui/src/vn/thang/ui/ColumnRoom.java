// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** The room of a table shared among its columns, whenever that room changes. */
public final class ColumnRoom {
    private static final int PADDING = 20;

    private ColumnRoom() {}

    /**
     * Gives what the columns leave of the room to some of them, in equal parts; one that is named twice gets two. Columns
     * that have too little room together are scrolled.
     *
     * @param least of each column, in pixels
     */
    public static void share(Table table, int[] least, int... growing) {
        int[] shared = {-1};
        table.addListener(SWT.Resize, e -> {
            int room = table.getClientArea().width;
            if (room == shared[0]) {
                return; // widths set by hand stay until the room changes
            }
            shared[0] = room;
            int more = Math.max(0, room - IntStream.of(least).sum()) / growing.length;
            for (int column = 0; column < least.length; column++) {
                int index = column;
                int parts = (int)
                        Arrays.stream(growing).filter(each -> each == index).count();
                table.getColumn(column).setWidth(least[column] + parts * more);
            }
        });
    }

    /** The width that a column needs for a text. */
    public static int of(Table table, String text) {
        GC gc = new GC(table);
        int width = gc.textExtent(text).x + PADDING;
        gc.dispose();
        return width;
    }
}
