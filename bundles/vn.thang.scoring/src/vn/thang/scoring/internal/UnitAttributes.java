// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.attribute.Attributes;

/** The data of an assessment, and beside it the attributes of its units that the formulas of a plan read. */
public final class UnitAttributes implements ScoreData {
    private final ScoreData data;
    private final Map<String, DecimalColumn> attributes;

    private UnitAttributes(ScoreData data, Map<String, DecimalColumn> attributes) {
        this.data = data;
        this.attributes = attributes;
    }

    /** The data itself when the plan reads no attribute of units. */
    public static ScoreData beside(ScoreData data, CompiledPlan plan, List<Unit> units) {
        Map<String, DecimalColumn> attributes = new HashMap<>();
        plan.compiled().stream()
                .flatMap(UnitAttributes::figures)
                .forEach(definition ->
                        attributes.computeIfAbsent(definition.getId(), id -> Column.of(definition, units, data)));
        return attributes.isEmpty() ? data : new UnitAttributes(data, attributes);
    }

    private static Stream<AttributeDefinition> figures(CompiledNode node) {
        Applies applies = node.applicability();
        Stream<Condition> conditions = Stream.concat(
                Stream.ofNullable(applies == null ? null : applies.condition()),
                node.gates().stream().flatMap(gate -> Stream.ofNullable(gate.condition())));
        return Stream.concat(node.figures().stream(), conditions.flatMap(condition -> condition.figures().stream()))
                .map(figure -> figure.element())
                .filter(AttributeDefinition.class::isInstance)
                .map(AttributeDefinition.class::cast);
    }

    @Override
    public int rows() {
        return data.rows();
    }

    @Override
    public String unitId(int row) {
        return data.unitId(row);
    }

    @Override
    public int rowOf(String unitId) {
        return data.rowOf(unitId);
    }

    @Override
    public DecimalColumn column(ColumnKey key) {
        return data.column(key);
    }

    @Override
    public List<ColumnKey> columns() {
        return data.columns();
    }

    @Override
    public DecimalColumn effective(String itemId, Facet facet, Layer layer) {
        DecimalColumn attribute = facet == Facet.INPUT ? attributes.get(itemId) : null;
        return attribute == null ? data.effective(itemId, facet, layer) : attribute;
    }

    @Override
    public long version() {
        return data.version();
    }

    /** One attribute, by row of the data; null where a unit has none. */
    private record Column(BigDecimal[] values) implements DecimalColumn {
        static Column of(AttributeDefinition definition, List<Unit> units, ScoreData data) {
            BigDecimal[] values = new BigDecimal[data.rows()];
            for (Unit unit : units) {
                int row = data.rowOf(unit.getId());
                if (row >= 0) {
                    values[row] = Attributes.number(unit, definition).orElse(null);
                }
            }
            return new Column(values);
        }

        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public CellStatus status(int row) {
            return values[row] == null ? CellStatus.MISSING : CellStatus.VALUE;
        }

        @Override
        public long unscaled(int row) {
            return 0;
        }

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public boolean fitsLong(int row) {
            return false;
        }

        @Override
        public BigDecimal value(int row) {
            return values[row];
        }
    }
}
