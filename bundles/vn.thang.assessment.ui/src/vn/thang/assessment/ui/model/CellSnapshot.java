// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;

/**
 * The stored cells as they were at one moment: what the screen reads while the next edit is being stored. Immutable and
 * thread-safe; nine bytes a cell. Columns that have not changed since an earlier snapshot are shared with it.
 */
public final class CellSnapshot implements ScoreData {
    private final List<String> unitIds;
    private final Map<String, Integer> rows;
    private final Map<ColumnKey, FrozenColumn> columns;
    private final FrozenColumn none;
    private final long version;

    private CellSnapshot(
            List<String> unitIds, Map<String, Integer> rows, Map<ColumnKey, FrozenColumn> columns, long version) {
        this.unitIds = unitIds;
        this.rows = rows;
        this.columns = columns;
        this.none = FrozenColumn.missing(unitIds.size());
        this.version = version;
    }

    /**
     * Copies what is stored now; nobody may write meanwhile.
     *
     * @param earlier a snapshot of the same data to share columns with
     */
    public static CellSnapshot of(ScoreData data, Optional<CellSnapshot> earlier) {
        Optional<CellSnapshot> same = earlier.filter(e -> e.unitIds.size() == data.rows());
        if (same.isPresent() && same.get().version == data.version()) {
            return same.get();
        }
        List<String> ids = same.map(s -> s.unitIds).orElseGet(() -> ids(data));
        Map<String, Integer> rows = same.map(s -> s.rows).orElseGet(() -> rows(ids));
        Map<ColumnKey, FrozenColumn> columns = new LinkedHashMap<>();
        for (ColumnKey key : data.columns()) {
            DecimalColumn now = data.column(key);
            Optional<FrozenColumn> unchanged = same.map(s -> s.columns.get(key)).filter(old -> old.isCopyOf(now));
            columns.put(key, unchanged.orElseGet(() -> FrozenColumn.copy(now)));
        }
        return new CellSnapshot(ids, rows, columns, data.version());
    }

    private static List<String> ids(ScoreData data) {
        String[] ids = new String[data.rows()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = data.unitId(row);
        }
        return List.of(ids);
    }

    private static Map<String, Integer> rows(List<String> ids) {
        Map<String, Integer> rows = LinkedHashMap.newLinkedHashMap(ids.size());
        for (int row = 0; row < ids.size(); row++) {
            rows.put(ids.get(row), row);
        }
        return rows;
    }

    @Override
    public int rows() {
        return unitIds.size();
    }

    @Override
    public String unitId(int row) {
        return unitIds.get(row);
    }

    @Override
    public int rowOf(String unitId) {
        return rows.getOrDefault(unitId, -1);
    }

    @Override
    public DecimalColumn column(ColumnKey key) {
        return columns.getOrDefault(key, none);
    }

    @Override
    public List<ColumnKey> columns() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public DecimalColumn effective(String itemId, Facet facet, Layer layer) {
        DecimalColumn own = column(new ColumnKey(itemId, facet, layer));
        return layer == Layer.FINAL ? new Fallback(own, column(new ColumnKey(itemId, facet, Layer.VERIFIED))) : own;
    }

    @Override
    public long version() {
        return version;
    }

    /** The final cell, else the verified one. */
    private record Fallback(DecimalColumn first, DecimalColumn second) implements DecimalColumn {
        private DecimalColumn of(int row) {
            return first.status(row) == CellStatus.MISSING ? second : first;
        }

        @Override
        public int rows() {
            return first.rows();
        }

        @Override
        public CellStatus status(int row) {
            return of(row).status(row);
        }

        @Override
        public long unscaled(int row) {
            return value(row).setScale(scale()).unscaledValue().longValueExact();
        }

        @Override
        public int scale() {
            return Math.max(first.scale(), second.scale());
        }

        @Override
        public boolean fitsLong(int row) {
            BigDecimal value = value(row);
            return value != null && value.setScale(scale()).unscaledValue().bitLength() < Long.SIZE;
        }

        @Override
        public BigDecimal value(int row) {
            return of(row).value(row);
        }
    }
}
