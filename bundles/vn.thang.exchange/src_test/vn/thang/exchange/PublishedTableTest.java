// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.BadInputException;

/** Tables of published figures become checks that name row and column. */
class PublishedTableTest {
    @TempDir
    Path folder;

    @Test
    void results() throws Exception {
        // origin: Huế 2020, QĐ 3402/QĐ-UBND: TP Huế 50 points, 2 not applicable, 42.63 scored, printed 89 % and 44.41
        assertEquals(
                List.of(
                        "2 max_required difference: 50-2 = 48",
                        "2 pct_pub share: 42.63/48 = 89%",
                        "2 rebased_pub ratio: 42.63/48*50 = 44.41",
                        "3 max_required difference: 50-0 = 50",
                        "3 pct_pub share: 43.51/50 = 87%"),
                checks("""
                        unit,max,na_points,max_required,scored,pct_pub,rebased_pub,class_pub
                        TP Huế,50,2,48,42.63,89,44.41,II
                        Phong Điền,50,0,50,43.51,87,,II
                        """));
    }

    @Test
    void ranksOfEachYear() throws Exception {
        // invented: two units share rank 1, so the third has rank 3
        assertEquals(
                List.of("2 rank_2021_pub sum: 0+1 = 1", "3 rank_2021_pub sum: 0+1 = 1", "4 rank_2021_pub sum: 2+1 = 2"),
                checks("rank_2021_pub,unit,total_2021\n1,A,90\n1,B,90.0\n2,C,80\n"));
    }

    @Test
    void statements() throws Exception {
        assertEquals(List.of("2 check sum: 7+12+6+3 = 28"), checks("id,statement,check\nx,bands,sum: 7+12+6+3 = 28\n"));
    }

    @Test
    void sourcesAndDecisions() throws Exception {
        Path file = folder.resolve("figures.csv");
        Files.writeString(file, """
                id,statement,source,check,resolution,corrected_to,resolved_by,resolved_on,reason
                a,"121/170, 67,45 %","Report, page 3",share: 121/170 = 67.45%,Corrected,71.18%,Lan,2019-06-20,arithmetic
                b,x,,sum: 1+1 = 3,giữ như đã công bố,,Minh,2019-06-21,"as printed, twice"
                c,x,,sum: 1+1 = 3,,,,,not yet
                """);
        List<PublishedFigure> figures = PublishedTable.read(file).stream()
                .map(PublishedTable.Entry::figure)
                .toList();
        PublishedFigure first = figures.get(0);
        assertEquals("a", first.getId());
        assertEquals("121/170, 67,45 %", first.getStatement());
        assertEquals("Report, page 3", first.getCitation());
        assertEquals(FigureDecision.CORRECTED, first.getDecision());
        assertEquals("71.18%", first.getCorrectedTo());
        assertEquals("Lan", first.getResolvedBy());
        assertEquals(LocalDate.of(2019, 6, 20), first.getResolvedOn());
        assertEquals("arithmetic", first.getResolution());
        assertEquals(FigureDecision.ACCEPTED_AS_PUBLISHED, figures.get(1).getDecision());
        assertEquals(FigureDecision.OPEN, figures.get(2).getDecision());
        assertEquals("not yet", figures.get(2).getResolution());
    }

    @Test
    void aDecisionIsWholeOrRefused() throws Exception {
        String head = "id,statement,check,resolution,corrected_to,resolved_by,resolved_on,reason\n";
        assertProblem(
                head + "a,x,sum: 1+1 = 3,fixed,,,,\n",
                ", row 2, column resolution: \"fixed\" is no decision; write open, acceptedAsPublished, corrected,"
                        + " sourceAsked, notComparable, or leave it empty.");
        assertProblem(
                head + "a,x,sum: 1+1 = 3,sourceAsked,,,2019-06-20,asked\n",
                ", row 2, column resolved_by: A decision needs the column resolved_by, too.");
        assertProblem(
                head + "a,x,sum: 1+1 = 3,corrected,,Lan,2019-06-20,typo\n",
                ", row 2, column corrected_to: A decision needs the column corrected_to, too.");
        assertProblem(
                head + "a,x,sum: 1+1 = 3,notComparable,,Lan,20/6/2019,other year\n", ", row 2, column resolved_on: ");
        assertProblem(
                head + "a,x,sum: 1+1 = 2,,,,,\na,y,sum: 1+1 = 2,,,,,\n",
                ", row 3, column id: The id \"a\" stands here twice.");
    }

    @Test
    void whatCannotBeChecked() throws Exception {
        assertProblem("a,b\n1,2\n", ", row 1: This is no table of published figures");
        assertProblem("unit,a\nx,2\n", ", row 1: Nothing in this table can be recomputed");
        assertProblem("statement,check\nx,\n", ", row 2, column check: The statement has no check.");
        assertProblem(
                "unit;scored;max_required;pct_pub\nx;42,63;48;89\n",
                ", row 2, column scored: 42,63 has a decimal comma; write 42.63.");
    }

    private List<String> checks(String text) throws Exception {
        return PublishedTable.read(Files.writeString(folder.resolve("p.csv"), text)).stream()
                .map(e -> e.row() + " " + e.column() + " " + e.figure().getCheck())
                .toList();
    }

    private void assertProblem(String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("p.csv"), text);
        BadInputException e = assertThrows(BadInputException.class, () -> PublishedTable.read(file));
        String message = e.findings().getFirst().in(Locale.ENGLISH);
        assertTrue(message.startsWith(file + expected), message);
    }

    @Test
    void aTableSaysWhatItsFiguresDoNotHold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("figures.csv"), "Statement;Check;verdict;Trang\nx;sum: 1+1 = 2;consistent;7\n");
        PublishedTable.Content content = PublishedTable.content(file);
        assertTrue(content.statements());
        assertEquals(List.of("trang"), content.others());
        assertTrue(PublishedTable.isHeader("\uFEFF\"Statement\";Check"));
        assertFalse(PublishedTable.isHeader("unit,statement of the unit,check"));
        assertEquals(
                1,
                PublishedTable.read("here", "check\tstatement\nsum: 1+1 = 2\tx\n")
                        .size());
    }
}
