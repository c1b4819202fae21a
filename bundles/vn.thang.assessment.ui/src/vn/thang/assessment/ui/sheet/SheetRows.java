// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.LayerDifference;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.FigureText;
import vn.thang.assessment.ui.session.UnitFacts;
import vn.thang.criteria.Measure;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Puts the lines of a sheet together. */
final class SheetRows {
    private final Map<Layer, ScoringRun> runs;
    private final ScoreData data;
    private final UnitFacts facts;
    private final String unitId;
    private final Locale locale;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Map<Layer, SheetEntry>> entries = new ArrayList<>();

    SheetRows(Map<Layer, ScoringRun> runs, ScoreData data, UnitFacts facts, Locale locale) {
        this.runs = runs;
        this.data = data;
        this.facts = facts;
        this.locale = locale;
        this.unitId = facts.unit().getId();
    }

    SheetModel sheet(Layer shown, Standing standing) {
        ScoreTable table = table(shown);
        Map<String, LayerDifference> first = differences(Layer.SELF, Layer.VERIFIED);
        Map<String, LayerDifference> second = differences(Layer.VERIFIED, Layer.FINAL);
        int[] lines = new int[table.plan().nodes().size()];
        for (PlanNode node : table.plan().nodes()) {
            if (node.kind() != NodeKind.SCORECARD) {
                lines[node.index()] = rows.size();
                int parent = node.parent() <= 0 ? -1 : lines[node.parent()];
                List<Measure> measures = table.plan().measures(node);
                add(node, parent, measures, first.get(node.id()), second.get(node.id()), shown);
                for (Measure measure : measures) {
                    add(node, lines[node.index()], measure, shown);
                }
            }
        }
        return new SheetModel(facts.unit(), runs.get(shown), standing, locale, List.copyOf(rows), List.copyOf(entries));
    }

    private ScoreTable table(Layer layer) {
        return runs.get(layer).tableOf(facts.unit()).orElseThrow();
    }

    private Map<String, LayerDifference> differences(Layer before, Layer after) {
        return LayerDifference.of(runs.get(before), runs.get(after), facts.unit()).stream()
                .collect(Collectors.toMap(d -> d.node().id(), Function.identity()));
    }

    private void add(
            PlanNode node,
            int parent,
            List<Measure> measures,
            LayerDifference first,
            LayerDifference second,
            Layer shown) {
        Map<Layer, SheetEntry> own = new EnumMap<>(Layer.class);
        Map<Layer, SheetCell> cells = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            Optional<SheetEntry> entry = SheetEntry.points(data, unitId, node, layer, locale);
            entry.ifPresent(e -> own.put(layer, e));
            cells.put(
                    layer,
                    new SheetCell(
                            points(node, layer),
                            isEntered(node, measures, layer),
                            entry.filter(SheetEntry::isRefused).isPresent(),
                            Optional.empty()));
        }
        boolean criterion = node.kind() == NodeKind.CRITERION;
        List<Evidence> evidence = criterion ? facts.evidenceOf(node.id()) : List.of();
        add(
                new SheetRow(
                        rows.size(),
                        parent,
                        node,
                        Optional.empty(),
                        Map.copyOf(cells),
                        Optional.ofNullable(first),
                        Optional.ofNullable(second),
                        evidence,
                        criterion ? remark(node.id(), shown) : ""),
                own);
    }

    private void add(PlanNode node, int parent, Measure measure, Layer shown) {
        Map<Layer, SheetEntry> own = new EnumMap<>(Layer.class);
        Map<Layer, SheetCell> cells = new EnumMap<>(Layer.class);
        int row = data.rowOf(unitId);
        for (Layer layer : Layer.values()) {
            SheetEntry entry = SheetEntry.figure(data, unitId, measure, layer, locale);
            own.put(layer, entry);
            cells.put(
                    layer,
                    new SheetCell(
                            data.effective(measure.getId(), Facet.INPUT, layer).cell(row),
                            entry.cell().status() != CellStatus.MISSING
                                    || entry.figure()
                                            .filter(FigureText::isQualified)
                                            .isPresent(),
                            entry.isRefused(),
                            Optional.of(FigureText.counting(data, unitId, measure.getId(), layer))));
        }
        add(
                new SheetRow(
                        rows.size(),
                        parent,
                        node,
                        Optional.of(measure),
                        Map.copyOf(cells),
                        Optional.empty(),
                        Optional.empty(),
                        facts.evidenceOf(measure.getId()),
                        remark(measure.getId(), shown)),
                own);
    }

    private void add(SheetRow row, Map<Layer, SheetEntry> own) {
        rows.add(row);
        entries.add(Map.copyOf(own));
    }

    private Cell points(PlanNode node, Layer layer) {
        ScoreTable table = table(layer);
        int row = table.rowOf(unitId);
        return switch (table.status(row, node.index())) {
            case MISSING -> Cell.MISSING;
            case NOT_APPLICABLE -> Cell.NOT_APPLICABLE;
            case SCORED -> Cell.of(table.points(row, node.index()));
        };
    }

    private boolean isEntered(PlanNode node, List<Measure> measures, Layer layer) {
        Stream<ColumnKey> keys = Stream.concat(
                Stream.of(Facet.values()).map(facet -> new ColumnKey(node.id(), facet, layer)),
                measures.stream().map(measure -> new ColumnKey(measure.getId(), Facet.INPUT, layer)));
        int row = data.rowOf(unitId);
        return keys.anyMatch(key -> data.column(key).status(row) != CellStatus.MISSING);
    }

    /** Of the layer shown; where the final layer has none, that of the verified one. */
    private String remark(String itemId, Layer shown) {
        Stream<Layer> layers = shown == Layer.FINAL ? Stream.of(Layer.FINAL, Layer.VERIFIED) : Stream.of(shown);
        return layers.flatMap(layer -> Stream.of(Facet.POINTS, Facet.INPUT)
                        .map(facet -> facts.infos().get(new ColumnKey(itemId, facet, layer))))
                .filter(Objects::nonNull)
                .map(CellInfo::comment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
