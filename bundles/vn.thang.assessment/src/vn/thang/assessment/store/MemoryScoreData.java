// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns in memory: nine bytes a cell. For tests, for imports that have no file yet, and as the half of a store that
 * scoring reads.
 *
 * <p>Not safe for writing while others read.
 */
public final class MemoryScoreData implements ScoreData {
    private final List<String> units = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<ColumnKey, MemoryColumn> columns = new LinkedHashMap<>();
    private long version;

    /** All cells missing; the rows in the order of the ids, which must not repeat. */
    public MemoryScoreData(List<String> unitIds) {
        for (String unit : unitIds) {
            if (rows.containsKey(unit)) {
                throw new IllegalArgumentException("unit twice: " + unit);
            }
            addUnit(unit);
        }
    }

    /** The row of a unit, which is added at the end when it is new. */
    public int addUnit(String unitId) {
        Integer known = rows.get(unitId);
        if (known != null) {
            return known;
        }
        int row = units.size();
        units.add(unitId);
        rows.put(unitId, row);
        columns.values().forEach(column -> column.grow(row + 1));
        version++;
        return row;
    }

    /** Replaces a cell. Throws {@link IllegalArgumentException} for an unknown unit. */
    public void set(String unitId, ColumnKey key, Cell cell) {
        Integer row = rows.get(unitId);
        if (row == null) {
            throw new IllegalArgumentException("no such unit: " + unitId);
        }
        writable(key).set(row, cell);
        version++;
    }

    /** Replaces the cells of a column in one go; for loading. */
    public Loader loader(ColumnKey key) {
        version++;
        return new Loader(writable(key));
    }

    private MemoryColumn writable(ColumnKey key) {
        return columns.computeIfAbsent(key, k -> new MemoryColumn(units.size()));
    }

    @Override
    public int rows() {
        return units.size();
    }

    @Override
    public String unitId(int row) {
        return units.get(row);
    }

    @Override
    public int rowOf(String unitId) {
        return rows.getOrDefault(unitId, -1);
    }

    @Override
    public DecimalColumn column(ColumnKey key) {
        DecimalColumn column = columns.get(key);
        return column == null ? new MissingColumn(units.size()) : column;
    }

    @Override
    public List<ColumnKey> columns() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public DecimalColumn effective(String itemId, Facet facet, Layer layer) {
        DecimalColumn own = column(new ColumnKey(itemId, facet, layer));
        if (layer != Layer.FINAL) {
            return own;
        }
        DecimalColumn verified = column(new ColumnKey(itemId, facet, Layer.VERIFIED));
        if (verified instanceof MissingColumn) {
            return own;
        }
        return own instanceof MissingColumn ? verified : new EffectiveColumn(own, verified);
    }

    @Override
    public long version() {
        return version;
    }

    /** Fills one column without an object per cell. */
    public static final class Loader {
        private final MemoryColumn column;

        Loader(MemoryColumn column) {
            this.column = column;
        }

        /** Sets a value of at most 18 digits, 0 to 18 of them after the point. */
        public void setScaled(int row, long digits, int scale) {
            column.setScaled(row, digits, scale);
        }

        /** Sets any value. */
        public void setValue(int row, BigDecimal value) {
            column.set(row, Cell.of(value));
        }

        /** Marks a cell as not applicable. */
        public void setNotApplicable(int row) {
            column.set(row, Cell.NOT_APPLICABLE);
        }
    }
}
