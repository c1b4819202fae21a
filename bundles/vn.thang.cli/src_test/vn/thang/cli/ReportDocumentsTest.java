// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code thang report} with its documents, on the sample of the catalogue. */
class ReportDocumentsTest {
    private static final String SAMPLE = "demo/quang-ninh-2018.assessment";

    @TempDir
    private static Path folder;

    private static Terminal terminal;

    /** Where this test writes. */
    private String out;

    @BeforeAll
    static void sample() {
        terminal = new Terminal(folder);
        assertEquals(0, terminal.run("demo", "--out", "demo").code());
    }

    @BeforeEach
    void place(TestInfo test) {
        out = "r-" + Integer.toHexString(test.getDisplayName().hashCode());
    }

    private Terminal.Result report(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "report";
        arguments[1] = SAMPLE;
        arguments[2] = "--out";
        arguments[3] = out;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return terminal.run(arguments);
    }

    private List<String> made() throws Exception {
        return terminal.files().stream()
                .filter(file -> file.startsWith(out + "/"))
                .map(file -> file.substring(out.length() + 1))
                .toList();
    }

    @Test
    void allDocumentsAreMadeAndVerify() throws Exception {
        Terminal.Result made = report(
                "--format", "docx,json", "--document", "report,decision,notice,scorecard,analysis", "--unit", "H01");
        assertEquals(0, made.code(), made.err());
        assertEquals(
                List.of(
                        "quang-ninh-2018-analysis.docx",
                        "quang-ninh-2018-analysis.json",
                        "quang-ninh-2018-decision.docx",
                        "quang-ninh-2018-decision.json",
                        "quang-ninh-2018-notice.docx",
                        "quang-ninh-2018-notice.json",
                        "quang-ninh-2018-scorecards.docx",
                        "quang-ninh-2018-scorecards.json",
                        "quang-ninh-2018.docx",
                        "quang-ninh-2018.json"),
                made());
        for (String file : made()) {
            Terminal.Result verified = terminal.run("verify", out + "/" + file);
            assertEquals(0, verified.code(), file + ": " + verified.out() + verified.err());
        }
    }

    /** The table of all values, a line each: Uông Bí has 146 points (DOMAIN A2). */
    @Test
    void aDecisionIsATableToo() throws Exception {
        Terminal.Result made = report("--format", "csv,xlsx", "--document", "report,decision");
        assertEquals(0, made.code(), made.err());
        assertTrue(made.err().contains("decision is not made as xlsx: not carried there."), made.err());
        String file = out + "/quang-ninh-2018-decision.csv";
        List<String> lines = Files.readAllLines(terminal.file(file));
        assertEquals("section,table,row,column,value", lines.getFirst());
        assertTrue(lines.contains("ranking-districts,ranking-districts,1,points,146"), lines.toString());
        assertEquals(0, terminal.run("verify", file).code());
    }

    /** Lạng Sơn reports figures and has no points: 217 of 245 procedures, 88.57 % (DOMAIN A5), and nothing is 0 of 0. */
    @ParameterizedTest
    @CsvSource({
        "notice, -notice.json, figures",
        "decision, -decision.json, figures",
        "analysis, -analysis.json, figures",
        "scorecard, -scorecards.json, scorecard-HUYEN"
    })
    void whatHasNoPointsShowsItsFiguresInEveryDocument(String document, String end, String section) throws Exception {
        Terminal.Result made = terminal.run(
                "report",
                "demo/lang-son-2020.assessment",
                "--out",
                out,
                "--format",
                "json",
                "--document",
                document,
                "--lang",
                "vi");
        assertEquals(0, made.code(), made.err());
        String file = out + "/lang-son-2020" + end;
        String json = Files.readString(terminal.file(file));
        assertTrue(json.contains("\"" + section + "\""), json);
        assertTrue(json.contains("217 thủ tục"), json);
        assertFalse(json.contains("Tổng điểm") || json.contains("0 nhóm"), json);
        assertEquals(0, terminal.run("verify", file).code());
    }

    private String json(String code, String... options) throws Exception {
        List<String> order = new ArrayList<>(
                List.of("report", "demo/" + code + ".assessment", "--out", out, "--format", "json", "--lang", "vi"));
        order.addAll(List.of(options));
        Terminal.Result made = terminal.run(order.toArray(String[]::new));
        assertEquals(0, made.code(), made.err());
        return Files.readString(terminal.file(out + "/" + code + ".json"));
    }

