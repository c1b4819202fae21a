// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lengths and places follow the data. */
class GeometryTest {
    private static final ChartStyle STYLE = ChartStyle.LIGHT;
    private static final Locale LOCALE = Locale.of("vi");

    private static Value value(String label, double value) {
        return new Value(label, value, String.valueOf(value), Target.unit(label));
    }

    private static List<Box> rectangles(Drawing drawing, int colour) {
        return drawing.shapes().stream()
                .filter(shape ->
                        shape instanceof Shape.Rect rect && rect.paint().fill() == colour)
                .map(shape -> shape.box(STYLE.measure()))
                .toList();
    }

    @Test
    void barsAreProportionalToTheirValues() {
        BarChart chart = new BarChart(
                "t", "s", List.of("a", "b"), List.of(value("A", 80), value("B", 40), value("C", 0)), 100, "");
        List<Box> bars = rectangles(chart.draw(600, STYLE, LOCALE), STYLE.accent());
        List<Box> tracks = rectangles(chart.draw(600, STYLE, LOCALE), STYLE.soft());
        assertEquals(3, bars.size());
        assertEquals(tracks.get(0).width() * 0.8, bars.get(0).width(), 1e-9);
        assertEquals(tracks.get(1).width() * 0.4, bars.get(1).width(), 1e-9);
        assertEquals(0, bars.get(2).width(), 1e-9);
        assertEquals(tracks.get(0).x(), bars.get(0).x(), 1e-9);
    }

    @Test
    void whatIsMissingIsHatchedAndHasNoBar() {
        BarChart chart = new BarChart(
                "t", "s", List.of("a", "b"), List.of(new Value("A", Double.NaN, "chưa có", Target.NOTHING)), 100, "");
        Drawing drawing = chart.draw(600, STYLE, LOCALE);
        assertTrue(rectangles(drawing, STYLE.accent()).isEmpty());
        assertTrue(drawing.shapes().stream()
                .anyMatch(shape ->
                        shape instanceof Shape.Path path && path.paint().stroke() == STYLE.hatch()));
    }

    private static DistributionChart distribution(Optional<Value> marked, double... values) {
        List<Zone> zones = List.of(
                new Zone("Low", Double.NEGATIVE_INFINITY, 60, 0, 3, Target.band("low")),
                new Zone("Middle", 60, 80, 1, 3, Target.band("middle")),
                new Zone("High", 80, Double.POSITIVE_INFINITY, 2, 3, Target.band("high")));
        List<Value> all =
                java.util.Arrays.stream(values).mapToObj(v -> value("u" + v, v)).toList();
        return new DistributionChart("t", "s", "%", "units", all, zones, marked, false);
    }

    /** 0, 1, 1 and 3 people: a bar for each whole number from 0 to 3, around its tick. */
    @Test
    void wholeNumbersHaveABarEach() {
        List<Value> people = List.of(value("a", 0), value("b", 1), value("c", 1), value("d", 3));
        Drawing drawing = new DistributionChart("t", "s", "people", "units", people, List.of(), Optional.empty(), true)
                .draw(600, STYLE, LOCALE);
        assertEquals(
                List.of(List.of("0", "1"), List.of("1", "2"), List.of("2", "0"), List.of("3", "1")),
                drawing.table().rows());
        assertEquals(3, rectangles(drawing, STYLE.mark()).size());
    }

    /** Values 40 to 100 lie on an axis from 40 to 100, so that the edges 60 and 80 are at a third and two thirds of it. */
    @Test
    void bandsBeginAndEndAtTheirEdges() {
        Drawing drawing = distribution(Optional.empty(), 40, 70, 100).draw(700, STYLE, LOCALE);
        List<Box> zones = drawing.regions().stream()
                .filter(region -> !region.target().band().isEmpty())
                .map(HitRegion::bounds)
                .filter(box -> box.height() > 100)
                .toList();
        assertEquals(3, zones.size());
        double left = zones.get(0).x();
        double right = zones.get(2).right();
        assertEquals(left + (right - left) / 3, zones.get(0).right(), 1e-9);
        assertEquals(zones.get(0).right(), zones.get(1).x(), 1e-9);
        assertEquals(left + (right - left) * 2 / 3, zones.get(2).x(), 1e-9);
    }

