// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.CellInput.Kind;
import vn.thang.assessment.ui.model.CellInput.Typed;

class CellInputTest {
    private static final int EXPERT = 0;
    private static final int YES_NO = 1;
    private static final int LADDER = 2;
    private static final int RATIO = 3;
    private static final int COUNT = 4;

    private final SyntheticGrid grid = new SyntheticGrid(8, 5);

    private CellInput input(int criterion) {
        GridModel model = grid.model();
        return CellInput.of(model, 0, SyntheticGrid.criterion(model, criterion)).orElseThrow();
    }

    private List<CellEdit> accepted(int criterion, String typed) {
        return assertInstanceOf(Typed.Accepted.class, input(criterion).read(typed, NumberStyle.typed(SyntheticGrid.VI)))
                .edits();
    }

    private String refused(int criterion, String typed) {
        return assertInstanceOf(Typed.Refused.class, input(criterion).read(typed, NumberStyle.typed(SyntheticGrid.VI)))
                .message()
                .in(SyntheticGrid.VI);
    }

    private void enter(int criterion, String typed) {
        grid.apply(accepted(criterion, typed));
    }

    private String points(int criterion) {
        GridModel model = grid.model();
        return model.text(0, SyntheticGrid.criterion(model, criterion));
    }

    private static CellEdit edit(String item, Facet facet, Cell cell) {
        return new CellEdit("u0", new ColumnKey(item, facet, Layer.FINAL), cell, null);
    }

    @Test
    void everyRuleHasItsEditor() {
        assertEquals(Kind.NUMBER, input(EXPERT).kind());
        assertEquals(Kind.CHOICE, input(YES_NO).kind());
        assertEquals(Kind.CHOICE, input(LADDER).kind());
        assertEquals(Kind.QUOTIENT, input(RATIO).kind());
        assertEquals(Kind.NUMBER, input(COUNT).kind());
        GridModel model = grid.model();
        assertTrue(CellInput.of(model, 0, 0).isEmpty());
        assertTrue(CellInput.of(model, 0, model.frozenColumns()).isEmpty(), "a group's points");
    }

    /** Origin: criterion 2 has 2 points, criterion 3 has 3 (synthetic); the ladder's shares are 0, 1/3, 2/3 and 1. */
    @Test
    void choicesTellTheirPoints() {
        assertEquals(
                List.of("Có — 2", "Không — 0"),
                input(YES_NO).choices().stream()
                        .map(c -> c.text(SyntheticGrid.VI))
                        .toList());
        assertEquals("Mức 3 — 3", input(LADDER).choices().getLast().text(SyntheticGrid.VI));
    }

    @Test
    void answersAreChosenByNameByPointsOrReplacedByPoints() {
        enter(YES_NO, "không");
        assertEquals("Không", input(YES_NO).start());
        assertEquals(List.of(edit("c1", Facet.INPUT, Cell.of(BigDecimal.ONE))), accepted(YES_NO, "Có — 2"));
        assertEquals(List.of(edit("c1", Facet.INPUT, Cell.of(BigDecimal.ONE))), accepted(YES_NO, "2"));
        assertEquals(List.of(edit("c1", Facet.POINTS, Cell.of(new BigDecimal("1.5")))), accepted(YES_NO, "1,5"));
        assertEquals("“chắc” không phải là câu trả lời ở đây. Hãy chọn một trong: Có, Không.", refused(YES_NO, "chắc"));
        enter(YES_NO, "1,5");
        assertEquals("1,5", input(YES_NO).start());
        assertEquals(Kind.NUMBER, input(YES_NO).kind());
        enter(YES_NO, "");
        assertEquals(Kind.CHOICE, input(YES_NO).kind());
        assertEquals("Không", input(YES_NO).start());
        enter(YES_NO, "");
        assertEquals("", input(YES_NO).start());
        assertEquals("", points(YES_NO));
    }

    /** Origin: 4 points × 217/245 = 3,542857… → printed with two decimals. */
    @Test
    void aQuotientTakesTwoFiguresOrPoints() {
        enter(RATIO, "217/245");
        assertEquals("217/245", input(RATIO).start());
        assertEquals("3,54", points(RATIO));
        enter(RATIO, "2,5");
        assertEquals("2,5", input(RATIO).start());
        assertEquals("2,50", points(RATIO));
        assertTrue(grid.model()
                .marks(0, SyntheticGrid.criterion(grid.model(), RATIO))
                .direct());
        enter(RATIO, "");
        assertEquals("217/245", input(RATIO).start());
        enter(RATIO, "");
        assertEquals("/245", input(RATIO).start());
        assertTrue(refused(RATIO, "1/2/3").contains("“Hồ sơ đúng hạn 3”")
                || refused(RATIO, "1/2/3").contains("217/245"));
        assertTrue(refused(RATIO, "1/0").contains("Tổng số hồ sơ"), refused(RATIO, "1/0"));
        assertEquals("5 nằm ngoài khoảng cho phép: “Tiêu chí số 4” được từ 0 đến 4 điểm.", refused(RATIO, "5"));
    }

