// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** Invented targets; what is expected follows from the columns as {@link TargetImport} describes them. */
class TargetImportTest {
    @TempDir
    Path folder;

    private final Framework framework = Frameworks.two();

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private Assessment assessment() throws Exception {
        Path units = file("units.csv", "unit,tier\nS1,department\nX1,commune\n");
        return TableImport.read(units, framework, null).model();
    }

    private List<Target> read(String text) throws Exception {
        return TargetImport.read(file("targets.csv", text), framework, assessment());
    }

    @Test
    void targetsWithTheirActionsAndReviews() throws Exception {
        List<Target> targets = read("""
                kind,id,unit,item,basis,target,deadline,done,owner,status,origin,text,state
                target,t1,s1,1.4,share,>=40,2019-10-31,,Văn phòng,under_way,reconstructed,"Ít nhất 40 %",overdue
                action,t1,,,,,2019-09-30,2019-09-01,,,,Mua máy,
                review,t1,,,,,2019-12-31,,,,,,
                ,,X1,1.1,,> 98,,,,,,,
                promise,t1,s1,1.4,share,nonsense,,,,,,,kept
                """);
        assertEquals(2, targets.size());
        Target first = targets.getFirst();
        assertEquals(TargetBasis.SHARE, first.basis());
        assertEquals(Comparison.AT_LEAST, first.comparison());
        assertEquals(BigDecimal.valueOf(40), first.value());
        assertEquals(LocalDate.of(2019, 10, 31), first.deadline());
        assertEquals("Văn phòng", first.owner());
        assertEquals(TargetStatus.UNDER_WAY, first.status());
        assertEquals(Origin.RECONSTRUCTED, first.origin());
        assertEquals(
                List.of(new TargetAction("Mua máy", null, LocalDate.of(2019, 9, 30), LocalDate.of(2019, 9, 1))),
                first.actions());
        assertEquals(List.of(new TargetReview(LocalDate.of(2019, 12, 31), null, null)), first.reviews());
        Target second = targets.getLast();
        assertEquals(TargetBasis.PERCENT, second.basis());
        assertEquals(Comparison.OVER, second.comparison());
        assertEquals(TargetStatus.PLANNED, second.status());
        assertEquals(List.of(second), read("unit,item,target\nX1,1.1,>98\n"), "the same id is made each time");
    }

    @Test
    void everyProblemNamesRowAndColumn() throws Exception {
        BadInputException refused = assertThrows(BadInputException.class, () -> read("""
                kind,id,unit,item,target,deadline,status
                target,a,S1,1.1,40,,
                target,b,S9,1.1,>=40,,
                target,c,S1,9.9,>=40,,
                target,d,S1,1.1,>=4x,31/10/2019,soon
                action,z,,,,,
                """));
        assertEquals(
                List.of(
                        "2 target table.targets.sign",
                        "3 unit table.unit.unknown",
                        "4 item table.targets.item",
                        "5 status table.targets.word",
                        "5 target table.number.none",
                        "5 deadline table.number.date",
                        "6 id table.targets.part"),
                refused.findings().stream().map(TargetImportTest::print).toList());
        assertThrows(BadInputException.class, () -> read("unit,item\nS1,1.1\n"));
    }

    private static String print(Finding finding) {
        return finding.location().row() + " " + finding.location().column() + " " + finding.rule();
    }

    @Test
    void figuresKeepTheirSignAndTheirDay() throws Exception {
        Path units = file("figures.csv", "unit,tier,online,share\nS1,department,217@2020-06-30,>98\n");
        List<CellEdit> edits =
                TableImport.read(units, framework, null, Layer.SELF).edits();
        assertEquals(
                List.of("m-online INPUT 217", "m-online AS_OF 18443", "m-share OVER 98"),
                edits.stream()
                        .map(edit -> edit.key().itemId() + " " + edit.key().facet() + " "
                                + edit.cell().value())
                        .toList(),
                "30 June 2020 is day 18443 since 1970-01-01");
        assertEquals(18443, LocalDate.of(2020, 6, 30).toEpochDay());
        assertEquals(
                1,
                edits.stream().filter(edit -> edit.key().facet() == Facet.INPUT).count());
        Path wrong = file("wrong.csv", "unit,tier,online\nS1,department,217@June\n");
        assertThrows(BadInputException.class, () -> TableImport.read(wrong, framework, null));
    }
}
