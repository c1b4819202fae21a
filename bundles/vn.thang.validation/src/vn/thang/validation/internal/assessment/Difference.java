// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.validation.AssessmentInput;

/** A cell that differs from the cell of the layer below without a comment that says why. */
record Difference(ColumnKey key, BigDecimal value, Layer below, BigDecimal before) {

    /** Two columns that are compared. */
    record Pair(ColumnKey key, DecimalColumn column, Layer below, DecimalColumn earlier) {}

    /** All columns of a layer that have one below them: verified over self, final over verified, else over self. */
    static List<Pair> pairs(ScoreData data, Layer layer) {
        Set<ColumnKey> known = new HashSet<>(data.columns());
        List<Pair> pairs = new ArrayList<>();
        for (ColumnKey key : data.columns()) {
            Layer below = key.layer() == layer ? below(key, known) : null;
            if (below != null) {
                pairs.add(new Pair(key, data.column(key), below, data.column(at(key, below))));
            }
        }
        return pairs;
    }

    private static Layer below(ColumnKey key, Set<ColumnKey> known) {
        boolean verified = key.layer() == Layer.FINAL && known.contains(at(key, Layer.VERIFIED));
        boolean self = key.layer() != Layer.SELF && known.contains(at(key, Layer.SELF));
        return verified ? Layer.VERIFIED : self ? Layer.SELF : null;
    }

    private static ColumnKey at(ColumnKey key, Layer layer) {
        return new ColumnKey(key.itemId(), key.facet(), layer);
    }

    /** Those of one unit. */
    static List<Difference> of(AssessmentInput input, List<Pair> pairs, int row) {
        List<Difference> found = new ArrayList<>();
        String unitId = input.data().unitId(row);
        for (Pair pair : pairs) {
            if (pair.column.status(row) == CellStatus.VALUE && pair.earlier.status(row) == CellStatus.VALUE) {
                BigDecimal value = pair.column.value(row);
                BigDecimal before = pair.earlier.value(row);
                if (value.compareTo(before) != 0 && !commented(input, unitId, pair.key)) {
                    found.add(new Difference(pair.key, value, pair.below, before));
                }
            }
        }
        return found;
    }

    private static boolean commented(AssessmentInput input, String unitId, ColumnKey key) {
        return input.infos()
                .flatMap(infos -> infos.info(unitId, key))
                .map(CellInfo::comment)
                .filter(comment -> !comment.isBlank())
                .isPresent();
    }
}
