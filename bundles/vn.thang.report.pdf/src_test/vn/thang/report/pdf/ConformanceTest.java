// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.SampleReports;

/** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) as veraPDF, the industry's validator, judges them. */
class ConformanceTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Report> reports() {
        Stream<Report> kinds = Stream.of(ReportKind.values())
                .filter(new PdfExporter().kinds()::contains)
                .map(SampleReports::of);
        return Stream.concat(
                kinds, Stream.of(SampleReports.wide(), SampleReports.charts(), SampleReports.ranking(131)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isForArchivesAndForReadersWhoDoNotSee(Report report) throws Exception {
        Path file = export(report);
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFUA_1));
    }

    @Test
    void aFigureWithoutDescriptionFails() throws Exception {
        Path file = export(SampleReports.charts());
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            dropDescriptions(document.getDocumentCatalog().getStructureTreeRoot());
            document.save(broken.toFile());
        }
        assertNotEquals(List.of(), faults(broken, PDFAFlavour.PDFUA_1));
    }

    private static void dropDescriptions(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element.getCOSObject().removeItem(COSName.ALT);
                dropDescriptions(element);
            }
        }
    }

    @Test
    void colourWithoutProfileFails() throws Exception {
        Path file = export(SampleReports.charts());
        Path broken = folder.resolve("broken.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            document.save(broken.toFile());
        }
        assertNotEquals(List.of(), faults(broken, PDFAFlavour.PDFA_2_A));
    }

    private Path export(Report report) throws Exception {
        return new PdfExporter().export(report, folder, "report").getFirst();
    }

    private static List<String> faults(Path file, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 1, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
