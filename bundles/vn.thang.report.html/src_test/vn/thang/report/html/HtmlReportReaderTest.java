// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.testkit.report.SampleReports;

class HtmlReportReaderTest {
    private static final Proof PROOF = Proof.of(
            "1.0.0",
            "report",
            Map.of(Proof.FRAMEWORK, bytes("<framework/>"), Proof.RECIPE, bytes("{}"), "data/a.csv", bytes("a")));

    @TempDir
    Path folder;

    private final HtmlReportReader reader = new HtmlReportReader();

    @Test
    void theProofComesBackByteForByte() throws Exception {
        assertArrayEquals(
                PROOF.toBytes(),
                reader.proof(export(proven(SampleReports.small()), "proven")).orElseThrow());
        assertTrue(reader.proof(export(SampleReports.small(), "bare")).isEmpty());
    }

    @Test
    void printsTextsWithTheirPlaces() throws Exception {
        List<Printed> printed = reader.printed(export(SampleReports.ranking(6), "ranking"));
        assertTrue(printed.contains(new Printed("table 1, row 2, column 2", "Ủy ban nhân dân xã số 1†")), "" + printed);
        assertTrue(printed.contains(new Printed("table 1, row 2, column 3", "96,66")), "" + printed);
        assertTrue(printed.contains(new Printed("table 1, caption", "Bảng 1. Bảng xếp hạng nhóm thử")), "" + printed);
    }

    @Test
    void twoPagesOfOneReportPrintTheSameWhateverTheirProof() throws Exception {
        List<Printed> bare = reader.printed(export(SampleReports.charts(), "bare"));
        assertEquals(bare, reader.printed(export(SampleReports.charts(), "again")));
        assertEquals(bare, reader.printed(export(proven(SampleReports.charts()), "proven")));
    }

    /** In texts, in shapes of charts, in attributes, in style and script. */
    @Test
    void everyChangedDigitIsFound() throws Exception {
        Path file = export(SampleReports.scorecards(1), "page");
        List<Printed> before = reader.printed(file);
        String text = Files.readString(file);
        int from = text.indexOf("</title>");
        int digits = 0;
        for (int i = text.indexOf("<style>"); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean name = i < 1 || text.charAt(i - 1) == '<' || text.charAt(i - 1) == 'h';
            if (c >= '0' && c <= '9' && !name) {
                digits++;
                Path tampered = folder.resolve("tampered.html");
                Files.writeString(tampered, text.substring(0, i) + (char) (c ^ 1) + text.substring(i + 1));
                assertNotEquals(before, reader.printed(tampered), text.substring(Math.max(from, i - 30), i + 30));
            }
        }
        assertTrue(digits > 500, "digits: " + digits);
    }

    @Test
    void whatIsNoPageIsRefusedByNameAndPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.html"), "<html><p>unclosed</html>");
        IOException e = assertThrows(IOException.class, () -> reader.printed(file));
        assertTrue(e.getMessage().startsWith("letter.html: no page of Thang"), e.getMessage());
    }

    @Test
    void nothingOutsideTheFileIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><html><p>a &s; b</p></html>");
        assertTrue(reader.printed(file).stream().noneMatch(each -> each.text().contains("secret")));
    }

    private Path export(Report report, String name) throws Exception {
        return new HtmlExporter().export(report, folder, name).getFirst();
    }

    private static Report proven(Report report) {
        return new Report(
                report.kind(),
                report.locale(),
                report.title(),
                report.introduction(),
                report.closing(),
                report.cover(),
                report.notices(),
                report.sections(),
                report.standings(),
                report.provenance(),
                Optional.of(PROOF));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
