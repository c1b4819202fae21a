// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.scoring.NodeKind;

/** Attributes of units as columns; all values are invented. */
class UnitAttributeColumnsTest {
    private final SyntheticGrid synthetic = new SyntheticGrid(6, 5);
    private AttributeDefinition people;
    private AttributeDefinition area;
    private AttributeDefinition since;
    private AttributeDefinition remote;
    private GridModel model;

    @BeforeEach
    void define() {
        people = define("people", AttributeType.NUMBER, Attributes.UNIT);
        people.setUnit("người");
        area = define("area", AttributeType.CHOICE, Attributes.UNIT);
        area.getChoices().addAll(List.of("Thành thị", "Nông thôn"));
        since = define("since", AttributeType.DATE, Attributes.UNIT);
        remote = define("remote", AttributeType.YES_NO, Attributes.UNIT);
        AttributeDefinition factor = define("factor", AttributeType.NUMBER, "Criterion");
        factor.setDefaultValue("0.5");
        state(people, "1200.5", "80", "", "900", "80", "0");
        state(area, "Nông thôn", "Thành thị", "Nông thôn", "Thành thị", "", "Nông thôn");
        state(since, "2004-05-01", "1991-12-31", "2004-05-02", "", "1975-01-01", "2010-10-10");
        state(remote, "true", "false", "false", "true", "true", "");
        model = synthetic.model();
    }

