// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PERFORMANCE.md target 6: 11,000 units by 110 columns in a heap of 64 MB. */
class LargeExportTest {
    private static final int UNITS = 11_000;
    private static final int NODES = 109;

    @TempDir
    Path folder;

    @Test
    void elevenThousandUnitsFitInASmallHeap() throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeExport.class.getName(),
                        folder.toString(),
                        Integer.toString(UNITS),
                        Integer.toString(NODES),
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = process.waitFor(180, TimeUnit.SECONDS);
        if (!done) {
            process.destroyForcibly();
        }
        assertEquals("true 0", done + " " + (done ? process.exitValue() : ""), Files.readString(log));
        System.out.println("11,000 x 110 as xlsx, cold, then POI alone, warm: ms of the clock and of work each: "
                + Files.readString(log).strip());
        try (OPCPackage file = OPCPackage.open(folder.resolve("large.xlsx").toFile(), PackageAccess.READ)) {
            byte[] sheet = new XSSFReader(file).getSheetsData().next().readAllBytes();
            String xml = new String(sheet, StandardCharsets.UTF_8);
            // both bodies, number, title, introduction; the section's title, notice, an empty line, caption, header
            int head = 10;
            assertEquals(UNITS + head, lastRow(xml));
        }
    }

    private static int lastRow(String xml) {
        int at = xml.lastIndexOf("<row r=\"") + "<row r=\"".length();
        return Integer.parseInt(xml.substring(at, xml.indexOf('"', at)));
    }
}
