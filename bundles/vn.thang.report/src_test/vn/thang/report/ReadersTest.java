// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers are those of the table at {@link SampleRun}. */
class ReadersTest {
    private final Proof proof = Proof.of(
            "1.0.0",
            "report",
            Map.of(Proof.FRAMEWORK, new byte[] {1}, Proof.RECIPE, new byte[] {2}, "data/a.csv", new byte[] {3}));

    @TempDir
    Path folder;

    private Report report;

    @BeforeEach
    void build() throws Exception {
        ReportBuilder builder = new ReportBuilder(new SampleRun().input(), Locale.ENGLISH);
        report = builder.build(
                new ReportRequest(ReportKind.REPORT, builder.cover(ReportKind.REPORT), List.of(), Optional.of(proof)));
    }

    @Test
    void csvTellsEveryCellAndTheNotices() throws Exception {
        Path file = new CsvExporter().export(report, folder, "r").getFirst();
        CsvReportReader reader = new CsvReportReader();
        List<Printed> printed = reader.printed(file);
        assertTrue(printed.contains(new Printed("row 1, column 4", "points")), printed.toString());
        assertTrue(printed.contains(new Printed("row 2, column 4", "150.77")), printed.toString());
        assertTrue(
                printed.stream()
                        .anyMatch(each -> each.place().equals("notice, line 1")
                                && each.text().contains("RECONSTRUCTION")),
                printed.toString());
        assertArrayEquals(proof.toBytes(), reader.proof(file).orElseThrow());
        Files.delete(folder.resolve("r.proof.zip"));
        assertEquals(Optional.empty(), reader.proof(file));
    }

    @Test
    void jsonTellsEveryValueButTheProof() throws Exception {
        Path file = new JsonExporter().export(report, folder, "r").getFirst();
        JsonReportReader reader = new JsonReportReader();
        List<Printed> printed = reader.printed(file);
        assertTrue(printed.contains(new Printed("standings, rows 1, cells 4", "150.77")), printed.toString());
        assertTrue(printed.contains(new Printed("cover, date", "2019-06-05")), printed.toString());
        assertTrue(printed.stream().noneMatch(each -> each.place().equals("proof")));
        assertArrayEquals(proof.toBytes(), reader.proof(file).orElseThrow());
        Files.writeString(file, Files.readString(file).replaceFirst("(?s),\\s*\"proof\" : \"[^\"]*\"", ""));
        assertEquals(Optional.empty(), reader.proof(file));
        assertEquals(printed, reader.printed(file));
    }

    @Test
    void whatIsNoneOfTheFormatIsRefused() throws Exception {
        Path json = Files.writeString(folder.resolve("a.json"), "{\"a\": ");
        assertThrows(IOException.class, () -> new JsonReportReader().printed(json));
        Path csv = Files.write(folder.resolve("a.csv"), "Đ".getBytes(StandardCharsets.UTF_16));
        assertThrows(IOException.class, () -> new CsvReportReader().printed(csv));
    }
}
