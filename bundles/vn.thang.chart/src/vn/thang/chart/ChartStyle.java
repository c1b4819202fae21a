// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;

/**
 * Colours and fonts of drawings. Meaning never hangs on a colour alone: bands carry their word, what is missing is hatched,
 * what does not apply is a dash.
 *
 * @param background behind everything
 * @param text what is read first
 * @param muted axes, hints, what stands beside
 * @param line grid lines
 * @param accent the one unit the chart is about
 * @param mark other units, bars of a whole group
 * @param soft tracks behind bars
 * @param hatch strokes of what is missing
 * @param scale ordered colours from low to high, safe for colour-blind readers (cividis); at least 2
 * @param zone how strongly a band colours its zone, 0 to 1
 * @param size of the text in pixels
 * @param titled whether title and sentence stand in the drawing itself, as in a file
 * @param footnote stands below every drawing, for instance that scores are a reconstruction; may be empty
 * @param measure of the device the drawing is for
 */
public record ChartStyle(
        int background,
        int text,
        int muted,
        int line,
        int accent,
        int mark,
        int soft,
        int hatch,
        List<Integer> scale,
        double zone,
        double size,
        boolean titled,
        String footnote,
        TextMeasure measure) {
    private static final double NORMAL = 12;
    private static final double SMALL = 11;
    private static final double HEADING = 16;
    private static final int BELOW = 0xc2571a;

    private static final List<Integer> CIVIDIS = List.of(0x1f3a6e, 0x575d6d, 0x7d7c78, 0xa59c74, 0xd3c164, 0xfee838);

    /** The lowest lighter, so that they stand out from a dark background. */
    private static final List<Integer> CIVIDIS_ON_DARK =
            List.of(0x4a72c4, 0x757d93, 0x8f8e8a, 0xa59c74, 0xd3c164, 0xfee838);

    /** For a screen with a light theme. */
    public static final ChartStyle LIGHT = new ChartStyle(
            0xffffff,
            0x1f2933,
            0x5f6b79,
            0xdfe4ea,
            0x1f6fc4,
            0x8a96a3,
            0xeef1f4,
            0xb4bec9,
            CIVIDIS,
            0.16,
            NORMAL,
            false,
            "",
            TextMeasure.builtIn());

    /** For a screen with a dark theme. */
    public static final ChartStyle DARK = new ChartStyle(
            0x1e2227,
            0xe4e7eb,
            0xa3adba,
            0x3a424b,
            0x5aa2f0,
            0x7b8794,
            0x2a3037,
            0x5b6672,
            CIVIDIS_ON_DARK,
            0.22,
            NORMAL,
            false,
            "",
            TextMeasure.builtIn());

    /** For files and paper: title and sentence stand in the picture. */
    public static final ChartStyle PRINT = LIGHT.withTitle(true);

    public ChartStyle {
        scale = List.copyOf(scale);
    }

    public ChartStyle withMeasure(TextMeasure other) {
        return new ChartStyle(
                background, text, muted, line, accent, mark, soft, hatch, scale, zone, size, titled, footnote, other);
    }

    public ChartStyle withTitle(boolean shown) {
        return new ChartStyle(
                background, text, muted, line, accent, mark, soft, hatch, scale, zone, size, shown, footnote, measure);
    }

    public ChartStyle withFootnote(String note) {
        return new ChartStyle(
                background, text, muted, line, accent, mark, soft, hatch, scale, zone, size, titled, note, measure);
    }

    Font normal() {
        return new Font(size, false);
    }

    Font bold() {
        return new Font(size, true);
    }

    Font small() {
        return new Font(size * SMALL / NORMAL, false);
    }

    Font heading() {
        return new Font(size * HEADING / NORMAL, true);
    }

    /**
     * The colour of a band.
     *
     * @param index 0 for the lowest
     * @param count how many bands there are, at least 1
     */
    public int band(int index, int count) {
        int last = scale.size() - 1;
        return scale.get(count <= 1 ? last : Math.round((float) index * last / (count - 1)));
    }

    /** The colour of a share between 0 and 1 on the ordered scale. */
    int heat(double share) {
        double place = Math.clamp(share, 0, 1) * (scale.size() - 1);
        int below = Math.min((int) place, scale.size() - 2);
        return mix(scale.get(below), scale.get(below + 1), place - below);
    }

    /** The colour of a number between −1 and 1: the accent above 0, orange below, the background at 0. */
    int signed(double value) {
        return mix(background, value < 0 ? BELOW : accent, Math.clamp(Math.abs(value), 0, 1));
    }

    /** A colour toned down towards the background. */
    int tint(int colour) {
        return mix(background, colour, zone);
    }

    /** Black or white, whichever is easier to read on the colour. */
    static int onto(int colour) {
        double light = 0.299 * (colour >> 16 & 0xff) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff);
        return light > 140 ? 0x111111 : 0xffffff;
    }

    static int mix(int from, int to, double share) {
        return channel(from, to, share, 16) | channel(from, to, share, 8) | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int low = from >> shift & 0xff;
        int high = to >> shift & 0xff;
        return (int) Math.round(low + (high - low) * share) << shift;
    }
}
