// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.Png;
import vn.thang.chart.Shape;
import vn.thang.chart.Svg;

/** Every chart of very different assessments, in both languages, three widths and three styles. */
class ResultChartsTest {
    private static final Locale VI = Samples.VIETNAMESE;

    private record Case(String name, ResultCharts charts, Optional<Unit> unit) {}

    private static List<Case> cases(Locale locale) throws Exception {
        Samples quangNinh = Samples.quangNinh();
        Samples ties = Samples.districts(70, 70, 70, 80, 80, 90, -1);
        Samples none = Samples.districts(50, 60).withoutCriteria(0);
        Samples one = Samples.districts(73);
        Samples empty = Samples.districts(-1, -1);
        Samples many = Samples.districts(new Random(1).ints(600, 5, 101).toArray());
        return List.of(
                new Case("departments", quangNinh.charts(0, locale), Optional.of(quangNinh.unit("S01"))),
                new Case("districts", quangNinh.charts(1, locale), Optional.of(quangNinh.unit("H05"))),
                new Case("communes", quangNinh.charts(2, locale), Optional.of(quangNinh.unit("X01"))),
                new Case("ties", ties.charts(0, locale), Optional.of(ties.unit("U1"))),
                new Case("missing", ties.charts(0, locale), Optional.of(ties.unit("U6"))),
                new Case("not applicable", none.charts(0, locale), Optional.of(none.unit("U0"))),
                new Case("one", one.charts(0, locale), Optional.of(one.unit("U0"))),
                new Case("empty", empty.charts(0, locale), Optional.of(empty.unit("U0"))),
                new Case("many", many.charts(0, locale), Optional.of(many.unit("U5"))));
    }

    @ParameterizedTest
    @EnumSource
    void everyChartStaysInItsFrameAndNoTextsOverlap(ChartKind kind) throws Exception {
        int drawn = 0;
        for (Locale locale : List.of(VI, Locale.ENGLISH)) {
            for (Case each : cases(locale)) {
                ResultChart result = each.charts().chart(kind, each.unit());
                String name = each.name() + " " + kind + " " + locale;
                assertEquals(result.chart().isEmpty(), !result.reason().isEmpty(), name);
                assertFalse(result.title().isBlank(), name);
                if (result.chart().isPresent()) {
                    for (double width : new double[] {280, 460, 900}) {
                        DrawingChecks.check(name + " " + width, result.chart().get(), width, locale);
                        drawn++;
                    }
                }
            }
        }
        assertTrue(drawn >= 6, kind + " was drawn " + drawn + " times");
    }

    @Test
    void aSvgIsAWholeDocumentWithTitleAndTexts() throws Exception {
        for (Case each : cases(VI)) {
            for (ChartKind kind : ChartKind.values()) {
                Optional<Chart> chart = each.charts().chart(kind, each.unit()).chart();
                if (chart.isPresent()) {
                    Drawing drawing = chart.get().draw(560, ChartStyle.PRINT, VI);
                    String svg = Svg.write(drawing);
                    assertEquals(svg, Svg.write(chart.get().draw(560, ChartStyle.PRINT, VI)));
                    Document document = DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
                    assertEquals(
                            drawing.title(),
                            document.getElementsByTagName("title").item(0).getTextContent());
                    assertEquals(
                            drawing.description(),
                            document.getElementsByTagName("desc").item(0).getTextContent());
                    long texts = drawing.shapes().stream()
                            .filter(Shape.Text.class::isInstance)
                            .count();
                    assertEquals(texts, document.getElementsByTagName("text").getLength());
                }
            }
        }
    }

    @Test
    void aPngHasTheSizeOfTheDrawingAndIsNotEmpty() throws Exception {
        Samples sample = Samples.quangNinh();
        Chart chart = sample.charts(1, VI)
                .chart(ChartKind.PROFILE, Optional.of(sample.unit("H01")))
                .chart()
                .orElseThrow();
        ChartStyle style = ChartStyle.PRINT.withMeasure(Png.measure());
        Drawing drawing = chart.draw(500, style, VI);
        for (int scale : new int[] {1, 2}) {
            var image = ImageIO.read(new ByteArrayInputStream(Png.write(drawing, scale)));
            assertEquals(500 * scale, image.getWidth());
            assertEquals((int) drawing.height() * scale, image.getHeight());
            boolean bar = false;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight() && !bar; y++) {
                    bar = (image.getRGB(x, y) & 0xffffff) == style.accent();
                }
            }
            assertTrue(bar, "the bars of the unit are painted");
        }
        assertThrows(IllegalArgumentException.class, () -> Png.write(drawing, 5));
    }

    /** Of 14 districts 2 are good and 10 fair, 2 average (published 5 June 2019); Uông Bí is first with 146 of 170. */
    @Test
    void theSentencesSayThePublishedFigures() throws Exception {
        Samples sample = Samples.quangNinh();
        ResultCharts districts = sample.charts(1, VI);
        String text = districts
                .chart(ChartKind.DISTRIBUTION, Optional.of(sample.unit("H01")))
                .chart()
                .orElseThrow()
                .sentence();
        assertTrue(text.contains("Thành phố Uông Bí đạt 85,9 %: hạng 1 trên 14, mức “Tốt”."), text);
        assertTrue(text.contains("Tốt 2, Khá 10, Trung bình 2, Dưới trung bình 0"), text);
        String changed = districts
                .chart(ChartKind.CHANGES, Optional.of(sample.unit("H01")))
                .chart()
                .orElseThrow()
                .sentence();
        assertTrue(changed.contains("150,77 → 146,00 (−4,77)"), changed);
        String lost = districts
                .chart(ChartKind.LOST, Optional.of(sample.unit("H01")))
                .chart()
                .orElseThrow()
                .sentence();
        assertTrue(lost.contains("mất 24,00 điểm"), lost);
    }

    /** Departments have 27 to 78 points (published); the average of the two middle ones lies between. */
    @Test
    void pointsAreShownWhereBandsAreOnPoints() throws Exception {
        String text = Samples.quangNinh()
                .charts(0, VI)
                .chart(ChartKind.STRIP, Optional.empty())
                .chart()
                .orElseThrow()
                .sentence();
        assertTrue(text.contains("từ 27,00 đến 78,00"), text);
        assertFalse(text.contains("%"), text);
    }

    @Test
    void reconstructedScoresAreNamedAsSuch() throws Exception {
        Samples sample = Samples.quangNinh();
        String note = sample.charts(1, VI).footnote();
        assertTrue(note.startsWith("Dữ liệu dựng lại"), note);
    }

    @Test
    void aChartOfAUnitNeedsAUnitAndSelfScoresAreNotComparedWithThemselves() throws Exception {
        Samples sample = Samples.quangNinh();
        ResultCharts charts = sample.charts(1, VI);
        assertThrows(IllegalArgumentException.class, () -> charts.chart(ChartKind.PROFILE, Optional.empty()));
        var self = sample.score(Layer.SELF);
        ResultCharts own = new ResultCharts(
                self, Optional.of(self), self.standings().groups().get(1), VI);
        assertTrue(own.chart(ChartKind.SELF, Optional.empty()).chart().isEmpty());
    }

    @Test
    void kindsAreFoundByTheirCode() {
        assertTrue(Stream.of(ChartKind.values())
                .allMatch(kind -> ChartKind.of(kind.code()).orElseThrow() == kind));
        assertTrue(ChartKind.of("pie").isEmpty());
    }
}
