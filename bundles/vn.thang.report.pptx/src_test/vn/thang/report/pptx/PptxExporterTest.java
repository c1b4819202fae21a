// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import vn.thang.report.Exporter;
import vn.thang.report.Figure;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

class PptxExporterTest extends ExporterContractTest {
    @Override
    protected Exporter exporter() {
        return new PptxExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        try (XMLSlideShow show = open(files.getFirst());
                SlideShowExtractor<XSLFShape, XSLFTextParagraph> text = new SlideShowExtractor<>(show)) {
            text.setNotesByDefault(true);
            return text.getText();
        }
    }

    @Test
    void slidesAreWide() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.slides())) {
            assertEquals(960, show.getPageSize().width);
            assertEquals(540, show.getPageSize().height);
        }
    }

    @Test
    void aTitleSlideAndOneForEachSection() throws Exception {
        Report report = SampleReports.slides();
        try (XMLSlideShow show = slides(report)) {
            List<XSLFSlide> slides = show.getSlides();
            assertTrue(texts(slides.getFirst()).contains(report.title()));
            List<String> titles =
                    slides.stream().skip(1).map(XSLFSlide::getTitle).toList();
            List<String> expected =
                    report.sections().stream().map(Section::title).toList();
            assertEquals(expected, titles);
            assertEquals(
                    "TITLE",
                    show.getSlides().getFirst().getSlideLayout().getType().name());
            assertEquals(
                    "TITLE_ONLY",
                    show.getSlides().getLast().getSlideLayout().getType().name());
        }
    }

    @Test
    void everySlideHasTheNoticeAndAllButTheFirstIssuerAndNumber() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.slides())) {
            for (XSLFSlide slide : show.getSlides()) {
                List<String> texts = texts(slide);
                assertTrue(texts.contains(SampleReports.NOTICE), texts.toString());
                boolean first = slide.getSlideNumber() == 1;
                assertEquals(!first, texts.contains("Sở Thông tin và Truyền thông · Kết quả thử năm 2018"));
                assertEquals(!first, texts.contains(Integer.toString(slide.getSlideNumber())), texts.toString());
            }
        }
    }

    @Test
    void aLongRankingGoesOnOnSlidesOfTheSameSizeUnderItsHeads() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.ranking(131))) {
            List<XSLFSlide> slides =
                    show.getSlides().subList(1, show.getSlides().size());
            int units = 0;
            for (int i = 0; i < slides.size(); i++) {
                assertTrue(slides.get(i).getTitle().endsWith(" (" + (i + 1) + "/" + slides.size() + ")"));
                XSLFTable table = table(slides.get(i));
                assertEquals("Hạng", table.getCell(0, 0).getText());
                int rows = table.getNumberOfRows() - 1;
                assertTrue(rows <= 12 && rows >= 5, rows + " rows");
                units += rows;
                double bottom = table.getAnchor().getMaxY();
                assertTrue(bottom <= 456, "over the notice: " + bottom);
            }
            assertEquals(131, units);
        }
    }

    @Test
    void missingIsHatchedNotApplicableADashAndZeroZero() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.small())) {
            XSLFTable table = table(show.getSlides().getLast());
            assertEquals("Điểm*", table.getCell(0, 2).getText());
            assertEquals("—", table.getCell(3, 2).getText());
            assertEquals("", table.getCell(4, 2).getText());
            assertTrue(table.getCell(4, 2).getXmlObject().toString().contains("ltUpDiag"));
            assertFalse(table.getCell(3, 2).getXmlObject().toString().contains("ltUpDiag"));
            assertEquals("0,00", table.getCell(5, 2).getText());
        }
    }

    @Test
    void chartsAreOfficesOwnWithDescriptionAndSentencesAreInTheNotes() throws Exception {
        Report report = SampleReports.slides();
        List<Figure> figures =
                report.sections().stream().flatMap(s -> s.figures().stream()).toList();
        try (XMLSlideShow show = slides(report)) {
            List<XSLFChart> charts = show.getCharts();
            assertEquals(figures.size(), charts.size());
            int next = 0;
            for (int i = 0; i < report.sections().size(); i++) {
                XSLFSlide slide = show.getSlides().get(i + 1);
                for (Figure figure : report.sections().get(i).figures()) {
                    XSLFChart chart = charts.get(next++);
                    assertEquals(
                            figure.data().series().size(),
                            chart.getChartSeries().stream()
                                    .mapToInt(data -> data.getSeriesCount())
                                    .sum());
                    assertTrue(slide.getXmlObject().toString().contains("descr=\"" + figure.description() + "\""));
                    assertTrue(
                            notes(slide).contains(figure.description()),
                            notes(slide).toString());
                }
            }
        }
    }

    @Test
    void textsSayTheirLanguage() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.slides())) {
            for (XSLFSlide slide : show.getSlides()) {
                String xml = slide.getXmlObject().toString();
                assertTrue(xml.contains("lang=\"vi-VN\""), xml);
                assertFalse(xml.contains("lang=\"en"), xml);
            }
            assertEquals(
                    "vi-VN",
                    show.getPackage()
                            .getPackageProperties()
                            .getLanguageProperty()
                            .orElseThrow());
        }
    }

    /** POI's signing takes the main part of the package from parts without it. */
    @Test
    void everyPartWithRelationshipsHasAFirstOne() throws Exception {
        try (XMLSlideShow show = slides(SampleReports.slides())) {
            for (PackagePart part : show.getPackage().getParts()) {
                if (!part.isRelationshipPart() && part.hasRelationships()) {
                    assertTrue(part.getRelationship("rId1") != null, part.toString());
                }
            }
        }
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    private static List<String> notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return notes.getTextParagraphs().stream()
                .flatMap(List::stream)
                .map(XSLFTextParagraph::getText)
                .toList();
    }

    private static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private XMLSlideShow slides(Report report) throws Exception {
        return open(exporter().export(report, folder, "slides").getFirst());
    }

    private static XMLSlideShow open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }
}
