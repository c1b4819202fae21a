// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** What a table means, and what is refused; all tables are invented. */
class TableImportTest {
    @TempDir
    Path folder;

    private final Framework framework = Frameworks.two();

    @Test
    void unitsTiersGroupsAndCells() throws Exception {
        ImportedTable table = read("""
            unit,name,tier,group,1.1,1.10,online,share
            A,Sở A,department,Khối 1,7.5,1,12,88.57
            B,Sở B,Department,khối  1,,0,NA,
            X,Xã X,commune,Xã,12.5,,,
            """);
        List<Unit> units = table.model().getUnits();
        assertEquals(List.of("A", "B", "X"), units.stream().map(Unit::getCode).toList());
        assertEquals("department", units.get(1).getTier().getCode());
        assertEquals(2, table.model().getGroups().size(), "the second spelling of the group is the same group");
        assertEquals(units.get(0).getGroup(), units.get(1).getGroup());
        assertEquals("commune", units.get(2).getGroup().getScorecard().getCode());
        assertEquals(
                List.of(
                        edit("u-a", "c-g1-1.1", Facet.POINTS, "7.5"),
                        edit("u-a", "c-g1-1.10", Facet.INPUT, "1"),
                        edit("u-a", "m-online", Facet.INPUT, "12"),
                        edit("u-a", "m-share", Facet.INPUT, "88.57"),
                        edit("u-b", "c-g1-1.10", Facet.INPUT, "0"),
                        new CellEdit(
                                "u-b", new ColumnKey("m-online", Facet.INPUT, Layer.FINAL), Cell.NOT_APPLICABLE, null),
                        edit("u-x", "c-s-commune-1.1", Facet.POINTS, "12.5")),
                table.edits());
        assertEquals(List.of(), table.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separators(String separator) throws Exception {
        String text = "unit,name,tier,1.1\nA,\"Sở A\",department,7.5\n".replace(",", separator);
        assertEquals(
                List.of(edit("u-a", "c-g1-1.1", Facet.POINTS, "7.5")),
                read(text).edits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "sep=,\n", "\n\n"})
    void whatSpreadsheetsPutInFront(String front) throws Exception {
        assertEquals(
                1, read(front + "unit,tier,1.1\r\nA,department,7.5\r\n").edits().size());
    }

    @Test
    void blankRowsAndTrailingSeparatorsAreNothing() throws Exception {
        ImportedTable table = read("unit,tier,1.1,,\nA,department,3,,\n,,,,\n\nB,department,4,,,,\n");
        assertEquals(2, table.model().getUnits().size());
    }

    @Test
    void oneScorecardForAll() throws Exception {
        ImportedTable table = TableImport.read(file("t.csv", "unit,1.1\nX,0.5\n"), framework, "commune");
        assertEquals("commune", table.model().getUnits().getFirst().getTier().getCode());
        assertEquals("c-s-commune-1.1", table.edits().getFirst().key().itemId());
    }

    @Test
    void aCodeOfOneScorecardCanBeNamedInFull() throws Exception {
        ImportedTable table = read("unit,tier,commune/1.1\nX,commune,50\nA,department,\n");
        assertEquals(List.of(edit("u-x", "c-s-commune-1.1", Facet.POINTS, "50")), table.edits());
    }

    @Test
    void aDateIsDaysSince1970() throws Exception {
        // origin: LocalDate.of(2018, 12, 31).toEpochDay() = 17896 (48 years of 365 days + 12 leap days + 364)
        assertEquals(
                List.of(edit("u-a", "m-signed", Facet.INPUT, "17896")),
                read("unit,tier,signed\nA,department,2018-12-31\n").edits());
    }

    @Test
    void theSameNameGivesTheSameIdHoweverItIsSpelled() throws Exception {
        String composed = "Đắk Lắk";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        String one = read("unit,tier\n" + composed + ",commune\n")
                .model()
                .getUnits()
                .getFirst()
                .getId();
        for (String other : List.of(decomposed, "ĐĂK  LĂK", "đắk lắk ", "Dak Lak")) {
            assertEquals(
                    one,
                    read("unit,tier\n" + other + ",commune\n")
                            .model()
                            .getUnits()
                            .getFirst()
                            .getId(),
                    other);
        }
        assertTrue(one.matches("u-dak-lak-[0-9a-f]{8}"), one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        unit,tier,1.1#A,department,"62,5"                       | row 2, column 1.1: 62,5 has a decimal comma; write 62.5.
        unit;tier;1.1#A;department;6,5                          | row 2, column 1.1: 6,5 has a decimal comma; write 6.5.
        unit;tier;online#A;department;1,234                     | row 2, column online: 1,234 could be 1.234 or 1234
        unit,tier,1.1#A,department,6,5                          | row 2: The row has 4 fields, the header has 3; perhaps
        unit;tier;online#A;department;1.234.567                 | row 2, column online: 1.234.567 has thousands separators
        unit,tier,online#A,department,1 234                     | row 2, column online: 1 234 has thousands separators
        unit,tier,share#A,department,62.5%                      | row 2, column share: 62.5%: write the number without the sign, 62.5
        unit,tier,1.1#A,department,n/a                          | row 2, column 1.1: “n/a”: write NA
        unit,tier,1.1#A,department,tốt                          | row 2, column 1.1: “tốt” is not a number
        unit,tier,1.1#A,department,10.01                        | row 2, column 1.1: 10.01 is above the maximum of 10 points
        unit,tier,1.1#A,department,-1                           | row 2, column 1.1: -1 is below the least points, 0
        unit,tier,1.1#X,commune,1.25                            | row 2, column 1.1: 1.25 is not a whole number of steps of 0.5 from 0
        unit,tier,1.10#A,department,2                           | row 2, column 1.10: 2 is not a possible answer; possible: 1, 0
        unit,tier,1.3#A,department,0.25                         | row 2, column 1.3: 0.25 is not a possible answer; possible: 1, 0.5, 0
        unit,tier,online#A,department,1.5                       | row 2, column online: 1.5 is not a whole number
        unit,tier,share#A,department,100.01                     | row 2, column share: 100.01 is above the greatest possible figure, 100
        unit,tier,signed#A,department,31/12/2018                | row 2, column signed: “31/12/2018” is not a date
        unit,tier,1.1#A,departmnt,1                             | row 2, column tier: The framework has no tier “departmnt”. Is “department” meant?
        unit,1.1#A,1                                            | row 2, column tier: It is not clear which scorecard unit “A” is scored by (department, commune)
        unit,tier,onlin#A,department,1                          | row 1, column onlin: The framework has no measure and no criterion “onlin”. Is “online” meant?
        unit,tier,zzzzzzzz#A,department,1                       | row 1, column zzzzzzzz: The framework has no measure and no criterion “zzzzzzzz”.
        unit,tier,naem,1.1#A,department,Sở A,1                   | row 1, column naem: The framework has no measure and no criterion “naem”. Is “name” meant?
        unit,tier,1#A,department,1                              | row 1, column 1: “1” is a group
        unit,tier,1.1,1.1#A,department,1,2                      | row 1, column 1.1: The column occurs twice (C and D)
        unit,tier,#A,department,2                               | row 1, column C: The column has values but no name
        name,tier,1.1#A,department,2                            | row 1: There is no column “unit”; the header begins with “name”
        unit,tier,1.1#,department,2                             | row 2, column unit: The unit has no code
        unit,tier#A,department#B,department# a ,commune         | row 4, column unit: Unit “a” stands already in row 2
        unit,tier#Đắk Lắk,commune#Đăk Lăk,commune               | row 3, column unit: Unit “Đăk Lăk” stands already in row 2
        unit,tier,1.1,online#A,department,1                     | row 2: The row has 3 fields, the header has 4
        unit,tier,1.10#X,commune,1                              | row 2, column 1.10: Criterion 1.10 is not in scorecard commune, which unit “X” is scored by
        unit,tier,group#A,department,G#X,commune,G              | row 3, column group: Group “G” has units of scorecard department and of scorecard commune
        unit,tier                                               | row 1: The table has a header but no units
        unit,tier,1.1#A,department,"1                           | row 2: A quotation mark is not closed
        """)
    void refused(String text, String problem) throws Exception {
        Path file = file("t.csv", text.replace('#', '\n') + "\n");
        BadInputException e = assertThrows(BadInputException.class, () -> TableImport.read(file, framework, null));
        assertEquals(1, e.findings().size(), e.getMessage());
        String message = e.findings().getFirst().in(Locale.ENGLISH);
        assertTrue(message.startsWith(file + ", " + problem), message);
        String vietnamese = e.findings().getFirst().in(Locale.of("vi"));
        assertTrue(vietnamese.startsWith(file + ", hàng "), vietnamese);
        assertFalse(vietnamese.contains("The "), vietnamese);
    }

    @Test
    void allProblemsAtOnceUpToALimit() throws Exception {
        StringBuilder text = new StringBuilder("unit,tier,1.1,online\n");
        for (int i = 0; i < 80; i++) {
            text.append("U").append(i).append(",department,99,0.5\n");
        }
        List<Finding> findings = problems(file("t.csv", text.toString()));
        assertEquals(101, findings.size());
        assertEquals(41, findings.get(79).location().row());
        assertTrue(findings.get(100).in(Locale.ENGLISH).endsWith("There are 60 more problems in this file."));
    }

    @Test
    void encodings() throws Exception {
        String text = "unit,name,tier\nA,Sở A,department\nB,Sở B,department\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("t16.csv"), text.getBytes(charset));
            assertProblem(file, ", row 1: The file is in UTF-16 or is not a text; save it as “CSV UTF-8”.");
        }
        byte[] vietnamese =
                "unit,name,tier\nA,S,department\nB,S\u00D2,department\n".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                Files.write(folder.resolve("t1258.csv"), vietnamese),
                ", row 3: The file is not in UTF-8 (perhaps Windows-1258 or TCVN3); save it as “CSV UTF-8”.");
    }

    @Test
    void filesThatAreNoTables() throws Exception {
        assertProblem(file("empty.csv", ""), ": The file is empty");
        assertProblem(file("blank.csv", "\n \n"), ": The file is empty");
        assertProblem(folder, ": This is a folder");
        assertProblem(folder.resolve("none.csv"), ": There is no such file.");
        assertProblem(
                Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                ": This is an old .xls workbook");
        assertProblem(
                Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}),
                ": The workbook is damaged");
        assertProblem(
                file("huge.csv", "unit,tier\nA,\"" + "x".repeat(2_000_000) + "\"\n"),
                ", row 2: A cell has more than 32767 characters");
    }

    @Test
    void intoAnExistingAssessment() throws Exception {
        ImportedTable first = read("unit,name,tier\nA,Sở Nội vụ,department\nB,Sở Y tế,department\n");
        first.model().getUnits().getFirst().getAliases().add("Nội vụ");
        ImportedTable second =
                TableImport.readInto(file("s.csv", "unit,1.1\nb,3\nNội  Vụ,4\n"), framework, first.model(), Layer.SELF);
        assertEquals(
                List.of(
                        new CellEdit(
                                "u-b",
                                new ColumnKey("c-g1-1.1", Facet.POINTS, Layer.SELF),
                                Cell.of(new BigDecimal(3)),
                                null),
                        new CellEdit(
                                "u-a",
                                new ColumnKey("c-g1-1.1", Facet.POINTS, Layer.SELF),
                                Cell.of(new BigDecimal(4)),
                                null)),
                second.edits());
        Path unknown = file("u.csv", "unit,1.1\nSở Nội vu,3\n");
        BadInputException e = assertThrows(
                BadInputException.class, () -> TableImport.readInto(unknown, framework, first.model(), Layer.SELF));
        assertEquals(
                unknown + ", row 2, column unit: The assessment has no unit “Sở Nội vu”. Is this meant: A?",
                e.findings().getFirst().in(Locale.ENGLISH));
    }

    @Test
    void unknownScorecard() throws Exception {
        Path file = file("t.csv", "unit,1.1\nX,1\n");
        BadInputException e =
                assertThrows(BadInputException.class, () -> TableImport.read(file, framework, "district"));
        assertEquals(
                file + ": The framework has no scorecard “district”. Scorecards: department, commune",
                e.findings().getFirst().in(Locale.ENGLISH));
    }

    private static CellEdit edit(String unit, String item, Facet facet, String value) {
        return new CellEdit(unit, new ColumnKey(item, facet, Layer.FINAL), Cell.of(new BigDecimal(value)), null);
    }

    private ImportedTable read(String text) throws Exception {
        return TableImport.read(file("t.csv", text), framework, null);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Finding> problems(Path file) {
        return assertThrows(BadInputException.class, () -> TableImport.read(file, framework, null))
                .findings();
    }

    private void assertProblem(Path file, String expected) {
        List<Finding> findings = problems(file);
        assertEquals(1, findings.size());
        String message = findings.getFirst().in(Locale.ENGLISH);
        assertTrue(message.startsWith(file + expected), message);
    }
}
