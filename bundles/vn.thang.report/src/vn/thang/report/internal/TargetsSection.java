// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.targets.SharedTarget;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetState;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.TargetAction;
import vn.thang.criteria.Described;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** Targets and action plans: what is overdue and at risk first, demands that several units share, then all of them. */
final class TargetsSection {
    private static final int ON_A_SLIDE = 12;
    private static final Set<String> OPTIONAL = Set.of("asOf", "deadline", "owner", "reason", "action");

    private final Material material;
    private final Wording wording;

    TargetsSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** Empty when there are none, neither of this assessment nor of the one before. */
    Optional<Section> section() {
        List<Block> blocks = new ArrayList<>();
        PromisesTable promises = new PromisesTable(material);
        blocks.addAll(promises.blocks());
        stated().ifPresent(list -> blocks.addAll(blocks(list)));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section(blocks));
    }

    /** What a conference has to know: counts, what many have to do, what is late, and what came of promises. */
    Optional<Section> slide() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new PromisesTable(material).summary());
        stated().ifPresent(list -> {
            blocks.add(opening(list));
            List<SharedTarget> shared = list.shared();
            if (!shared.isEmpty()) {
                blocks.add(shared(shared));
            }
            List<TargetCheck> urgent = urgent(list);
            if (!urgent.isEmpty() && urgent.size() <= ON_A_SLIDE) {
                blocks.add(table("targets-urgent", wording.text("targets.urgent"), urgent));
            }
        });
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section(blocks));
    }

    /** The targets of one unit with what it does for each; empty when it has none. */
    Optional<Table> of(Unit unit, String id) {
        List<TargetCheck> own = stated().map(TargetList::checks).orElse(List.of()).stream()
                .filter(check -> check.unit() == unit)
                .toList();
        List<Column> columns = List.of(
                wording.column("targetItem", ColumnKind.TEXT, 34),
                wording.column("target", ColumnKind.TEXT, 12),
                wording.column("lastValue", ColumnKind.TEXT, 13),
                wording.dayColumn("deadline"),
                wording.column("state", ColumnKind.TEXT, 13),
                wording.column("action", ColumnKind.TEXT, 40),
                wording.column("owner", ColumnKind.TEXT, 18));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(FilledColumns.of(
                        new Table(
                                id + "-targets",
                                wording.text(
                                        "targets.of",
                                        wording.date(stated().orElseThrow().asOf())),
                                columns,
                                own.stream().map(this::ownRow).toList()),
                        OPTIONAL));
    }

    private Row ownRow(TargetCheck check) {
        String actions =
                check.target().actions().stream().map(TargetAction::text).collect(Collectors.joining("; "));
        return Row.of(List.of(
                TableCell.text(item(check.item())),
                target(check),
                value(check),
                TableCell.text(wording.day(check.target().deadline())),
                TableCell.text(TargetWords.of(check.state()).in(locale())),
                TableCell.text(actions),
                TableCell.text(Objects.requireNonNullElse(check.target().owner(), ""))));
    }

    private TableCell target(TargetCheck check) {
        return TableCell.of(
                new Value.Text(TargetWords.limit(check.target(), check.item(), locale())),
                check.target().origin());
    }

    private TableCell value(TargetCheck check) {
        return TableCell.of(
                new Value.Text(TargetWords.value(check.value(), check.target().basis(), check.item(), locale())),
                material.run().assessment().getOrigin());
    }

    private Section section(List<Block> blocks) {
        return new Section(SectionKind.TARGETS, "targets", wording.text("targets.title"), Placement.BODY, blocks);
    }

    private Optional<TargetList> stated() {
        return material.input().targets().filter(list -> !list.checks().isEmpty());
    }

    private List<Block> blocks(TargetList list) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(opening(list));
        blocks.add(new Note(TargetWords.rules(list.rules()).in(locale())));
        List<TargetCheck> urgent = urgent(list);
        blocks.add(
                urgent.isEmpty()
                        ? material.paragraph("targets.noneUrgent")
                        : table("targets-urgent", wording.text("targets.urgent"), urgent));
        if (!list.shared().isEmpty()) {
            blocks.add(shared(list.shared()));
        }
        blocks.add(table("targets-all", wording.text("targets.all"), list.checks()));
        blocks.addAll(new PlanTables(wording, list).tables());
        return blocks;
    }

    private Paragraph opening(TargetList list) {
        return new Paragraph(wording.text(
                "targets.text", wording.date(list.asOf()), list.checks().size(), counts(list)));
    }

    private static List<TargetCheck> urgent(TargetList list) {
        return Stream.of(TargetState.OVERDUE, TargetState.AT_RISK)
                .flatMap(state -> list.in(state).stream())
                .toList();
    }

    private Locale locale() {
        return wording.locale();
    }

    private String counts(TargetList list) {
        return list.counts().entrySet().stream()
                .map(each -> TargetWords.of(each.getKey()).in(locale()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private Table table(String id, String caption, List<TargetCheck> checks) {
        List<Column> columns = List.of(
                wording.column("unit", ColumnKind.TEXT, 24),
                wording.column("targetItem", ColumnKind.TEXT, 30),
                wording.column("target", ColumnKind.TEXT, 12),
                wording.column("lastValue", ColumnKind.TEXT, 14),
                wording.dayColumn("asOf"),
                wording.dayColumn("deadline"),
                wording.column("owner", ColumnKind.TEXT, 16),
                wording.column("state", ColumnKind.TEXT, 14),
                wording.column("reason", ColumnKind.TEXT, 26));
        return FilledColumns.of(
                new Table(id, caption, columns, checks.stream().map(this::row).toList()), OPTIONAL);
    }

    private Row row(TargetCheck check) {
        return Row.of(List.of(
                TableCell.text(wording.name(check.unit())),
                TableCell.text(item(check.item())),
                target(check),
                value(check),
                TableCell.text(wording.day(check.value().asOf())),
                TableCell.text(wording.day(check.target().deadline())),
                TableCell.text(Objects.requireNonNullElse(check.target().owner(), "")),
                TableCell.text(TargetWords.of(check.state()).in(locale())),
                TableCell.text(TargetWords.reasons(check.reasons(), locale()))));
    }

    private Table shared(List<SharedTarget> shared) {
        List<Column> columns = List.of(
                wording.column("scorecard", ColumnKind.TEXT, 20),
                wording.column("targetItem", ColumnKind.TEXT, 30),
                wording.column("target", ColumnKind.TEXT, 12),
                wording.dayColumn("deadline"),
                wording.column("units", ColumnKind.INTEGER, 9),
                wording.column("met", ColumnKind.INTEGER, 9),
                wording.column("metPercent", ColumnKind.PERCENT, 9),
                wording.column("atRisk", ColumnKind.INTEGER, 9),
                wording.column("overdue", ColumnKind.INTEGER, 9));
        return new Table(
                "targets-shared",
                wording.text("targets.shared"),
                columns,
                shared.stream().map(this::row).toList());
    }

    private Row row(SharedTarget shared) {
        TargetCheck first = shared.first();
        return Row.of(List.of(
                TableCell.text(material.run()
                        .tableOf(first.unit())
                        .map(table -> wording.name(table.plan().scorecard()))
                        .orElse("")),
                TableCell.text(item(first.item())),
                TableCell.of(
                        new Value.Text(TargetWords.limit(first.target(), first.item(), locale())),
                        first.target().origin()),
                TableCell.text(wording.day(first.target().deadline())),
                TableCell.of(new Value.Whole(shared.units())),
                TableCell.of(new Value.Whole(shared.count(TargetState.MET))),
                TableCell.of(shared.metPercent()
                        .<Value>map(percent -> new Value.Percent(percent, Precision.PERCENT))
                        .orElse(Value.BLANK)),
                TableCell.of(new Value.Whole(shared.count(TargetState.AT_RISK))),
                TableCell.of(new Value.Whole(shared.count(TargetState.OVERDUE)))));
    }

    private String item(Described item) {
        return wording.item(item);
    }
}