    /** The sample of PAR INDEX has no complete self-score, as surveys are not self-scored; DTI has no maxima. */
    @Test
    void sectionsThatHaveNothingToShowAreLeftOut() throws Exception {
        String report = json("par-index");
        assertFalse(report.contains("\"self_and_verified\""), report);
        assertTrue(report.contains("Điều tra xã hội học (Cải cách tài chính công)"), "fields of surveys by name");
        assertFalse(json("dti-2022").contains("\"weakest\""));
        assertTrue(json("uong-bi-2018").contains("\"self_and_verified\""), "150.77 and 146 (DOMAIN A2)");
    }

    /** 8 people at the department of information, 0 at four agencies, not said of Vị Thủy (DOMAIN A5). */
    @Test
    void peopleAreCountedWhole() throws Exception {
        String report = json("hau-giang-2019");
        assertTrue(report.contains("cao nhất 8, thấp nhất 0, chênh lệch 8."), report);
        assertTrue(report.contains("Điểm bình quân 1,96;"), "45 people of 23 agencies");
        assertFalse(report.contains("8,0000"), report);
        assertTrue(report.contains("Trên đây là báo cáo kết quả đánh giá./."), "nobody is ranked");
    }

    /** Of 26 targets of 2017, 13 districts twice, 8 were kept (the sample of the catalogue). */
    @Test
    void slidesShowWhatWasPromisedAndWhatCame() throws Exception {
        Terminal.Result made = report(
                "--format",
                "csv,pptx",
                "--document",
                "slides,report",
                "--earlier",
                "demo/quang-ninh-2017.assessment",
                "--lang",
                "vi");
        assertEquals(0, made.code(), made.err());
        String slides = texts(terminal.file(out + "/quang-ninh-2018-slides.pptx"));
        assertTrue(slides.contains("Đã đề ra gì, đã làm được gì"), slides);
        assertTrue(slides.contains("Chưa thực hiện được"), slides);
        assertFalse(slides.contains("department"), "codes of data files");
    }

    private static String texts(Path pptx) throws IOException {
        try (ZipFile zip = new ZipFile(pptx.toFile())) {
            StringBuilder all = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("ppt/slides/slide")) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    all.append(xml.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
                }
            }
            return all.toString();
        }
    }

    /** X01 is a unit's code, "Uông Bí" an alias of unit H01. */
    @Test
    void eachUnitHasAFileOfItsOwn() throws Exception {
        Terminal.Result made = report(
                "--format", "docx", "--document", "scorecard", "--unit", "X01,Uông Bí", "--each", "--lang", "vi");
        assertEquals(0, made.code(), made.err());
        assertEquals(List.of("quang-ninh-2018-scorecards/H01.docx", "quang-ninh-2018-scorecards/X01.docx"), made());
    }

    @Test
    void theCoverFileIsPrinted() throws Exception {
        terminal.write("cover.properties", "issuer = Sở Thử Nghiệm\nnumber = 7\nrecipients.1 = Như trên\n");
        Terminal.Result made = report("--format", "json", "--cover", "cover.properties");
        assertEquals(0, made.code(), made.err());
        String json = Files.readString(terminal.file(out + "/quang-ninh-2018.json"));
        assertTrue(json.contains("\"issuer\" : \"Sở Thử Nghiệm\""), json.substring(0, 2000));
        assertTrue(json.contains("\"number\" : \"7\""));
        assertTrue(json.contains("\"recipients\" : [ \"Như trên\" ]"));
    }

    @Test
    void aWrongCoverFileIsNamedWithLineAndKeyAndNothingIsMade() throws Exception {
        terminal.write("cover.properties", "issuer = Sở Thử Nghiệm\nnumbr = 7\n");
        Terminal.Result refused = report("--format", "json", "--cover", "cover.properties");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("cover.properties, row 2, column numbr"), refused.err());
        assertTrue(refused.err().contains("number"), refused.err());
        assertEquals(List.of(), made());
    }

    @Test
    void theYearBeforeIsComparedWith() throws Exception {
        Terminal.Result made = report("--format", "json", "--earlier", SAMPLE);
        assertEquals(0, made.code(), made.err());
        assertTrue(
                Files.readString(terminal.file(out + "/quang-ninh-2018.json")).contains("\"kind\" : \"year_on_year\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --format xlsx --document decision          | None of the formats xlsx carries the document “decision”
            --format json --document protocol          | Option --document cannot be “protocol”; possible: report, decision
            --format docx --unit H01                   | Order the document scorecard
            --format docx --document scorecard --unit H99 | H99
            --format json --sign key.p12               | --password-file FILE
            --format json --password-file p            | --sign KEY.p12
            --format json --cover nowhere.properties   | nowhere.properties: There is no such file
            --format json --earlier nowhere.assessment | nowhere.assessment
            """)
    void badOrdersAreRefused(String options, String message) throws Exception {
        Terminal.Result refused = report(options.split(" "));
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains(message), refused.err());
        assertEquals(List.of(), made());
    }
}
