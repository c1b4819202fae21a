// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.CoverData;
import vn.thang.report.ExportException;
import vn.thang.report.ReportKind;

class CoverOrderTest {
    private static final CoverData STATED = new CoverData(
            "Cấp trên",
            "Sở Thử",
            "5",
            "BC-ST",
            "Huế",
            Optional.empty(),
            "Tóm tắt",
            "",
            "",
            "Giám đốc",
            "An",
            List.of("Căn cứ A"),
            List.of("Như trên"));

    @TempDir
    private Path folder;

    @Test
    void whatIsNotSaidStaysAsStated() {
        assertEquals(STATED, CoverOrder.NONE.apply(ReportKind.REPORT, STATED));
    }

    @Test
    void articlesStandAtTheirNumbers() throws Exception {
        CoverData decision = read("""
                article.2 = Điều hai.
                decision.article.4 = Điều bốn.\\nĐoạn sau.
                effective = 01/07/2019
                host = Sở Thử
                responsible.1 = Chánh Văn phòng
                """).apply(ReportKind.DECISION, STATED);
        assertEquals(List.of("", "Điều hai.", "", "Điều bốn.\nĐoạn sau."), decision.articles());
        assertEquals(Optional.of(LocalDate.of(2019, 7, 1)), decision.effective());
        assertEquals("Sở Thử", decision.host());
        assertEquals(List.of("Chánh Văn phòng"), decision.responsible());
        BadInputException gap = assertThrows(BadInputException.class, () -> read("article.5 = Điều năm.\n"));
        assertTrue(
                gap.findings().getFirst().in(Locale.ENGLISH).contains("There is article.5, but no article.4."),
                gap.getMessage());
    }

    @Test
    void theKeyForTheKindOfDocumentWins() throws Exception {
        CoverOrder order = read("""
                # cover of the documents
                issuer = Sở Thông tin và Truyền thông
                number = 7
                decision.number = 12
                decision.symbol = QĐ-UBND
                date = 2019-06-05
                notice.date = 6/6/2019
                position = Giám đốc\\nPhó Giám đốc
                authority = KT.
                """);
        CoverData report = order.apply(ReportKind.REPORT, STATED);
        assertEquals("Sở Thông tin và Truyền thông", report.issuer());
        assertEquals("7", report.number());
        assertEquals("BC-ST", report.symbol());
        assertEquals(Optional.of(LocalDate.of(2019, 6, 5)), report.date());
        assertEquals("Giám đốc\nPhó Giám đốc", report.position());
        CoverData decision = order.apply(ReportKind.DECISION, STATED);
        assertEquals("12", decision.number());
        assertEquals("QĐ-UBND", decision.symbol());
        assertEquals(
                Optional.of(LocalDate.of(2019, 6, 6)),
                order.apply(ReportKind.NOTICE, STATED).date());
    }

    @Test
    void listsAreInTheOrderOfTheirNumbers() throws Exception {
        CoverOrder order = read("bases.10=Căn cứ C\nbases.2=Căn cứ B\ndecision.bases.1=Căn cứ D\n");
        assertEquals(
                List.of("Căn cứ B", "Căn cứ C"),
                order.apply(ReportKind.REPORT, STATED).bases());
        assertEquals(
                List.of("Căn cứ D"), order.apply(ReportKind.DECISION, STATED).bases());
        assertEquals(
                List.of("Như trên"), order.apply(ReportKind.DECISION, STATED).recipients());
    }

    /** A text may be taken away: an empty one stands for "not stated". */
    @Test
    void anEmptyTextTakesAway() throws Exception {
        assertEquals("", read("number=\n").apply(ReportKind.REPORT, STATED).number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            isuer = A                 | line 1, isuer    | Perhaps issuer is meant
            decision.numbr = 5        | line 1, decision.numbr | Perhaps number is meant
            bases = A                 | line 1, bases    | bases.1
            number.1 = 5              | line 1, number.1 | no such key
            date = 31/02/2019         | line 1, date     | 2019-06-05
            date = tomorrow           | line 1, date     | “tomorrow” is no date
            number = 5/BC-ST          | line 1, number   | Write digits only
            symbol = QĐ UBND          | line 1, symbol   | without spaces
            authority = PP.           | line 1, authority | TM., KT., TL., TUQ. or Q.
            signer = A\\nB            | line 1, signer   | Write one line
            issuer = \\u12            | line 1           | UTF-8
            """)
    void whatIsWrongIsNamedWithItsPlace(String line, String place, String right) throws Exception {
        Path file = Files.writeString(folder.resolve("cover.properties"), line + "\n");
        BadInputException e = assertThrows(BadInputException.class, () -> CoverOrder.read(file));
        String message = e.findings().getFirst().in(Locale.ENGLISH);
        for (String part : place.split(", ")) {
            assertTrue(message.contains(part.replace("line", "row")) || message.contains(part), message);
        }
        assertTrue(message.startsWith(file.toString()), message);
        assertTrue(message.contains(right), message);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws Exception {
        BadInputException e =
                assertThrows(BadInputException.class, () -> read("issuer = A\n# remark\nplace = Huế\nissuer = B\n"));
        assertEquals(4, e.findings().getFirst().location().row());
        assertTrue(e.findings().getFirst().in(Locale.ENGLISH).contains("line 1"));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        Path file = folder.resolve("cover.properties");
        Files.write(file, new byte[] {'a', '=', (byte) 0xC3, '\n'});
        BadInputException e = assertThrows(BadInputException.class, () -> CoverOrder.read(file));
        assertTrue(e.findings().getFirst().in(Locale.ENGLISH).contains("UTF-8"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("nowhere.properties");
        BadInputException e = assertThrows(BadInputException.class, () -> CoverOrder.read(file));
        assertTrue(e.findings().getFirst().in(Locale.ENGLISH).startsWith(file.toString()));
    }

    @Test
    void textsByKeyAreCheckedAlike() {
        assertThrows(BadInputException.class, () -> CoverOrder.of(Map.of("date", "soon")));
    }

    private CoverOrder read(String text) throws Exception {
        return CoverOrder.read(Files.writeString(folder.resolve("cover.properties"), text));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        CoverOrder order = CoverOrder.of(Map.of(
                "issuer", "Sở \\ Thử # = : !",
                "position", "Giám đốc\nPhó Giám đốc",
                "decision.article.4", "Điều bốn.\n\tĐoạn sau.",
                "bases.2", "Căn cứ Luật"));
        Path file = folder.resolve("cover.properties");
        order.write(file);
        assertEquals(order, CoverOrder.read(file));
        assertTrue(Files.readString(file).contains("bases.2 = Căn cứ Luật\n"), "letters stay as they are");
        Path nowhere = folder.resolve("nowhere").resolve("cover.properties");
        assertTrue(assertThrows(ExportException.class, () -> order.write(nowhere))
                .finding()
                .in(Locale.ENGLISH)
                .contains(nowhere.toString()));
    }
}
