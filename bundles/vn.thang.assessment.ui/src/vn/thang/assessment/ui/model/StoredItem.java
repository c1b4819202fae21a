// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;

/** One stored item in one layer: now and when the assessment was opened. */
record StoredItem(DecimalColumn effective, DecimalColumn own, DecimalColumn before) {

    static StoredItem of(CellSnapshot now, CellSnapshot opening, String id, Facet facet, Layer layer) {
        DecimalColumn own = now.column(new ColumnKey(id, facet, layer));
        return new StoredItem(now.effective(id, facet, layer), own, opening.effective(id, facet, layer));
    }

    Cell cell(int row) {
        return effective.cell(row);
    }

    boolean isStated(int row) {
        return effective.status(row) != CellStatus.MISSING;
    }

    CellMarks.Source source(int row, Layer layer) {
        if (own.status(row) != CellStatus.MISSING) {
            return switch (layer) {
                case SELF -> CellMarks.Source.SELF;
                case VERIFIED -> CellMarks.Source.VERIFIED;
                case FINAL -> CellMarks.Source.FINAL;
            };
        }
        return isStated(row) ? CellMarks.Source.VERIFIED : CellMarks.Source.NONE;
    }

    boolean changed(int row) {
        if (row >= before.rows()) {
            return isStated(row);
        }
        return effective.status(row) != before.status(row) || !sameValue(effective.value(row), before.value(row));
    }

    private static boolean sameValue(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}
