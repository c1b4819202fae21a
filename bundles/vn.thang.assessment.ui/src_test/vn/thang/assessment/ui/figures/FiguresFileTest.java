// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.validation.FigureState;

/** A table of published figures in a file of its own. The contradictions are those of the seed articles (DOMAIN A7). */
class FiguresFileTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String TABLE = """
            statement,check,source
            "Cấp huyện đạt trung bình 121/170 điểm, đạt 67,45 %",share: 121/170 = 67.45%,"Báo cáo, trang 3"
            Tổng cộng 131 đơn vị,sum: 28+14+89 = 131,
            Bình quân khối sở 62.5,mean(departments) = 62.5,
            """;

    @TempDir
    Path folder;

    private Path table(String content) throws Exception {
        return Files.writeString(folder.resolve("figures.csv"), content);
    }

    private static FiguresFile open(Path file) throws BadInputException {
        return FiguresFile.open(file, () -> "Lan");
    }

    private static FiguresModel model(FiguresFile file) {
        FiguresModel model = new FiguresModel(file, VIETNAMESE);
        assertTrue(model.refresh());
        return model;
    }

    @Test
    void figuresAreCheckedWithoutScores() throws Exception {
        Path file = table(TABLE);
        assertTrue(FiguresFile.isOne(file));
        FiguresModel model = model(open(file));
        assertEquals(1, model.count(FigureState.CONTRADICTION));
        assertEquals(1, model.count(FigureState.CONSISTENT));
        assertEquals(1, model.count(FigureState.NOT_CHECKABLE), "there is no assessment");
        assertEquals("71.18%", model.all().getFirst().recomputed());
        assertEquals("Lan", model.author());
        String details = FigureWords.details(model.all().getFirst(), VIETNAMESE);
        assertTrue(details.contains("Quy tắc: share; mức độ: cảnh báo"), details);
        assertEquals("", FigureWords.source(model.all().get(1).figure()), "nothing is made up");
    }

    @Test
    void anEditIsSavedAndReadAgain() throws Exception {
        Path file = table(TABLE);
        FiguresFile opened = open(file);
        assertEquals(Optional.empty(), opened.lossy());
        assertFalse(opened.changed());
        FiguresModel model = model(opened);
        List<PublishedFigure> before = opened.figures();
        opened.put(model.add(List.of(FiguresModel.fresh("12 giải", "sum: 3+1+1+6 = 12", "")))
                .figures());
        assertTrue(opened.changed());
        opened.put(before);
        assertFalse(opened.changed(), "undone");
        opened.put(model.remove(List.of(before.get(1))).figures());
        opened.save(file);
        assertFalse(opened.changed());
        assertFalse(opened.changedOnDisk());
        FiguresFile again = open(file);
        assertEquals(
                List.of("f1", "f3"),
                again.figures().stream().map(PublishedFigure::getId).toList());
        assertEquals("Báo cáo, trang 3", again.figures().getFirst().getCitation());
        assertEquals(Optional.empty(), again.lossy(), "verdicts are computed anew");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertTrue(opened.changedOnDisk());
        assertThrows(ExportException.class, () -> opened.save(folder.resolve("figures.csv/x.csv")));
    }

    @Test
    void whatSavingWouldLoseIsSaid() throws Exception {
        FiguresFile opened = open(table("statement,check,Trang\nx,sum: 1+1 = 2,7\n"));
        assertEquals(
                "Tệp có những cột mà bảng số liệu công bố không giữ: trang. Hãy lưu thành tệp khác để không mất.",
                opened.lossy().orElseThrow().in(VIETNAMESE));
        Path other = folder.resolve("other.csv");
        opened.save(other);
        assertEquals(other, opened.file());
        assertEquals(Optional.empty(), opened.lossy());
        Path results = table("unit,max_required,scored,pct_pub\nA,100,88.57,88.57\n");
        assertFalse(FiguresFile.isOne(results));
        assertTrue(open(results).lossy().isPresent());
    }

    @Test
    void aPastedTableIsTakenWhole() throws Exception {
        String pasted =
                "ID\tStatement\tCheck\tSource\nQN-1\t\"1, 8 và 81\"\tsum: 1+8+81 = 89\tBáo\n\tx\tsum: 1+1 = 2\t\n";
        List<PublishedFigure> figures =
                FigureClipboard.read(pasted, VIETNAMESE, Optional.empty()).orElseThrow();
        assertEquals(2, figures.size());
        assertEquals("1, 8 và 81", figures.getFirst().getStatement());
        assertEquals("QN-1", figures.getFirst().getId());
        assertNotEquals("row-3-check", figures.getLast().getId());
        assertEquals(Optional.empty(), FigureClipboard.read("Tỷ lệ 121/170 đạt 67,45 %", VIETNAMESE, Optional.empty()));
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> FigureClipboard.read("statement\tcheck\nx\t\n", VIETNAMESE, Optional.empty()));
        assertTrue(
                refused.findings().getFirst().in(VIETNAMESE).startsWith("nội dung đã dán, hàng 2, cột check: "),
                refused.findings().getFirst().in(VIETNAMESE));
    }

    @Test
    void whatIsCopiedIsPastedTheSame() throws Exception {
        FiguresModel model = model(open(table(TABLE)));
        List<PublishedFigure> pasted = FigureClipboard.read(
                        FigureClipboard.text(model.all()), VIETNAMESE, Optional.empty())
                .orElseThrow();
        for (int i = 0; i < pasted.size(); i++) {
            PublishedFigure figure = model.all().get(i).figure();
            assertEquals(figure.getStatement(), pasted.get(i).getStatement());
            assertEquals(figure.getCheck(), pasted.get(i).getCheck());
            assertEquals(figure.getCitation(), pasted.get(i).getCitation());
        }
        assertEquals(3, pasted.size());
    }

    /** 121/170 is the districts' mean (DOMAIN A1). */
    @Test
    void aGroupIsKeptInATableAndFoundInAnAssessment() throws Exception {
        Path file = table("statement,group,check\nmean 121,districts,mean(group) = 121\nx,,sum: 1+1 = 2\n");
        FiguresFile opened = open(file);
        assertEquals(Optional.empty(), opened.lossy(), "nothing is lost");
        FiguresModel model = model(opened);
        assertTrue(FigureWords.details(model.all().getFirst(), VIETNAMESE).contains("Nhóm đơn vị: districts"));
        opened.save(file);
        assertEquals("districts", open(file).figures().getFirst().getGroup().getCode());
        assertNull(open(file).figures().getLast().getGroup());
        String copied = FigureClipboard.text(model.all());
        UnitGroup districts = AssessmentFactory.eINSTANCE.createUnitGroup();
        districts.setCode("districts");
        Optional<List<UnitGroup>> groups = Optional.of(List.of(districts));
        assertSame(
                districts,
                FigureClipboard.read(copied, VIETNAMESE, groups)
                        .orElseThrow()
                        .getFirst()
                        .getGroup());
        districts.setCode("cap-huyen");
        refused(copied, groups, "không có nhóm đơn vị “districts”; chỉ có: cap-huyen");
        refused(copied, Optional.of(List.of()), "không có nhóm đơn vị nào nên không có “districts”");
    }

    private static void refused(String copied, Optional<List<UnitGroup>> groups, String why) {
        String said = assertThrows(BadInputException.class, () -> FigureClipboard.read(copied, VIETNAMESE, groups))
                .findings()
                .getFirst()
                .in(VIETNAMESE);
        assertTrue(said.contains("hàng 2, cột group") && said.contains(why), said);
    }
}
