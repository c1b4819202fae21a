// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Scorecard;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.EarlierResults;
import vn.thang.report.Paragraph;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** What was promised in the year before and what came. */
final class PromisesTable {
    private static final Set<String> OPTIONAL = Set.of("asOf", "deadline");

    private final Material material;
    private final Wording wording;
    private final List<PromiseOutcome> outcomes;

    PromisesTable(Material material) {
        this.material = material;
        this.wording = material.wording();
        this.outcomes = material.input().promises();
    }

    /** A sentence with counts and the table; nothing when nothing was promised. */
    List<Block> blocks() {
        return sentence().<List<Block>>map(text -> List.of(text, table())).orElse(List.of());
    }

    /** For a slide: the sentence, and what was promised of each criterion with how many kept it. */
    List<Block> summary() {
        return sentence().<List<Block>>map(text -> List.of(text, shared())).orElse(List.of());
    }

    /** How many came out how. */
    Optional<Paragraph> sentence() {
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        String earlier = material.input().earlier().map(EarlierResults::name).orElse("");
        return Optional.of(new Paragraph(wording.text(
                "promises.text",
                earlier,
                outcomes.size(),
                counts.entrySet().stream()
                        .map(each -> TargetWords.of(each.getKey()).in(wording.locale()) + " " + each.getValue())
                        .collect(Collectors.joining("; ")))));
    }

    /** Of a measure or a scorecard the name: its code is a word of data files. */
    private static String about(PromiseOutcome each) {
        Promise promise = each.promise();
        return each.item()
                        .filter(item -> item instanceof Measure || item instanceof Scorecard)
                        .isPresent()
                ? promise.item()
                : promise.itemCode() + " " + promise.item();
    }

    private record Demand(String item, String limit, LocalDate deadline, Origin origin) {
        static Demand of(PromiseOutcome each) {
            Promise promise = each.promise();
            return new Demand(
                    about(each),
                    promise.limit(),
                    promise.target().deadline(),
                    promise.target().origin());
        }
    }

    private Table shared() {
        Map<Demand, List<PromiseOutcome>> demands =
                outcomes.stream().collect(Collectors.groupingBy(Demand::of, LinkedHashMap::new, Collectors.toList()));
        List<Column> columns = List.of(
                wording.column("targetItem", ColumnKind.TEXT, 40),
                wording.column("promised", ColumnKind.TEXT, 14),
                wording.dayColumn("deadline"),
                wording.column("units", ColumnKind.INTEGER, 10),
                wording.column("kept", ColumnKind.INTEGER, 12),
                wording.column("notKept", ColumnKind.INTEGER, 14));
        return FilledColumns.of(
                new Table(
                        "promises-shared",
                        wording.text("promises.caption"),
                        columns,
                        demands.entrySet().stream()
                                .map(each -> row(each.getKey(), each.getValue()))
                                .toList()),
                OPTIONAL);
    }

    private Row row(Demand demand, List<PromiseOutcome> all) {
        return Row.of(List.of(
                TableCell.text(demand.item()),
                TableCell.of(new Value.Text(demand.limit()), demand.origin()),
                TableCell.text(wording.day(demand.deadline())),
                TableCell.of(new Value.Whole(all.size())),
                TableCell.of(new Value.Whole(count(all, Outcome.KEPT) + count(all, Outcome.KEPT_LATE))),
                TableCell.of(new Value.Whole(count(all, Outcome.NOT_KEPT)))));
    }

    private static int count(List<PromiseOutcome> all, Outcome outcome) {
        return (int) all.stream().filter(each -> each.outcome() == outcome).count();
    }

    private Table table() {
        List<Column> columns = List.of(
                wording.column("unit", ColumnKind.TEXT, 24),
                wording.column("targetItem", ColumnKind.TEXT, 30),
                wording.column("promised", ColumnKind.TEXT, 12),
                wording.dayColumn("deadline"),
                wording.column("lastValue", ColumnKind.TEXT, 14),
                wording.dayColumn("asOf"),
                wording.column("outcome", ColumnKind.TEXT, 26));
        return FilledColumns.of(
                new Table(
                        "promises",
                        wording.text("promises.caption"),
                        columns,
                        outcomes.stream().map(this::row).toList()),
                OPTIONAL);
    }

    private Row row(PromiseOutcome each) {
        Promise promise = each.promise();
        String now = each.item()
                .map(item -> TargetWords.value(each.now(), promise.target().basis(), item, wording.locale()))
                .orElse("");
        return Row.of(List.of(
                TableCell.text(promise.unit()),
                TableCell.text(about(each)),
                TableCell.of(new Value.Text(promise.limit()), promise.target().origin()),
                TableCell.text(wording.day(promise.target().deadline())),
                TableCell.of(new Value.Text(now), material.run().assessment().getOrigin()),
                TableCell.text(wording.day(each.now().asOf())),
                TableCell.text(TargetWords.of(each.outcome()).in(wording.locale()))));
    }
}
