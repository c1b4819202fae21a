// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetList;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetReview;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** What is done for the targets, and when it is looked at how far they have come. */
final class PlanTables {
    private final Wording wording;
    private final TargetList list;

    PlanTables(Wording wording, TargetList list) {
        this.wording = wording;
        this.list = list;
    }

    /** The tables that have rows. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        List<Row> actions = actions();
        if (!actions.isEmpty()) {
            List<Column> columns = List.of(
                    wording.column("unit", ColumnKind.TEXT, 22),
                    wording.column("targetItem", ColumnKind.TEXT, 30),
                    wording.column("action", ColumnKind.TEXT, 40),
                    wording.column("owner", ColumnKind.TEXT, 18),
                    wording.dayColumn("deadline"),
                    wording.dayColumn("done"));
            tables.add(FilledColumns.of(
                    new Table("targets-actions", wording.text("targets.actions"), columns, actions),
                    Set.of("owner", "deadline", "done")));
        }
        List<Row> reviews = reviews();
        if (!reviews.isEmpty()) {
            List<Column> columns = List.of(
                    wording.dayColumn("reviewDue"),
                    wording.column("targets", ColumnKind.INTEGER, 10),
                    wording.column("reviewHeld", ColumnKind.INTEGER, 10),
                    wording.column("reviewOpen", ColumnKind.INTEGER, 10),
                    wording.column("reviewNote", ColumnKind.TEXT, 40));
            tables.add(FilledColumns.of(
                    new Table("targets-reviews", wording.text("targets.reviews"), columns, reviews),
                    Set.of("reviewNote")));
        }
        return tables;
    }

    /** An action as it is printed, but for the unit. */
    private record Printed(String item, String text, String owner, LocalDate deadline, LocalDate done) {
        static Printed of(String item, TargetCheck check, TargetAction action) {
            return new Printed(
                    item,
                    action.text(),
                    Objects.requireNonNullElse(
                            action.owner() == null ? check.target().owner() : action.owner(), ""),
                    action.deadline() == null ? check.target().deadline() : action.deadline(),
                    action.done());
        }
    }

    /** The same action of several units is one row. */
    private List<Row> actions() {
        Map<Printed, List<TargetCheck>> alike = new LinkedHashMap<>();
        list.checks()
                .forEach(check -> check.target()
                        .actions()
                        .forEach(action -> alike.computeIfAbsent(
                                        Printed.of(wording.item(check.item()), check, action),
                                        same -> new ArrayList<>())
                                .add(check)));
        return alike.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private Row row(Printed action, List<TargetCheck> checks) {
        String units = checks.size() == 1
                ? wording.name(checks.getFirst().unit())
                : wording.text("targets.units", checks.size());
        return Row.of(List.of(
                TableCell.text(units),
                TableCell.text(action.item()),
                TableCell.text(action.text()),
                TableCell.text(action.owner()),
                TableCell.text(wording.day(action.deadline())),
                TableCell.text(wording.day(action.done()))));
    }

    private List<Row> reviews() {
        Map<LocalDate, List<TargetReview>> days = new TreeMap<>();
        list.checks()
                .forEach(check -> check.target()
                        .reviews()
                        .forEach(review -> days.computeIfAbsent(review.due(), day -> new ArrayList<>())
                                .add(review)));
        List<Row> rows = new ArrayList<>();
        days.forEach((day, reviews) -> {
            int held =
                    (int) reviews.stream().filter(each -> each.held() != null).count();
            String notes = reviews.stream()
                    .map(TargetReview::note)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining("; "));
            rows.add(Row.of(List.of(
                    TableCell.text(wording.date(day)),
                    TableCell.of(new Value.Whole(reviews.size())),
                    TableCell.of(new Value.Whole(held)),
                    TableCell.of(new Value.Whole(reviews.size() - held)),
                    TableCell.text(notes))));
        });
        return rows;
    }
}
