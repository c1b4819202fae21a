// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.testkit.report.SampleReports;

class PptxReaderTest {
    @TempDir
    Path folder;

    private final PptxReader reader = new PptxReader();
    private Path file;

    @BeforeEach
    void export() throws Exception {
        file = new PptxExporter()
                .export(SampleReports.slides(), folder, "slides")
                .getFirst();
    }

    @Test
    void textsHaveThePlacesWhereAPersonFindsThem() throws Exception {
        List<Printed> printed = reader.printed(file);
        for (Printed each : List.of(
                new Printed("properties, title", "Kết quả thử năm 2018"),
                new Printed("slide 2, shape 2", "Xếp hạng: Sở, ban, ngành"),
                new Printed("slide 2, shape 4, row 2, column 3", "96,66"),
                new Printed("slide 2, shape 5", SampleReports.NOTICE),
                new Printed("chart 1, series 1, value at 0", "88.57"),
                new Printed("data of chart 1, B2", "88.57"),
                new Printed("notes of slide 3, shape 3", "Điểm từ 30,00 đến 150,77."))) {
            assertTrue(printed.contains(each), each + " in " + printed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ppt/slides/slide2.xml           | 96,66           | 96,67           | slide 2, shape 4, row 2, column 3
                    ppt/slides/slide1.xml           | năm 2018<       | năm 2019<       | slide 1, shape 3
                    ppt/slides/slide6.xml           | show="1"        | show="0"        | slide 6, shown
                    ppt/charts/chart1.xml           | <c:v>88.57      | <c:v>88.58      | chart 1, series 1, value at 0
                    ppt/notesSlides/notesSlide3.xml | 150,77          | 150,78          | notes of slide 3, shape 3
                    ppt/presentation.xml            | r:id="rId4"     | r:id="rId5"     | presentation, order
                    docProps/core.xml               | thử năm 2018    | thử năm 2019    | properties
                    """)
    void whatIsChangedIsFoundAtItsPlace(String part, String from, String to, String place) throws Exception {
        Path changed = changed(Map.of(part, content -> {
            // slides are shown unless they say otherwise
            String text = new String(content, StandardCharsets.UTF_8).replace("<p:sld ", "<p:sld show=\"1\" ");
            assertTrue(text.contains(from), from + " in " + text);
            int at = text.indexOf(from);
            return (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.UTF_8);
        }));
        Set<Printed> difference = new HashSet<>(reader.printed(changed));
        difference.removeAll(new HashSet<>(reader.printed(file)));
        Set<Printed> gone = new HashSet<>(reader.printed(file));
        gone.removeAll(new HashSet<>(reader.printed(changed)));
        difference.addAll(gone);
        assertTrue(
                !difference.isEmpty()
                        && difference.stream().allMatch(each -> each.place().startsWith(place)),
                difference.toString());
    }

    @Test
    void chartsThatWereExchangedAreFound() throws Exception {
        Path changed = changed(Map.of(
                "ppt/slides/_rels/slide3.xml.rels",
                content -> new String(content, StandardCharsets.UTF_8)
                        .replace("chart1.xml", "chart2.xml")
                        .getBytes(StandardCharsets.UTF_8)));
        List<Printed> found = reader.printed(changed);
        assertTrue(found.contains(new Printed("slide 3, chart rId3", "/ppt/charts/chart2.xml")), found.toString());
        assertEquals(
                1, found.stream().filter(each -> !printed(file).contains(each)).count());
    }

    @Test
    void theProofComesBackAsItWasGivenAndChangesNothing() throws Exception {
        Proof proof = Proof.of(
                "1.0.0",
                "slides",
                Map.of(
                        Proof.FRAMEWORK,
                        new byte[] {1},
                        Proof.RECIPE,
                        new byte[] {2},
                        Proof.DATA + "units.csv",
                        new byte[] {3}));
        Report r = SampleReports.slides();
        Report with = new Report(
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
        Path proven =
                new PptxExporter().export(with, folder.resolve("proof"), "s").getFirst();
        assertArrayEquals(proof.toBytes(), reader.proof(proven).orElseThrow());
        assertEquals(reader.printed(file), reader.printed(proven));
        assertEquals(Optional.empty(), reader.proof(file));
    }

    @Test
    void whatIsNoPptxIsRefusedByName() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pptx"), "no zip");
        assertTrue(assertThrows(IOException.class, () -> reader.printed(text))
                .getMessage()
                .contains("text.pptx"));
        assertThrows(IOException.class, () -> reader.proof(folder.resolve("absent.pptx")));
    }

    private List<Printed> printed(Path pptx) {
        try {
            return reader.printed(pptx);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path changed(Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changes.getOrDefault(entry.getName(), UnaryOperator.identity())
                        .apply(from.readAllBytes()));
            }
        }
        return Files.write(folder.resolve("changed.pptx"), bytes.toByteArray());
    }
}
