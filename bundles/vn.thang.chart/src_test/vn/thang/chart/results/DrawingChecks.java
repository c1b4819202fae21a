// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.chart.Box;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.HitRegion;
import vn.thang.chart.Shape;

/** What every drawing fulfils: nothing outside of its frame, no text on another one, words and numbers for those who do not see it. */
final class DrawingChecks {
    private DrawingChecks() {}

    /** In three styles. */
    static void check(String name, Chart chart, double width, Locale locale) {
        for (ChartStyle style : List.of(ChartStyle.LIGHT, ChartStyle.DARK, ChartStyle.PRINT)) {
            Drawing drawing = chart.draw(width, style, locale);
            List<Shape> outside = drawing.shapes().stream()
                    .filter(shape -> outside(shape.box(style.measure()), drawing))
                    .toList();
            assertTrue(outside.isEmpty(), name + ": outside " + outside);
            List<String> overlaps = overlaps(drawing, style);
            assertTrue(overlaps.isEmpty(), name + ": overlap " + overlaps);
            assertFalse(drawing.description().isBlank(), name);
            assertTrue(
                    drawing.table().rows().stream()
                            .allMatch(row ->
                                    row.size() == drawing.table().header().size()),
                    name);
            assertTrue(drawing.regions().stream().map(HitRegion::tooltip).noneMatch(String::isBlank), name);
        }
    }

    private static boolean outside(Box box, Drawing drawing) {
        return box.x() < -0.01
                || box.y() < -0.01
                || box.right() > drawing.width() + 0.01
                || box.bottom() > drawing.height() + 0.01;
    }

    private static List<String> overlaps(Drawing drawing, ChartStyle style) {
        List<Shape.Text> texts = drawing.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
        List<Box> boxes = texts.stream().map(text -> text.box(style.measure())).toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    overlaps.add(texts.get(i).text() + " / " + texts.get(j).text());
                }
            }
        }
        return overlaps;
    }
}
