// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.thang.criteria.io.AtomicFile;

/** The file formats of charts. Pictures carry their title, their sentence and, for scores that are not official, the note. */
public enum ChartFile {
    /** Sharp at every size; the same bytes for the same chart on every machine. */
    SVG,
    /** Pixels, twice as fine as on a screen; drawn with the fonts of this machine. */
    PNG;

    /** The width of a picture unless somebody wants another one. */
    public static final int WIDTH = 760;

    private static final int SCALE = 2;

    /** The name in commands and at the end of file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChartFile> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /**
     * The content of the file.
     *
     * @param footnote stands below the chart; may be empty
     */
    public byte[] bytes(Chart chart, String footnote, Locale locale) {
        ChartStyle style = ChartStyle.PRINT.withFootnote(footnote);
        return switch (this) {
            case SVG -> Svg.write(chart.draw(WIDTH, style, locale)).getBytes(StandardCharsets.UTF_8);
            case PNG -> Png.write(chart.draw(WIDTH, style.withMeasure(Png.measure()), locale), SCALE);
        };
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException when the folder does not exist or is read-only, or the disk is full
     */
    public void write(Chart chart, String footnote, Locale locale, Path file) throws IOException {
        AtomicFile.write(file, bytes(chart, footnote, locale));
    }
}
