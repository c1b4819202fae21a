// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of one theme. Meaning never hangs on a colour alone: bands carry their word, missing is hatched, not
 * applicable is a dash.
 *
 * @param dark true for the dark theme
 * @param background cells and panes
 * @param text what is read first
 * @param muted maxima, codes, hints, not applicable
 * @param header column headers
 * @param groupHeader the headers of criteria groups
 * @param subtotal cells of a group's points
 * @param frozen the frozen columns of a unit
 * @param line grid lines
 * @param selection background of what is selected
 * @param accent the one accent
 * @param hatch the strokes of a missing score
 * @param notice background of a notice
 * @param noticeText text of a notice
 * @param error text and border of a refused entry
 * @param bands an ordered scale from the lowest to the highest band, safe for colour-blind readers (cividis)
 */
public record Palette(
        boolean dark,
        RGB background,
        RGB text,
        RGB muted,
        RGB header,
        RGB groupHeader,
        RGB subtotal,
        RGB frozen,
        RGB line,
        RGB selection,
        RGB accent,
        RGB hatch,
        RGB notice,
        RGB noticeText,
        RGB error,
        List<RGB> bands) {

    private static final List<RGB> CIVIDIS =
            List.of(rgb(0x1f3a6e), rgb(0x575d6d), rgb(0x7d7c78), rgb(0xa59c74), rgb(0xd3c164), rgb(0xfee838));

    /** The lowest bands lighter, so that they stand out from a dark background. */
    private static final List<RGB> CIVIDIS_ON_DARK =
            List.of(rgb(0x4a72c4), rgb(0x757d93), rgb(0x8f8e8a), rgb(0xa59c74), rgb(0xd3c164), rgb(0xfee838));

    public static final Palette LIGHT = new Palette(
            false,
            rgb(0xffffff),
            rgb(0x1f2933),
            rgb(0x6b7785),
            rgb(0xf4f6f8),
            rgb(0xe9edf2),
            rgb(0xf7f9fb),
            rgb(0xfafbfc),
            rgb(0xdfe4ea),
            rgb(0xd3e5fa),
            rgb(0x1f6fc4),
            rgb(0xc6ced7),
            rgb(0xfff4d6),
            rgb(0x5c4700),
            rgb(0xb3261e),
            CIVIDIS);

    public static final Palette DARK = new Palette(
            true,
            rgb(0x1e2227),
            rgb(0xe4e7eb),
            rgb(0x98a2b0),
            rgb(0x282e35),
            rgb(0x313840),
            rgb(0x252b31),
            rgb(0x23282e),
            rgb(0x3a424b),
            rgb(0x274a70),
            rgb(0x5aa2f0),
            rgb(0x505a65),
            rgb(0x3b3420),
            rgb(0xf0dfa8),
            rgb(0xff8a80),
            CIVIDIS_ON_DARK);

    /**
     * The colour of a band.
     *
     * @param index 0 for the lowest
     * @param count how many bands there are, at least 1
     */
    public RGB band(int index, int count) {
        int last = bands.size() - 1;
        return bands.get(count <= 1 ? last : Math.round((float) index * last / (count - 1)));
    }

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
    }
}
