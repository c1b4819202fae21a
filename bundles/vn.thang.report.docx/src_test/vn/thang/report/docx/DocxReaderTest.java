// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.testkit.report.SampleReports;

class DocxReaderTest {
    @TempDir
    Path folder;

    private final DocxReader reader = new DocxReader();
    private Path file;

    @BeforeEach
    void export() throws Exception {
        file = new DocxExporter()
                .export(SampleReports.analysis(), folder, "analysis")
                .getFirst();
    }

    @Test
    void textsHaveThePlacesWhereAPersonFindsThem() throws Exception {
        List<Printed> printed = reader.printed(file);
        assertTrue(printed.contains(new Printed("properties, title", "Kết quả thử năm 2018")));
        // the first table is the letterhead
        assertTrue(printed.contains(new Printed("table 1, row 2, column 2", "Thử Nghiệm, ngày 05 tháng 6 năm 2019")));
        assertTrue(printed.contains(new Printed("table 2, row 2, column 3", "96,66")), printed.toString());
        assertTrue(printed.contains(new Printed("footer, paragraph 1", SampleReports.NOTICE)));
        assertTrue(printed.contains(new Printed("chart 1, series 1, value at 0", "88.57")));
        assertTrue(printed.contains(new Printed("chart 1, series 2, category at 4", "Đắk Lắk")));
        assertTrue(printed.contains(new Printed("chart 1, title", "% điểm tối đa")));
        assertTrue(printed.contains(new Printed("data of chart 1, B2", "88.57")));
    }

    @Test
    void twoFilesOfOneReportReadTheSame() throws Exception {
        Path again = new DocxExporter()
                .export(SampleReports.analysis(), folder.resolve("again"), "other-name")
                .getFirst();
        assertEquals(reader.printed(file), reader.printed(again));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml | >96,66< | >96,67< | table 2, row 2, column 3",
                "word/document.xml | Điểm từ 30,00 | Điểm từ 30,01 | paragraph 8",
                "word/document.xml | >Bảng < | >Bảng 7< | paragraph 14",
                "word/document.xml | SEQ Bảng | SEQ 5 Bảng | paragraph 14, field",
                "word/document.xml | Cao nhất 88,57 | Cao nhất 98,57 | paragraph 9, description",
                "word/footer.xml | chính thức | chính thức 1 | footer, paragraph 1",
                "word/pageNumber.xml | >2< | >3< | pageNumber, paragraph 1",
                "word/charts/chart1.xml | <c:v>88.57 | <c:v>88.58 | 'chart 1, series 1, value at 0'",
                "word/charts/chart1.xml | <c:v>Bến Tre | <c:v>Bến Tre 1 | 'chart 1, series 1, category at 3'",
                "word/charts/chart1.xml | formatCode=\"[$-42A]0.00 | formatCode=\"[$-42A]\\9.00 | 'chart 1, series 1, format'",
                "word/numbering.xml | lvlText w:val=\"-\" | lvlText w:val=\"9\" | 'numbering, sign'",
                "word/document.xml | <w:r><w:t>96,66 | <w:r><w:rPr><w:vanish/></w:rPr><w:t>96,66 | table 2, row 2, column 3",
                "docProps/core.xml | Kết quả thử năm 2018 | Kết quả thử năm 2019 | properties, title",
            })
    void aChangedDigitIsFoundWhereItStands(String part, String from, String to, String place) throws Exception {
        Path changed = changed(Map.of(part, content -> {
            String text = new String(content, StandardCharsets.UTF_8);
            assertTrue(text.contains(from), from + " in " + text);
            int at = text.indexOf(from);
            return (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.UTF_8);
        }));
        assertEquals(Set.of(place.replace("'", "")), difference(changed));
    }

    @Test
    void aChangedCellInTheWorkbookBehindAChartIsFound() throws Exception {
        Path changed = changed(Map.of(
                "word/embeddings/chart1.xlsx",
                workbook -> rewritten(
                        workbook,
                        Map.of(
                                "xl/sheet.xml",
                                sheet -> new String(sheet, StandardCharsets.UTF_8)
                                        .replace("<v>79.25</v>", "<v>79.26</v>")
                                        .getBytes(StandardCharsets.UTF_8)))));
        assertEquals(Set.of("data of chart 1, B3"), difference(changed));
    }

    @Test
    void aPictureLaidOverTheTextIsFound() throws Exception {
        Path changed = folder.resolve("picture.docx");
        try (OPCPackage docx = OPCPackage.open(Files.newInputStream(file))) {
            var picture = docx.createPart(PackagingURIHelper.createPartName("/word/media/image1.png"), "image/png");
            try (OutputStream out = picture.getOutputStream()) {
                out.write(new byte[] {1, 2, 3});
            }
            docx.save(changed.toFile());
        }
        List<Printed> more = new ArrayList<>(reader.printed(changed));
        more.removeAll(reader.printed(file));
        assertEquals(
                List.of("part /word/media/image1.png"),
                more.stream().map(Printed::place).toList());
    }

    @Test
    void theProofComesBackAsItWasGiven() throws Exception {
        Proof proof = Proof.of(
                "1.0.0",
                "analysis",
                Map.of(
                        Proof.FRAMEWORK,
                        new byte[] {1},
                        Proof.RECIPE,
                        new byte[] {2},
                        Proof.DATA + "units.csv",
                        new byte[] {3}));
        Path with = new DocxExporter()
                .export(withProof(SampleReports.analysis(), proof), folder.resolve("proof"), "analysis")
                .getFirst();
        assertArrayEquals(proof.toBytes(), reader.proof(with).orElseThrow());
        assertEquals(proof, Proof.read(reader.proof(with).orElseThrow()));
        assertEquals(reader.printed(file), reader.printed(with));
        assertEquals(Optional.empty(), reader.proof(file));
    }

    @Test
    void whatIsNoDocxIsRefusedByName() throws Exception {
        Path text = Files.writeString(folder.resolve("text.docx"), "no zip");
        assertTrue(assertThrows(IOException.class, () -> reader.printed(text))
                .getMessage()
                .contains("text.docx"));
        assertThrows(IOException.class, () -> reader.proof(folder.resolve("absent.docx")));
    }

    @Test
    void aPartWithADocumentTypeIsRefused() throws Exception {
        Path changed = changed(Map.of(
                "word/document.xml",
                content -> new String(content, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "<w:document", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThrows(IOException.class, () -> reader.printed(changed));
    }

    private static Report withProof(Report r, Proof proof) {
        return new Report(
                r.kind(),
                r.locale(),
                r.title(),
                r.introduction(),
                r.closing(),
                r.cover(),
                r.notices(),
                r.sections(),
                r.standings(),
                r.provenance(),
                Optional.of(proof));
    }

    /** The places where a file and the exported one do not say the same. */
    private Set<String> difference(Path changed) throws IOException {
        List<Printed> expected = reader.printed(file);
        List<Printed> found = reader.printed(changed);
        assertEquals(expected.size(), found.size());
        Set<String> places = new HashSet<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                places.add(expected.get(i).place());
                places.add(found.get(i).place());
            }
        }
        return places;
    }

    private Path changed(Map<String, Function<byte[], byte[]>> changes) throws IOException {
        return Files.write(folder.resolve("changed.docx"), rewritten(Files.readAllBytes(file), changes));
    }

    private static byte[] rewritten(byte[] zipped, Map<String, Function<byte[], byte[]>> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(zipped);
                ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changes.getOrDefault(entry.getName(), Function.identity())
                        .apply(from.readAllBytes()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
