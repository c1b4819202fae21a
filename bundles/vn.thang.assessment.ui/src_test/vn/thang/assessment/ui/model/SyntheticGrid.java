// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.testkit.SyntheticAssessment;

/** A synthetic assessment in memory and its grid; criterion n is: 0 expert, 1 yes/no, 2 ladder, 3 ratio, 4 count. */
final class SyntheticGrid {
    static final Locale VI = Locale.of("vi");

    final SyntheticAssessment synthetic;
    final MemoryScoreData data;
    private StoredCells cells;

    SyntheticGrid(int units, int criteria) {
        synthetic = new SyntheticAssessment(units, criteria);
        data = new MemoryScoreData(
                synthetic.model().getUnits().stream().map(u -> u.getId()).toList());
        synthetic.cells(column -> column.forEach(this::set));
        cells = StoredCells.open(data);
    }

    void set(CellEdit edit) {
        data.set(edit.unitId(), edit.key(), edit.cell());
    }

    void apply(List<CellEdit> edits) {
        edits.forEach(this::set);
        cells = cells.then(data);
    }

    GridModel model(Layer layer, GridContents contents) {
        try {
            var run = StandardMethods.scoring().score(synthetic.framework(), synthetic.model(), data, layer);
            return GridModel.of(run, cells, GridScope.ALL, contents, VI);
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    GridModel model() {
        return model(Layer.FINAL, GridContents.POINTS);
    }

    GridView view() {
        GridModel model = model();
        return new GridView(model, RowOrder.of(model, Arrangement.NONE));
    }

    /** The column of the n-th criterion. */
    static int criterion(GridModel model, int number) {
        return columns(model).skip(number).findFirst().orElseThrow();
    }

    static IntStream columns(GridModel model) {
        return IntStream.range(0, model.columns().size())
                .filter(c -> switch (model.columns().get(c)) {
                    case NodePoints points -> points.node().kind() == NodeKind.CRITERION;
                    case ReportedFigure figure -> true;
                    case GridColumn.UnitFact fact -> false;
                    case GridColumn.UnitAttribute attribute -> false;
                });
    }
}