    @Test
    void computedPointsAreShownAndAreNoEntryUntilChanged() {
        grid.apply(List.of(edit("m-k4", Facet.INPUT, Cell.of(BigDecimal.valueOf(3)))));
        assertEquals("1,5", input(COUNT).start());
        assertEquals("", input(COUNT).content());
        assertEquals(List.of(), accepted(COUNT, "1,5"));
        assertEquals(List.of(edit("c4", Facet.POINTS, Cell.of(BigDecimal.TWO))), accepted(COUNT, "2"));
    }

    @Test
    void notApplicableMakesRoomForAnAnswer() {
        enter(LADDER, "NA");
        assertEquals("—", points(LADDER));
        assertEquals("NA", input(LADDER).start());
        enter(LADDER, "Mức 3");
        assertEquals("3,00", points(LADDER));
        enter(EXPERT, "NA");
        enter(EXPERT, "1");
        assertEquals("1,00", points(EXPERT));
    }

    @Test
    void theSelfScoreIsTakenOver() {
        CellEdit self =
                new CellEdit("u0", new ColumnKey("c0", Facet.POINTS, Layer.SELF), Cell.of(new BigDecimal("0.5")), null);
        grid.apply(List.of(self));
        assertEquals(
                List.of(edit("c0", Facet.POINTS, Cell.of(new BigDecimal("0.5")))),
                input(EXPERT).acceptSelf());
        assertEquals(List.of(), input(LADDER).acceptSelf());
    }

    @Test
    void reportedFiguresHaveColumnsOfTheirOwn() {
        GridModel figures = grid.model(Layer.FINAL, GridContents.FIGURES);
        List<String> titles =
                SyntheticGrid.columns(figures).mapToObj(figures::title).toList();
        assertEquals(
                List.of(
                        "Tiêu chí số 1",
                        "Tiêu chí số 2",
                        "Tiêu chí số 3",
                        "Hồ sơ đúng hạn 3",
                        "Tổng số hồ sơ",
                        "Số sáng kiến 4"),
                titles);
        CellInput count =
                CellInput.of(figures, 0, SyntheticGrid.criterion(figures, 5)).orElseThrow();
        NumberStyle style = NumberStyle.typed(SyntheticGrid.VI);
        assertEquals(
                new Typed.Accepted(List.of(edit("m-k4", Facet.INPUT, Cell.of(BigDecimal.valueOf(77))))),
                count.read("77", style));
        assertEquals(
                "1,5 không phải là số nguyên, trong khi “Số sáng kiến 4” chỉ đếm số nguyên.",
                assertInstanceOf(Typed.Refused.class, count.read("1,5", style))
                        .message()
                        .in(SyntheticGrid.VI));
        assertEquals(
                "-1 quá nhỏ: “Số sáng kiến 4” bắt đầu từ 0.",
                assertInstanceOf(Typed.Refused.class, count.read("-1", style))
                        .message()
                        .in(SyntheticGrid.VI));
    }

    @Test
    void signsTellLayerRangeAndChange() {
        GridModel before = grid.model();
        int column = SyntheticGrid.criterion(before, EXPERT);
        assertEquals(new CellMarks(CellMarks.Source.FINAL, false, false, false), before.marks(1, column));
        grid.apply(List.of(
                edit("c0", Facet.POINTS, Cell.MISSING),
                new CellEdit("u0", new ColumnKey("c0", Facet.POINTS, Layer.VERIFIED), Cell.of(BigDecimal.TEN), null)));
        assertEquals(
                new CellMarks(CellMarks.Source.VERIFIED, false, true, true),
                grid.model().marks(0, column));
        assertEquals(
                new CellMarks(CellMarks.Source.NONE, false, false, false),
                grid.model(Layer.SELF, GridContents.POINTS).marks(0, column));
        CellSnapshot now = grid.model().cells().now();
        assertTrue(now == CellSnapshot.of(grid.data, Optional.of(now)), "nothing changed, nothing copied");
    }
}