    /** Two units at 70, one at 40 and one at 100: one bar is twice as tall as the others. */
    @Test
    void aHistogramCountsEveryUnitOnce() {
        DistributionChart chart = distribution(Optional.of(value("me", 70)), 40, 70, 70.5, 100);
        Drawing drawing = chart.draw(700, STYLE, LOCALE);
        List<Box> own = rectangles(drawing, STYLE.accent());
        List<Box> others = rectangles(drawing, STYLE.mark());
        assertEquals(1, own.size());
        assertEquals(2, others.size());
        assertEquals(2 * others.get(0).height(), own.get(0).height(), 1e-9);
        int counted = drawing.table().rows().stream()
                .mapToInt(row -> Integer.parseInt(row.get(1)))
                .sum();
        assertEquals(4, counted);
    }

    @Test
    void aStripHasOneDotPerUnitUntilThereAreTooMany() {
        List<Value> few =
                Stream.of(10, 11, 12, 12, 40).map(v -> value("u" + v, v)).toList();
        assertEquals(5, dots(strip(few).draw(600, STYLE, LOCALE)));
        List<Value> many = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> value("u" + i, i % 100))
                .toList();
        Drawing drawing = strip(many).draw(600, STYLE, LOCALE);
        int dots = dots(drawing);
        assertTrue(dots < 2_000, dots + " dots");
        assertTrue(
                drawing.shapes().stream()
                        .anyMatch(shape ->
                                shape instanceof Shape.Text text && text.text().startsWith("Each dot: ")),
                "says how many units a dot stands for");
    }

    private static StripChart strip(List<Value> values) {
        return new StripChart("t", "s", "%", "unit", "Each dot: %d", values, List.of(), List.of(), Optional.empty());
    }

    private static int dots(Drawing drawing) {
        return (int)
                drawing.shapes().stream().filter(Shape.Circle.class::isInstance).count();
    }

    /** The corner of a unit at 100 % is as far from the centre as the outermost ring. */
    @Test
    void aRadarReachesItsRingAtTheMaximum() {
        ProfileWords words = new ProfileWords("u", "m", "b", List.of("g", "u", "m", "b"));
        List<ProfileRow> rows = Stream.of(100, 50, 100, 0)
                .map(v -> new ProfileRow(value("n" + v, v), 60, 90, "60", "90"))
                .toList();
        Drawing drawing = new RadarChart("t", "s", words, rows).draw(600, STYLE, LOCALE);
        List<Shape.Path> polygons = drawing.shapes().stream()
                .filter(Shape.Path.class::isInstance)
                .map(Shape.Path.class::cast)
                .toList();
        Shape.Path outer = polygons.stream()
                .filter(path -> path.paint().stroke() == STYLE.line() && path.closed())
                .max(Comparator.comparingDouble(
                        path -> path.box(STYLE.measure()).width()))
                .orElseThrow();
        Shape.Path own = polygons.stream()
                .filter(path -> path.paint().stroke() == STYLE.accent())
                .findFirst()
                .orElseThrow();
        assertEquals(outer.points().get(0), own.points().get(0));
        double centre = (outer.points().get(0).y() + outer.points().get(2).y()) / 2;
        assertEquals(centre, own.points().get(3).y(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new RadarChart("t", "s", words, rows.subList(0, 2)));
    }

    /** On the diagonal both scores are equal: its dots are as far from the left as from the bottom. */
    @Test
    void aScatterPutsEqualScoresOnTheDiagonal() {
        List<ScatterChart.Dot> dots = Stream.of(20, 60, 100)
                .map(v -> new ScatterChart.Dot(value("u" + v, v), value("u" + v, v)))
                .toList();
        Drawing drawing = new ScatterChart("t", "s", "a", "b", List.of("u", "a", "b"), dots, Optional.empty())
                .draw(600, STYLE, LOCALE);
        List<Shape.Circle> circles = drawing.shapes().stream()
                .filter(Shape.Circle.class::isInstance)
                .map(Shape.Circle.class::cast)
                .toList();
        double dx = circles.get(2).centre().x() - circles.get(0).centre().x();
        double dy = circles.get(0).centre().y() - circles.get(2).centre().y();
        assertEquals(dx, dy, 1e-9);
        assertEquals(
                dx / 2, circles.get(1).centre().x() - circles.get(0).centre().x(), 1e-9);
    }

    @Test
    void theTopmostRegionIsHit() {
        Drawing drawing = distribution(Optional.empty(), 40, 70, 100).draw(700, STYLE, LOCALE);
        Box bar = rectangles(drawing, STYLE.mark()).getFirst();
        HitRegion hit = drawing.at(bar.x() + 1, bar.bottom() - 1).orElseThrow();
        assertTrue(hit.tooltip().endsWith("1 units"), hit.tooltip());
        assertTrue(drawing.at(-5, -5).isEmpty());
    }
}
