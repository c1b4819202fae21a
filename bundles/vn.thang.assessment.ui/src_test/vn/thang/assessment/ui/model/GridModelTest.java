// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

class GridModelTest {
    private static final Locale VI = Locale.of("vi");

    private final QuangNinh quangNinh = new QuangNinh();

    private GridModel departments(Locale locale) throws BadInputException {
        ScoringRun run = quangNinh.score(Layer.FINAL);
        return GridModel.of(run, GridScope.of(run).get(1), locale);
    }

    /** Origin of the numbers: the published counts per tier (issue 2 F): 28 departments, 14 districts, 89 communes. */
    @Test
    void everyUnitIsInOneGroup() throws BadInputException {
        ScoringRun run = quangNinh.score(Layer.FINAL);
        List<GridScope> scopes = GridScope.of(run);
        List<Integer> rows = scopes.stream()
                .map(scope -> GridModel.of(run, scope, VI).rowCount())
                .toList();
        assertEquals(List.of(131, 28, 14, 89), rows);
        assertEquals("Mọi đơn vị", scopes.getFirst().label(VI));
    }

    @Test
    void unitsOfSeveralScorecardsShowNoCriteria() throws BadInputException {
        GridModel all = GridModel.of(quangNinh.score(Layer.FINAL), GridScope.ALL, VI);
        assertEquals(List.of(UnitFact.values()), all.columns());
        assertEquals("", all.maximum(UnitFact.POINTS.ordinal()));
    }

    @Test
    void cellsPrintTheNumbersOfTheTable() throws BadInputException {
        GridModel model = departments(VI);
        int compared = 0;
        for (int row = 0; row < model.rowCount(); row++) {
            var table = model.run().tableOf(model.unit(row)).orElseThrow();
            for (int column = 0; column < model.columns().size(); column++) {
                if (model.columns().get(column) instanceof NodePoints points) {
                    BigDecimal number = table.points(
                            table.rowOf(model.unit(row).getId()), points.node().index());
                    assertEquals(number.signum() == 0 ? "0" : Numbers.print(number, 2, VI), model.text(row, column));
                    compared++;
                }
            }
        }
        assertTrue(compared > 28 * 20, "compared " + compared);
    }

    @Test
    void totalRankAndBandAreThoseOfTheStandings() throws BadInputException {
        GridModel model = departments(VI);
        for (int row = 0; row < model.rowCount(); row++) {
            var standing = model.run().standings().of(model.unit(row)).orElseThrow();
            int columnOfRank = model.columns().indexOf(UnitFact.RANK);
            int columnOfPoints = model.columns().indexOf(UnitFact.POINTS);
            assertEquals(standing.rank().toString(), model.text(row, columnOfRank));
            assertEquals(Numbers.print(standing.points(), 2, VI), model.text(row, columnOfPoints));
            assertEquals(CellLook.BAND, model.look(row, model.columns().indexOf(UnitFact.BAND)));
        }
    }

    @Test
    void languageDecidesTheDecimalMark() throws BadInputException {
        GridModel vi = departments(VI);
        GridModel en = departments(Locale.ENGLISH);
        int points = vi.columns().indexOf(UnitFact.POINTS);
        assertEquals(en.text(0, points).replace('.', ','), vi.text(0, points));
        assertNotEquals(en.text(0, points), vi.text(0, points));
        assertEquals("Points", en.title(points));
        assertEquals("Điểm", vi.title(points));
        assertEquals("/ 100", vi.maximum(points)); // departments are scored out of 100 (issue 2 F)
    }

    @Test
    void missingNotApplicableAndZeroNeverLookAlike() throws BadInputException {
        GridModel before = departments(VI);
        int column = firstCriterion(before);
        PlanNode node = before.node(0, column);
        award(before.unit(0), node, Cell.of(BigDecimal.ZERO));
        award(before.unit(1), node, Cell.NOT_APPLICABLE);
        withdrawFigures(before.unit(2));
        GridModel after = departments(VI);
        assertEquals(CellLook.NUMBER, after.look(0, column));
        assertEquals("0", after.text(0, column));
        assertEquals(CellLook.NOT_APPLICABLE, after.look(1, column));
        assertEquals("—", after.text(1, column));
        assertEquals(CellLook.MISSING, after.look(2, column));
        assertEquals("", after.text(2, column));
        assertEquals(CellLook.MISSING, after.look(2, after.columns().indexOf(UnitFact.POINTS)));
        assertEquals(CellLook.MISSING, after.look(2, after.columns().indexOf(UnitFact.RANK)));
        assertTrue(after.tip(2, column).contains("chưa có điểm"));
        assertTrue(after.tip(1, column).contains("không áp dụng"));
    }

    private void award(Unit unit, PlanNode node, Cell cell) {
        quangNinh.set(new CellEdit(unit.getId(), new ColumnKey(node.id(), Facet.POINTS, Layer.FINAL), cell, null));
    }

    private void withdrawFigures(Unit unit) {
        List.copyOf(quangNinh.data.columns())
                .forEach(key -> quangNinh.set(new CellEdit(unit.getId(), key, Cell.MISSING, null)));
    }

    private static int firstCriterion(GridModel model) {
        int column = model.frozenColumns();
        while (!(model.columns().get(column) instanceof NodePoints points)
                || points.node().kind() != NodeKind.CRITERION) {
            column++;
        }
        return column;
    }

    @Test
    void headerGroupsCoverTheColumnsBelowThem() throws BadInputException {
        GridModel model = departments(VI);
        int top =
                model.headerGroups().stream().mapToInt(HeaderGroup::level).max().orElseThrow();
        int covered = model.headerGroups().stream()
                .filter(group -> group.level() == top)
                .mapToInt(HeaderGroup::span)
                .sum();
        assertEquals(model.columns().size() - model.frozenColumns(), covered);
        for (HeaderGroup group : model.headerGroups()) {
            assertEquals(group.node(), ((NodePoints) model.columns().get(group.firstColumn())).node());
            assertTrue(model.title(group).startsWith(group.node().code()));
        }
        assertFalse(model.headerGroups().isEmpty());
    }

    @Test
    void bandsAreCountedFromTheLowest() throws BadInputException {
        GridModel model = departments(VI);
        int best = 0;
        int worst = 0;
        for (int row = 1; row < model.rowCount(); row++) {
            best = model.standing(row).rank() < model.standing(best).rank() ? row : best;
            worst = model.standing(row).rank() > model.standing(worst).rank() ? row : worst;
        }
        assertEquals(0, model.bandIndex(worst));
        assertEquals(model.bandCount(best) - 1, model.bandIndex(best));
    }
}