    private AttributeDefinition define(String code, AttributeType type, String kind) {
        AttributeDefinition definition = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        definition.setId("attribute-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().add(kind);
        synthetic.synthetic.framework().getAttributeDefinitions().add(definition);
        return definition;
    }

    private void state(AttributeDefinition definition, String... values) {
        for (int unit = 0; unit < values.length; unit++) {
            Attributes.set(
                    synthetic.synthetic.model().getUnits().get(unit),
                    definition,
                    values[unit].isEmpty() ? List.of() : List.of(values[unit]));
        }
    }

    private int column(AttributeDefinition definition) {
        return model.columns().indexOf(new UnitAttribute(definition));
    }

    private List<Integer> rows(Arrangement arrangement) {
        RowOrder order = RowOrder.of(model, arrangement);
        return IntStream.range(0, order.size()).mapToObj(order::modelRow).toList();
    }

    private List<Integer> sorted(AttributeDefinition by, boolean descending) {
        return rows(new Arrangement(
                List.of(new SortKey(new UnitAttribute(by), descending)), Map.of(), RowGrouping.NONE, Set.of()));
    }

    private List<Integer> filtered(Map<GridColumn, String> typed) {
        return rows(Arrangement.NONE.filtered(typed));
    }

    @Test
    void attributesOfUnitsStandBehindTheFactsAndScroll() {
        assertEquals(
                List.of(people, area, since, remote),
                model.attributes().stream().map(UnitAttribute::definition).toList());
        assertEquals(UnitFact.values().length, model.frozenColumns(), "the attributes are not frozen");
        assertEquals(model.frozenColumns(), column(people));
        assertEquals("people", model.code(column(people)));
        assertEquals("người", model.maximum(column(people)));
        assertTrue(model.maximum(UnitFact.POINTS.ordinal()).startsWith("/ "), "the maximum is shown all the same");
    }

    @Test
    void cellsPrintThemInTheLanguage() {
        assertEquals("1200,5", model.text(0, column(people)));
        assertEquals(CellLook.NUMBER, model.look(5, column(people)), "zero is a value");
        assertEquals("0", model.text(5, column(people)));
        assertEquals(CellLook.MISSING, model.look(2, column(people)));
        assertTrue(model.tip(2, column(people)).endsWith("chưa khai"), model.tip(2, column(people)));
        assertEquals("01/05/2004", model.text(0, column(since)));
        assertEquals("Có", model.text(0, column(remote)));
        assertEquals("Không", model.text(1, column(remote)));
        assertEquals("Nông thôn", model.text(0, column(area)));
        remote.setDefaultValue("true");
        assertEquals("Có", model.text(5, column(remote)), "the default");
    }

    @Test
    void nothingCanBeTypedAndNoSignStandsThere() {
        GridView view = new GridView(model, RowOrder.of(model, Arrangement.NONE));
        assertTrue(view.input(0, column(people)).isEmpty());
        assertTrue(model.entryKind(0, column(people)).isEmpty());
        assertEquals(CellMarks.NONE, model.marks(0, column(people)));
        assertEquals(
                List.of(List.of("1200,5"), List.of("80")),
                view.copy(CellRange.of(new int[] {0, 1}, new int[] {column(people)})));
    }

    /** By hand from what is stated; what is not stated stands last either way. */
    @Test
    void rowsAreSortedByWhatTheTypeMeans() {
        assertEquals(List.of(5, 1, 4, 3, 0, 2), sorted(people, false));
        assertEquals(List.of(0, 3, 1, 4, 5, 2), sorted(people, true));
        assertEquals(List.of(4, 1, 0, 2, 5, 3), sorted(since, false), "days, not letters");
        assertEquals(List.of(1, 3, 0, 2, 5, 4), sorted(area, false), "the order of the choices, not of the alphabet");
        assertEquals(List.of(0, 3, 4, 1, 2, 5), sorted(remote, true));
    }

    @Test
    void severalColumnsAreFilteredTogether() {
        assertEquals(List.of(0, 2, 5), filtered(Map.of(new UnitAttribute(area), "=Nông thôn")));
        assertEquals(
                List.of(0), filtered(Map.of(new UnitAttribute(area), "nong thon", new UnitAttribute(people), ">=80")));
        assertEquals(List.of(1, 4, 5), filtered(Map.of(new UnitAttribute(people), "0..80")));
        assertEquals(List.of(2), filtered(Map.of(new UnitAttribute(people), "trống")));
        assertEquals(List.of(0, 2), filtered(Map.of(new UnitAttribute(since), "05/2004")));
        assertEquals(
                List.of(3),
                filtered(Map.of(
                        new UnitAttribute(remote), "=Có",
                        new UnitAttribute(area), "thành",
                        new UnitAttribute(people), ">100")));
    }

    @Test
    void groupsOfRowsShowTheMeanOfNumbers() {
        GridView view = new GridView(
                model, RowOrder.of(model, new Arrangement(List.of(), Map.of(), RowGrouping.TIER, Set.of())));
        int group = IntStream.range(0, view.rowCount())
                .filter(view::isGroup)
                .findFirst()
                .orElseThrow();
        // Of the units in the group that state one, by hand.
        List<BigDecimal> stated = Arrays.stream(view.order().group(group).rows())
                .mapToObj(row -> model.number(row, column(people)))
                .flatMap(Optional::stream)
                .toList();
        double mean =
                stated.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
        assertEquals(mean, view.mean(group, column(people)).orElseThrow().doubleValue(), 1e-9);
        assertEquals("", view.text(group, column(area)));
    }

    @Test
    void theyCanBeHiddenLikeCriteria() {
        ColumnTree.Entry attributes = ColumnTree.of(model).roots().getFirst();
        assertEquals("Thuộc tính của đơn vị", attributes.label());
        assertEquals(
                List.of("attribute-people", "attribute-area", "attribute-since", "attribute-remote"),
                attributes.criteria(""));
        assertEquals(List.of("attribute-area"), attributes.criteria("AREA"));
    }

    @Test
    void headersOfCriteriaTellTheirAttributes() {
        int column = SyntheticGrid.criterion(model, 0);
        assertEquals(NodeKind.CRITERION, model.node(0, column).kind());
        assertTrue(model.headerTip(column).endsWith("\nfactor: 0,5"), model.headerTip(column));
    }
}
