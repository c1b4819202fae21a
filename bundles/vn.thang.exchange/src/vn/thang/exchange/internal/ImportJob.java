// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.KnownUnits;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.Columns.Figures;
import vn.thang.exchange.internal.DataTable.Row;

/** Reads one table row by row, notes every problem, and gives a result only when there is none. */
public final class ImportJob {
    /** Finds or makes the unit of a row. */
    private interface Units {
        /** The unit's id and scorecard; empty when a problem was noted. */
        Optional<Place> place(Row row, String code);
    }

    private record Place(String unitId, Scorecard scorecard) {}

    private final DataTable table;
    private final Columns columns;
    private final Layer layer;
    private final Problems problems;
    private final CellReader cells;
    private final List<CellEdit> edits = new ArrayList<>();

    private ImportJob(DataTable table, Framework framework, Layer layer, Problems problems) throws BadInputException {
        this.table = table;
        this.layer = layer;
        this.problems = problems;
        this.cells = new CellReader(problems);
        this.columns = Columns.of(table, framework, problems);
        if (columns.unit() < 0) {
            problems.raise();
        }
        if (table.rows().isEmpty()) {
            problems.error(table.header().number(), null, "table.headerOnly");
        }
    }

    public static ImportedTable create(DataTable table, Framework framework, String scorecardCode, Layer layer)
            throws BadInputException {
        Problems problems = new Problems(table.file());
        UnitScorecards scorecards = UnitScorecards.of(framework, scorecardCode, table.file());
        ImportJob job = new ImportJob(table, framework, layer, problems);
        Assessment assessment = NewAssessment.of(framework, table.file());
        UnitBuilder builder = new UnitBuilder(job.columns, scorecards, assessment, framework, problems);
        job.run((row, code) -> builder.add(row, code)
                .map(scorecard -> new Place(assessment.getUnits().getLast().getId(), scorecard)));
        return new ImportedTable(assessment, job.edits, problems.warnings());
    }

    public static ImportedTable update(DataTable table, Framework framework, Assessment existing, Layer layer)
            throws BadInputException {
        Problems problems = new Problems(table.file());
        UnitScorecards scorecards = UnitScorecards.of(framework, null, table.file());
        ImportJob job = new ImportJob(table, framework, layer, problems);
        for (Columns.Attribute each : job.columns.attributes()) {
            problems.error(table.header().number(), each.header(), "attribute.update", each.header());
        }
        KnownUnits known = new KnownUnits(existing);
        job.run((row, code) -> {
            Optional<Unit> unit = known.find(code);
            if (unit.isEmpty()) {
                problems.error(row.number(), "unit", "unit.unknown", code, known.nearest(code));
            }
            return unit.map(u -> new Place(u.getId(), scorecards.of(u)));
        });
        return new ImportedTable(existing, job.edits, problems.warnings());
    }

    private void run(Units units) throws BadInputException {
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (!rightWidth(row)) {
                continue;
            }
            String code = Names.clean(row.field(columns.unit()).text());
            if (code.isEmpty()) {
                problems.error(row.number(), "unit", "unit.empty");
                continue;
            }
            Integer earlier = seen.putIfAbsent(Names.key(code), row.number());
            if (earlier != null) {
                problems.error(row.number(), "unit", "unit.twice", code, earlier);
                continue;
            }
            units.place(row, code).ifPresent(place -> read(row, code, place));
        }
        problems.raise();
    }

    private boolean rightWidth(Row row) {
        int width = table.header().fields().size();
        int fields = row.fields().size();
        if (fields < width) {
            problems.error(row.number(), null, "row.short", fields, width);
            return false;
        }
        if (row.fields().subList(width, fields).stream().anyMatch(field -> !field.blank())) {
            problems.error(row.number(), null, "row.long", fields, width);
            return false;
        }
        return true;
    }

    private void read(Row row, String code, Place place) {
        for (Figures column : columns.figures()) {
            Field field = row.field(column.index());
            Optional<Target> target = column.target(place.scorecard());
            if (target.isPresent()) {
                read(field, column, target.get(), row.number(), place.unitId());
            } else if (!field.blank() && !NumberText.notApplicable(Names.clean(field.text()))) {
                String scorecard =
                        place.scorecard() == null ? "?" : place.scorecard().getCode();
                problems.error(row.number(), column.header(), "criterion.elsewhere", column.header(), scorecard, code);
            }
        }
    }

    /** Figures of measures may have a sign and a day; answers and points are what they are. */
    private void read(Field field, Figures column, Target target, int row, String unitId) {
        Optional<ReportedFigure> figure =
                field instanceof Field.Text && column.meaning().measure() != null
                        ? Optional.of(ReportedFigure.of(Names.clean(field.text())))
                        : Optional.empty();
        Field number = figure.<Field>map(each -> new Field.Text(each.number())).orElse(field);
        Cell cell = cells.read(number, target, row, column.header());
        if (cell.status() == CellStatus.VALUE && figure.isPresent()) {
            edits.addAll(figure.get().edits(unitId, target.itemId(), layer, cell.value(), null));
        } else if (cell.status() != CellStatus.MISSING) {
            edits.add(new CellEdit(unitId, new ColumnKey(target.itemId(), target.facet(), layer), cell, null));
        }
    }
}
