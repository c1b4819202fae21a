// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.scoring.methods.StandardMethods;

/** A process that edits an open assessment as the editor does, until it is killed; says after each edit that it is stored. */
public final class EditUntilKilled {
    static final Author AUTHOR = new Author("lan", "Trần Thị Lan");

    private EditUntilKilled() {}

    static ColumnKey key(String criterionId) {
        return new ColumnKey(criterionId, Facet.POINTS, Layer.FINAL);
    }

    /** Arguments: the file, a unit, a criterion. */
    public static void main(String... arguments) throws Exception {
        AssessmentSession session = AssessmentSession.open(
                Path.of(arguments[0]),
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                Clock.systemUTC(),
                Layer.FINAL,
                new NullProgressMonitor());
        for (int i = 1; true; i++) {
            Cell cell = Cell.of(BigDecimal.valueOf(i % 3));
            session.apply(new ScoreEdit(
                    AUTHOR, "edit " + i, List.of(new CellEdit(arguments[1], key(arguments[2]), cell, null))));
            session.facts(session.model().getUnits().getFirst()).get(1, TimeUnit.MINUTES);
            System.out.println("stored " + i);
        }
    }
}
