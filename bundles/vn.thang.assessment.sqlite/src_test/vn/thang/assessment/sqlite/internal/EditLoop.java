// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;

/**
 * A process that is going to be killed: changes ten cells at a time to the same number, one more each time, and prints
 * the sequence of the last entry when the store has acknowledged it. With a second argument, makes one change of so many
 * cells instead.
 */
final class EditLoop {
    static final int CELLS = 10;
    static final ColumnKey KEY = new ColumnKey("c0", Facet.POINTS, Layer.VERIFIED);

    private EditLoop() {}

    public static void main(String[] arguments) throws Exception {
        try (AssessmentStore store =
                new SqliteAssessmentStores().open(Path.of(arguments[0]), Clock.systemUTC(), false)) {
            int cells = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CELLS;
            long sequence = store.journal(0, Integer.MAX_VALUE).size();
            do {
                BigDecimal value = BigDecimal.valueOf(sequence / CELLS + 1);
                List<CellEdit> edits = IntStream.range(0, cells)
                        .mapToObj(i -> new CellEdit("u" + i % CELLS, KEY, Cell.of(value), "lần " + value))
                        .toList();
                sequence = store.apply(new Change(new Author("loop", "Vòng lặp"), "sửa", edits));
                System.out.println(sequence);
            } while (cells == CELLS);
        }
    }
}
