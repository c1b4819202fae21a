// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.testkit.SyntheticAssessment;

class RowOrderTest {
    private static final Locale VI = Locale.of("vi");

    private final SyntheticAssessment synthetic = new SyntheticAssessment(400, 20);
    private final MemoryScoreData data = new MemoryScoreData(
            synthetic.model().getUnits().stream().map(u -> u.getId()).toList());
    private final GridModel model;

    RowOrderTest() throws BadInputException {
        synthetic.cells(column -> column.forEach(this::set));
        model = model();
    }

    private void set(CellEdit edit) {
        data.set(edit.unitId(), edit.key(), edit.cell());
    }

    private GridModel model() throws BadInputException {
        ScoringRun run = StandardMethods.scoring().score(synthetic.framework(), synthetic.model(), data, Layer.FINAL);
        return GridModel.of(run, StoredCells.open(data), GridScope.ALL, GridContents.POINTS, VI);
    }

    private int criterion(int number) {
        return IntStream.range(0, model.columns().size())
                .filter(c -> model.columns().get(c) instanceof NodePoints points
                        && points.node().kind() == NodeKind.CRITERION)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> rows(RowOrder order) {
        return IntStream.range(0, order.size()).mapToObj(order::modelRow).toList();
    }

    private Arrangement sorted(SortKey... keys) {
        return new Arrangement(List.of(keys), Map.of(), RowGrouping.NONE, Set.of());
    }

    /** Origin of the expected order: a stable sort of boxed rows by the exact decimals of the model. */
    @Test
    void numbersSortByValueAndMissingComesLastBothWays() {
        int column = criterion(3);
        for (boolean descending : new boolean[] {false, true}) {
            RowOrder order =
                    RowOrder.of(model, sorted(new SortKey(model.columns().get(column), descending)));
            List<Integer> expected =
                    new ArrayList<>(IntStream.range(0, model.rowCount()).boxed().toList());
            Comparator<Integer> byNumber =
                    Comparator.comparing(row -> model.number(row, column).orElseThrow());
            Comparator<Integer> missingLast =
                    Comparator.comparing(row -> model.number(row, column).isEmpty());
            expected.sort(
                    missingLast.thenComparing((a, b) -> model.number(a, column).isEmpty()
                            ? 0
                            : (descending ? byNumber.reversed() : byNumber).compare(a, b)));
            assertEquals(expected, rows(order));
            assertEquals(CellLook.MISSING, model.look(order.modelRow(order.size() - 1), column));
        }
    }

    @Test
    void aSecondKeyBreaksTies() {
        int column = criterion(1);
        RowOrder order = RowOrder.of(
                model, sorted(new SortKey(model.columns().get(column), true), new SortKey(UnitFact.NAME, false)));
        int ties = 0;
        for (int i = 1; i < order.size(); i++) {
            int before = order.modelRow(i - 1);
            int row = order.modelRow(i);
            if (model.text(before, column).equals(model.text(row, column))
                    && model.look(row, column) == CellLook.NUMBER) {
                ties++;
                assertTrue(VietnameseText.sortKey(model.text(before, 0))
                                .compareTo(VietnameseText.sortKey(model.text(row, 0)))
                        <= 0);
            }
        }
        assertTrue(ties > 300, "yes/no gives two values: " + ties);
    }

    @Test
    void clicksOnAHeaderGoRound() {
        Arrangement once = Arrangement.NONE.sortedBy(UnitFact.NAME);
        assertEquals(List.of(new SortKey(UnitFact.NAME, false)), once.sort());
        Arrangement more = once.alsoSortedBy(UnitFact.POINTS).alsoSortedBy(UnitFact.POINTS);
        assertEquals(List.of(new SortKey(UnitFact.NAME, false), new SortKey(UnitFact.POINTS, true)), more.sort());
        assertEquals(1, more.indexOf(UnitFact.POINTS));
        assertEquals(once.sort(), more.alsoSortedBy(UnitFact.POINTS).sort());
        assertEquals(
                List.of(), once.sortedBy(UnitFact.NAME).sortedBy(UnitFact.NAME).sort());
        assertEquals(
                List.of(new SortKey(UnitFact.BAND, false)),
                more.sortedBy(UnitFact.BAND).sort());
    }

    @Test
    void filtersOfSeveralColumnsMustAllHold() {
        int column = criterion(0);
        Arrangement both = Arrangement.NONE.filtered(
                Map.of(UnitFact.NAME, "dai", model.columns().get(column), ">=1", UnitFact.RANK, " "));
        RowOrder order = RowOrder.of(model, both);
        long expected = IntStream.range(0, model.rowCount())
                .filter(row -> model.text(row, 0).contains("Đại"))
                .filter(row ->
                        model.number(row, column).filter(n -> n.signum() > 0).isPresent())
                .count();
        assertTrue(expected > 10, "expected " + expected);
        assertEquals(expected, order.size());
        assertEquals(2, both.filters().size());
    }

    @Test
    void groupRowsCarryCountAndMeanAndFold() {
        Arrangement grouped = Arrangement.NONE.groupedBy(RowGrouping.UNIT_GROUP);
        RowOrder order = RowOrder.of(model, grouped);
        assertEquals(400 + 4, order.size());
        GridView view = new GridView(model, order);
        assertTrue(view.isGroup(0));
        assertEquals("Nhóm tổng hợp 1 (100)", view.text(0, 0));
        int points = model.columns().indexOf(UnitFact.POINTS);
        double sum = 0;
        int counted = 0;
        for (int row = 0; row < 100; row++) {
            sum += model.number(row, points).map(Number::doubleValue).orElse(0.0);
            counted += model.number(row, points).isPresent() ? 1 : 0;
        }
        assertTrue(counted > 50 && counted < 100, "some totals are missing: " + counted);
        assertEquals(sum / counted, view.mean(0, points).orElseThrow().doubleValue(), 1e-12);
        RowOrder folded = RowOrder.of(model, grouped.toggled("Nhóm tổng hợp 1"));
        assertEquals(300 + 4, folded.size());
        assertEquals(-1, folded.positionOf(5));
        assertEquals(100 + 4 - 100 + 0, folded.positionOf(102));
        assertEquals(400, folded.units());
        assertEquals(
                order.size(),
                RowOrder.of(model, grouped.toggled("x").toggled("x")).size());
    }

    @Test
    void bandsComeBestFirst() {
        RowOrder order = RowOrder.of(model, Arrangement.NONE.groupedBy(RowGrouping.BAND));
        List<String> labels = order.groups().stream().map(RowGroup::label).toList();
        List<String> known = new ArrayList<>(List.of("Tốt", "Khá", "Trung bình", "Yếu", "Khác"));
        known.retainAll(labels);
        assertEquals(known, labels);
        assertEquals(400, order.groups().stream().mapToInt(g -> g.rows().length).sum());
    }

    @Test
    void anOrderStaysWhileCellsChange() throws BadInputException {
        Arrangement byPoints = sorted(new SortKey(UnitFact.POINTS, true));
        RowOrder before = RowOrder.of(model, byPoints);
        int first = before.modelRow(0);
        synthetic.cells(column -> column.stream()
                .filter(edit -> edit.unitId().equals(model.unit(first).getId()))
                .forEach(edit -> data.set(edit.unitId(), edit.key(), Cell.of(BigDecimal.ZERO))));
        GridModel after = model();
        assertFalse(RowOrder.of(after, byPoints).sameAs(before));
        assertEquals(0, before.positionOf(first));
        assertTrue(RowOrder.of(after, Arrangement.NONE).sameAs(RowOrder.of(model, Arrangement.NONE)));
    }

    @Test
    void everyRowStandsOnceUnderAnyArrangement() {
        RowOrder order = RowOrder.of(
                model,
                new Arrangement(List.of(new SortKey(UnitFact.NAME, true)), Map.of(), RowGrouping.TIER, Set.of()));
        Set<Integer> seen = new HashSet<>(rows(order));
        assertEquals(401, order.size());
        assertEquals(401, seen.size());
        assertTrue(seen.contains(-1));
    }
}
