// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import vn.thang.report.Row;

/** A read-only list that makes a row each time it is asked for: tables of a million cells cost no memory. */
final class LazyRows extends AbstractList<Row> implements RandomAccess {
    private final int size;
    private final IntFunction<Row> rows;

    LazyRows(int size, IntFunction<Row> rows) {
        this.size = size;
        this.rows = rows;
    }

    @Override
    public Row get(int index) {
        return rows.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
