// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.assessment.ui.session.UnitFacts;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** The sheet of Uông Bí in the bundled sample, whose self-score and verified total are published. */
class SheetModelTest {
    private static final Locale VI = Locale.of("vi");
    private static final Author AN = new Author("an", "Nguyễn Văn An");

    private final QuangNinh sample = new QuangNinh();
    private final Unit uongBi = sample.model.getUnits().stream()
            .filter(unit -> "H01".equals(unit.getCode()))
            .findFirst()
            .orElseThrow();
    private SheetModel sheet;

    @BeforeEach
    void build() throws Exception {
        sheet = sheet(Layer.VERIFIED, UnitFacts.none(uongBi));
    }

    private SheetModel sheet(Layer shown, UnitFacts facts) throws Exception {
        Map<Layer, ScoringRun> runs = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            runs.put(layer, sample.score(layer));
        }
        return SheetModel.of(runs, shown, sample.data, facts, VI).orElseThrow();
    }

    private SheetRow criterion(int number) {
        return sheet.rows().stream()
                .filter(SheetRow::isCriterion)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private void set(SheetRow row, Facet facet, Layer layer, Cell cell) {
        sample.set(new CellEdit(uongBi.getId(), new ColumnKey(row.itemId(), facet, layer), cell, null));
    }

    /** Empties a criterion and the figures it is computed from. */
    private void empty(SheetRow criterion) {
        for (Facet facet : Facet.values()) {
            set(criterion, facet, Layer.VERIFIED, Cell.MISSING);
        }
        sheet.rows().stream()
                .filter(row -> row.parent() == criterion.index())
                .forEach(row -> set(row, Facet.INPUT, Layer.VERIFIED, Cell.MISSING));
    }

    @Test
    void linesAreTheNodesOfTheScorecardWithMeasuresBelowTheirCriteria() {
        List<PlanNode> nodes = sheet.run().tableOf(uongBi).orElseThrow().plan().nodes();
        assertEquals(
                nodes.stream().skip(1).toList(),
                sheet.rows().stream()
                        .filter(row -> row.measure().isEmpty())
                        .map(SheetRow::node)
                        .toList());
        for (SheetRow row : sheet.rows()) {
            assertEquals(row, sheet.rows().get(row.index()));
            if (row.measure().isPresent()) {
                assertTrue(sheet.rows().get(row.parent()).isCriterion());
            }
        }
        assertEquals(nodes.stream().filter(n -> n.kind() == NodeKind.CRITERION).count(), sheet.criteria());
    }

    /** Origin of 150.77 and 146.00: the published report on Uông Bí (issue 2 F); the difference by hand. */
    @Test
    void sumsOfTheGroupsAddUpToThePublishedTotals() {
        assertEquals(new BigDecimal("150.77"), sum(Layer.SELF));
        assertEquals(0, new BigDecimal("146").compareTo(sum(Layer.VERIFIED)));
        BigDecimal difference = sheet.rows().stream()
                .filter(row -> row.parent() < 0)
                .flatMap(row -> row.verifiedLessSelf().stream())
                .map(d -> d.difference())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal("-4.77").compareTo(difference));
        assertTrue(sheet.total().startsWith("146,00 / 170 · 85,88 % · hạng 1/14"), sheet.total());
    }

    private BigDecimal sum(Layer layer) {
        return sheet.rows().stream()
                .filter(row -> row.parent() < 0)
                .map(row -> row.cell(layer).cell().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void progressCountsWhatIsDoneAndNextOpenFindsTheRest() throws Exception {
        int all = sheet.criteria();
        assertEquals("Đã thẩm định " + all + "/" + all, sheet.progress());
        assertTrue(sheet.nextOpen(0, true).isEmpty());
        SheetRow second = criterion(1);
        SheetRow fourth = criterion(3);
        empty(second);
        empty(fourth);
        build();
        assertEquals(all - 2, sheet.done());
        assertEquals(second.itemId(), sheet.nextOpen(0, true).orElseThrow().itemId());
        assertEquals(
                fourth.itemId(),
                sheet.nextOpen(second.index(), true).orElseThrow().itemId());
        assertEquals(
                second.itemId(),
                sheet.nextOpen(fourth.index(), true).orElseThrow().itemId(),
                "round the end");
        assertEquals(
                fourth.itemId(),
                sheet.nextOpen(second.index(), false).orElseThrow().itemId());
        assertTrue(sheet.total().contains("2"), sheet.total());
        assertEquals("", sheet.text(sheet.row(second).orElseThrow(), SheetColumn.VERIFIED));
        set(second, Facet.POINTS, Layer.VERIFIED, Cell.NOT_APPLICABLE);
        build();
        assertEquals("—", sheet.text(sheet.row(second).orElseThrow(), SheetColumn.VERIFIED));
        assertEquals(all - 1, sheet.done(), "not applicable is done");
    }

    @Test
    void enterGoesThroughTheMissingFiguresOfACriterion() throws Exception {
        SheetRow computed = sheet.rows().stream()
                .filter(row -> row.isCriterion() && measures(row).size() == 2)
                .findFirst()
                .orElseThrow();
        empty(computed);
        build();
        List<SheetRow> figures = measures(computed);
        SheetRow open = sheet.nextOpen(-1, true).orElseThrow();
        assertEquals(figures.get(0), sheet.entryRow(open));
        assertEquals(figures.get(1), sheet.afterEntry(figures.get(0)).orElseThrow());
        SheetRow next = sheet.afterEntry(figures.get(1)).orElseThrow();
        SheetRow other = sheet.nextOpen(open.index(), true).orElseThrow();
        assertEquals(sheet.entryRow(other), next, "a figure can be read by several criteria");
        // Typed faster than the sheet is made anew: the other criterion reads the figure, too, and has it already.
        Set<String> entered = Set.of(figures.get(0).itemId(), figures.get(1).itemId());
        assertEquals(Optional.empty(), sheet.afterEntry(figures.get(1), entered), "what was typed is not typed over");
    }

    private List<SheetRow> measures(SheetRow criterion) {
        return sheet.rows().stream()
                .filter(row ->
                        row.parent() == criterion.index() && row.measure().isPresent())
                .toList();
    }

    @Test
    void theFinalColumnShowsWhatCountsAndWhetherItWasDecided() throws Exception {
        SheetRow first = criterion(0);
        assertFalse(first.cell(Layer.FINAL).own());
        assertEquals(sheet.text(first, SheetColumn.VERIFIED), sheet.text(first, SheetColumn.FINAL));
        BigDecimal verified = first.cell(Layer.VERIFIED).cell().value();
        set(first, Facet.POINTS, Layer.FINAL, Cell.of(verified.add(new BigDecimal("0.5"))));
        build();
        SheetRow decided = sheet.row(first).orElseThrow();
        assertTrue(decided.cell(Layer.FINAL).own());
        assertEquals("+0,50", sheet.text(decided, SheetColumn.FINAL_LESS_VERIFIED));
    }

    @Test
    void whatIsAboveTheMaximumIsOutOfRange() throws Exception {
        SheetRow first = criterion(0);
        assertFalse(first.cell(Layer.VERIFIED).outOfRange());
        set(first, Facet.POINTS, Layer.VERIFIED, Cell.of(first.node().maximum().add(BigDecimal.ONE)));
        build();
        SheetRow changed = sheet.row(first).orElseThrow();
        assertTrue(changed.cell(Layer.VERIFIED).outOfRange());
        assertTrue(sheet.spoken(changed, SheetColumn.VERIFIED).contains("ngoài khoảng"));
    }

    @Test
    void acceptingTakesTheSelfScoreOverAndOnlyWhatNobodyVerified() throws Exception {
        SheetRow first = criterion(0);
        SheetRow second = criterion(1);
        empty(first);
        empty(second);
        build();
        SheetEdits edits = new SheetEdits(sheet, AN, VI);
        assertTrue(edits.accept(sheet.row(first).orElseThrow(), sample.data).isPresent());
        String label =
                edits.acceptAll(Optional.empty(), sample.data).orElseThrow().label();
        long open = sheet.rows().stream().filter(sheet::isOpen).count();
        assertTrue(open >= 2 && label.contains(" " + open + " "), label);
        SheetRow group = sheet.rows().getFirst();
        assertTrue(edits.acceptAll(Optional.of(group), sample.data).isPresent());
        sheet.rows().stream()
                .filter(sheet::isOpen)
                .forEach(row -> set(row, Facet.POINTS, Layer.VERIFIED, Cell.of(BigDecimal.ZERO)));
        build();
        assertTrue(new SheetEdits(sheet, AN, VI)
                .acceptAll(Optional.empty(), sample.data)
                .isEmpty());
    }

    @Test
    void typingTheSameAgainIsNoEdit() throws Exception {
        set(criterion(0), Facet.POINTS, Layer.VERIFIED, Cell.of(BigDecimal.ONE));
        build();
        SheetRow first = criterion(0);
        SheetEntry entry = sheet.entry(first, Layer.VERIFIED).orElseThrow();
        SheetEdits edits = new SheetEdits(sheet, AN, VI);
        Reading same = entry.read(entry.text());
        assertInstanceOf(Reading.Accepted.class, same);
        assertTrue(edits.enter(first, entry, ((Reading.Accepted) same).cell()).isEmpty());
        assertTrue(edits.enter(first, entry, Cell.MISSING).isPresent());
        String tooMuch = Numbers.exact(first.node().maximum().add(BigDecimal.TEN), VI);
        assertInstanceOf(Reading.Refused.class, entry.read(tooMuch));
    }

    @Test
    void evidenceAndRemarksStandInTheirColumns() throws Exception {
        SheetRow first = criterion(0);
        Evidence accepted =
                new Evidence("a", uongBi.getId(), first.itemId(), "1/BC", null, null, null, null, null, "Đạt (mẫu)");
        Evidence rejected =
                new Evidence("b", uongBi.getId(), first.itemId(), "2/BC", null, null, null, null, null, "không đạt");
        ColumnKey key = new ColumnKey(first.itemId(), Facet.POINTS, Layer.VERIFIED);
        CellInfo info = new CellInfo(AN, QuangNinh.CLOCK.instant(), "theo biên bản\ndòng hai");
        UnitFacts facts = new UnitFacts(uongBi, Map.of(key, info), List.of(accepted, rejected));
        sheet = sheet(Layer.VERIFIED, facts);
        SheetRow row = sheet.row(first).orElseThrow();
        assertEquals("2 ✓✗", sheet.text(row, SheetColumn.EVIDENCE));
        assertEquals("theo biên bản", sheet.text(row, SheetColumn.REMARK));
        assertEquals("", sheet(Layer.SELF, facts).row(first).orElseThrow().remark());
        assertEquals(
                "theo biên bản\ndòng hai",
                sheet(Layer.FINAL, facts).row(first).orElseThrow().remark());
    }

    @Test
    void unitsAreFoundWithoutMarks() {
        assertEquals(List.of(uongBi), UnitSearch.find(sample.model.getUnits(), "uong bi thanh pho", VI));
        assertEquals(131, UnitSearch.find(sample.model.getUnits(), " ", VI).size());
    }
}
