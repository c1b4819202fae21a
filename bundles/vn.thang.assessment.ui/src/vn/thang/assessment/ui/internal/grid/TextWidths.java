// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How wide texts are, remembered, because the window system takes longer to measure a text than to draw it. For the
 * user-interface thread only.
 */
final class TextWidths {
    private static final int REMEMBERED = 20_000;

    /** A text in a font. */
    private record Key(Font font, String text) {}

    private static final Map<Key, Integer> WIDTHS = new HashMap<>();
    private static final Map<Font, Integer> HEIGHTS = new HashMap<>();

    private TextWidths() {}

    /** Forgets everything, as fonts may have changed. */
    static void forget() {
        WIDTHS.clear();
        HEIGHTS.clear();
    }

    /** The width of a text in the font of the canvas, in points. */
    static int of(GC gc, String text) {
        if (WIDTHS.size() > REMEMBERED) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Key(gc.getFont(), text), key -> gc.textExtent(text).x);
    }

    /** The height of a line in the font of the canvas, in points. */
    static int height(GC gc) {
        return HEIGHTS.computeIfAbsent(gc.getFont(), font -> gc.getFontMetrics().getHeight());
    }
}
