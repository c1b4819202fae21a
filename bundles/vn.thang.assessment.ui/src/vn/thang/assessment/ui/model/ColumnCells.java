// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.CellMarks.Source;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Measure;
import vn.thang.scoring.ScoringPlan;

/** What is stored under a column of the grid, and its signs. Rows are those of the stored data. */
abstract sealed class ColumnCells {
    private static final ColumnCells NOTHING = new Nothing();

    static ColumnCells of(GridColumn column, ScoringPlan plan, StoredCells cells, Layer layer) {
        return switch (column) {
            case UnitFact fact -> NOTHING;
            case UnitAttribute attribute -> NOTHING;
            case ReportedFigure figure -> new FigureCells(figure.measure(), cells, layer);
            case NodePoints points
            when points.node().element() instanceof Criterion criterion ->
                new CriterionCells(criterion, plan.measures(points.node()), cells, layer);
            case NodePoints group -> NOTHING;
        };
    }

    abstract CellMarks marks(int row);

    /** What its editor looks like; empty where nothing can be typed. */
    abstract Optional<CellInput.Kind> kind(int row);

    /** The reported figure; missing for anything else. */
    Cell figure(int row) {
        return Cell.MISSING;
    }

    private static final class Nothing extends ColumnCells {
        @Override
        CellMarks marks(int row) {
            return CellMarks.NONE;
        }

        @Override
        Optional<CellInput.Kind> kind(int row) {
            return Optional.empty();
        }
    }

    private static final class FigureCells extends ColumnCells {
        private final FigureBounds bounds;
        private final CellInput.Kind kind;
        private final StoredItem item;
        private final Layer layer;

        FigureCells(Measure measure, StoredCells cells, Layer layer) {
            this.bounds = FigureBounds.of(measure);
            this.kind = CellInput.kind(measure);
            this.item = StoredItem.of(cells.now(), cells.opening(), measure.getId(), Facet.INPUT, layer);
            this.layer = layer;
        }

        @Override
        Cell figure(int row) {
            return item.cell(row);
        }

        @Override
        Optional<CellInput.Kind> kind(int row) {
            return Optional.of(kind);
        }

        @Override
        CellMarks marks(int row) {
            Cell cell = item.cell(row);
            boolean wrong = cell.status() == CellStatus.VALUE && !bounds.contain(cell.value());
            return new CellMarks(item.source(row, layer), false, wrong, item.changed(row));
        }
    }

    private static final class CriterionCells extends ColumnCells {
        private final PointBounds bounds;
        private final StoredItem points;
        private final List<StoredItem> inputs;
        private final Layer layer;
        private final boolean computed;
        private final CellInput.Kind kind;

        CriterionCells(Criterion criterion, List<Measure> measures, StoredCells cells, Layer layer) {
            this.bounds = PointBounds.of(criterion);
            this.kind = CellInput.kind(criterion);
            this.layer = layer;
            this.computed = !measures.isEmpty() || CellEntry.asksQuestion(criterion.getRule());
            this.points = StoredItem.of(cells.now(), cells.opening(), criterion.getId(), Facet.POINTS, layer);
            Stream<String> answer = Stream.of(criterion.getId());
            this.inputs = Stream.concat(answer, measures.stream().map(Measure::getId))
                    .distinct()
                    .map(id -> StoredItem.of(cells.now(), cells.opening(), id, Facet.INPUT, layer))
                    .toList();
        }

        @Override
        CellMarks marks(int row) {
            boolean awarded = points.isStated(row);
            BigDecimal value = awarded ? points.cell(row).value() : null;
            boolean changed = points.changed(row) || inputs.stream().anyMatch(item -> item.changed(row));
            return new CellMarks(
                    awarded ? points.source(row, layer) : source(row),
                    computed && value != null,
                    value != null && !bounds.contain(value),
                    changed);
        }

        @Override
        Optional<CellInput.Kind> kind(int row) {
            boolean awarded = points.cell(row).status() == CellStatus.VALUE;
            return Optional.of(awarded ? CellInput.Kind.NUMBER : kind);
        }

        private Source source(int row) {
            Source strongest = Source.NONE;
            for (StoredItem item : inputs) {
                Source source = item.source(row, layer);
                strongest = source.compareTo(strongest) > 0 ? source : strongest;
            }
            return strongest;
        }
    }
}
