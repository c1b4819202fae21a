// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.findings.FindingsOverlay;
import vn.thang.ui.findings.FoundCell;
import vn.thang.ui.findings.FoundItem;

/** Which cells of a grid carry the mark of a finding. */
class CellFindingsTest {
    private final QuangNinh quangNinh = new QuangNinh();

    private static FoundItem item(Severity severity, String unitId, String itemId) {
        Finding finding = new Finding(
                severity,
                "rule",
                Location.file(null),
                Messages.of(GridTexts.class).message("tip.changed"));
        return FoundItem.of(finding, new FoundCell(unitId, itemId), List.of());
    }

    private GridView view(GridContents contents) throws BadInputException {
        ScoringRun run = quangNinh.score(Layer.FINAL);
        StoredCells nothing = StoredCells.open(new MemoryScoreData(List.of()));
        GridModel model = GridModel.of(run, nothing, GridScope.of(run).get(1), contents, Locale.ENGLISH);
        return new GridView(model, RowOrder.of(model, Arrangement.NONE));
    }

    private static int column(GridModel model, String code) {
        return IntStream.range(0, model.columns().size())
                .filter(column -> model.code(column).equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCriterionShowsTheWorstOfItsOwnFindingsAndThoseOfItsFigures() throws BadInputException {
        GridView view = view(GridContents.POINTS);
        GridModel model = view.model();
        int column = column(model, "S1.1");
        NodePoints points = (NodePoints) model.columns().get(column);
        String unit = model.unit(3).getId();
        String measure = model.measures(points.node()).get(0).getId();
        CellFindings found = new CellFindings(FindingsOverlay.of(List.of(
                item(Severity.WARNING, unit, points.node().id()),
                item(Severity.ERROR, unit, measure),
                item(Severity.INFO, model.unit(4).getId(), measure),
                item(Severity.WARNING, model.unit(5).getId(), null))));
        assertEquals(Optional.of(Severity.ERROR), found.worst(view, 3, column));
        assertEquals(2, found.at(view, 3, column).size());
        assertTrue(found.worst(view, 3, column + 1).isEmpty());
        assertTrue(found.worst(view, 4, column).isEmpty(), "a remark is no mark");
        assertEquals(Optional.of(Severity.WARNING), found.worst(view, 5, 0), "the unit as a whole");
        GridView figures = view(GridContents.FIGURES);
        int figure = IntStream.range(0, figures.model().columns().size())
                .filter(each -> figures.model().columns().get(each) instanceof ReportedFigure reported
                        && reported.measure().getId().equals(measure))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Severity.ERROR), found.worst(figures, 3, figure));
        assertTrue(CellFindings.none().worst(view, 3, column).isEmpty());
    }
}
