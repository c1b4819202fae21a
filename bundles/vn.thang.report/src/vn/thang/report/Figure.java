// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;
import vn.thang.chart.Chart;

/**
 * A chart in a report. Formats with charts of their own draw {@code data}; the others show {@code drawing}.
 *
 * @param id unique in the report, stable between runs
 * @param caption one line: what is shown
 * @param description what is to be seen, as sentences: the text for readers who do not see the chart. Where it matters to
 *     all, a paragraph beside the chart says it
 * @param data the numbers
 * @param drawing the same as a picture
 */
public record Figure(String id, String caption, String description, ChartData data, Chart drawing) implements Block {
    /** The width at which {@code drawing} shows what {@code data} says: a histogram has other bins at another width. */
    public static final int WIDTH = 640;

    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(drawing, "drawing");
    }
}
