// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.KnownUnits;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** Turns the rows of a table of targets into targets; the columns stand at {@link vn.thang.exchange.TargetImport}. */
public final class TargetTableReader {
    private static final List<String> REQUIRED = List.of("unit", "item", "target");

    private final Framework framework;
    private final KnownUnits units;
    private final UnitScorecards scorecards;
    private final Problems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private TargetTableReader(DataTable table, Framework framework, Assessment assessment) throws BadInputException {
        this.framework = framework;
        this.units = new KnownUnits(assessment);
        this.scorecards = UnitScorecards.of(framework, null, table.file());
        this.problems = new Problems(table.file());
        for (int i = 0; i < table.header().fields().size(); i++) {
            columns.putIfAbsent(Names.key(table.header().field(i).text()), i);
        }
    }

    public static List<Target> read(DataTable table, Framework framework, Assessment assessment)
            throws BadInputException {
        TargetTableReader reader = new TargetTableReader(table, framework, assessment);
        for (String column : REQUIRED) {
            if (!reader.columns.containsKey(column)) {
                throw Problems.fatal(
                        table.file(),
                        table.header().number(),
                        null,
                        "targets.column",
                        column,
                        String.join(", ", REQUIRED));
            }
        }
        table.rows().forEach(reader::row);
        reader.problems.raise();
        return List.copyOf(reader.targets.values());
    }

    private void row(Row row) {
        switch (Names.key(text(row, "kind"))) {
            case "", "target" -> target(row);
            case "action" -> part(row).ifPresent(target -> action(row, target));
            case "review" -> part(row).ifPresent(target -> review(row, target));
            default -> {
                // a row that the command writes for readers, such as what came of a promise
            }
        }
    }

    private void target(Row row) {
        Optional<Unit> unit = units.find(text(row, "unit"));
        if (unit.isEmpty()) {
            problem(row, "unit", "unit.unknown", text(row, "unit"), units.nearest(text(row, "unit")));
            return;
        }
        Optional<Described> item = item(unit.get(), text(row, "item"));
        if (item.isEmpty()) {
            problem(row, "item", "targets.item", text(row, "item"), text(row, "unit"));
            return;
        }
        TargetBasis basis = word(
                row,
                "basis",
                TargetBasis.class,
                item.get() instanceof Measure ? TargetBasis.FIGURE : TargetBasis.PERCENT);
        TargetStatus status = word(row, "status", TargetStatus.class, TargetStatus.PLANNED);
        Origin origin = origin(row);
        Optional<Limit> limit = limit(row);
        LocalDate deadline = day(row, "deadline");
        if (basis == null || status == null || origin == null || limit.isEmpty()) {
            return;
        }
        String id = text(row, "id");
        Target target = new Target(
                id.isEmpty() ? String.join("/", unit.get().getId(), item.get().getId(), basis.name()) : id,
                unit.get().getId(),
                item.get().getId(),
                basis,
                limit.get().comparison(),
                limit.get().value(),
                deadline,
                stated(row, "owner"),
                status,
                stated(row, "text"),
                origin,
                List.of(),
                List.of());
        if (targets.putIfAbsent(target.id(), target) != null) {
            problem(row, "id", "targets.twice", target.id());
        }
    }

    /** By code in the unit's scorecard, else among the measures. */
    private Optional<Described> item(Unit unit, String code) {
        Scorecard scorecard = scorecards.of(unit);
        List<Described> found = new ArrayList<>();
        if (scorecard != null) {
            found.add(scorecard);
            scorecard.eAllContents().forEachRemaining(each -> {
                if (each instanceof Node node) {
                    found.add(node);
                }
            });
        }
        found.addAll(framework.getMeasures());
        String key = Names.key(code);
        return found.stream()
                .filter(each ->
                        each.getCode() != null && Names.key(each.getCode()).equals(key) || code.equals(each.getId()))
                .findFirst();
    }

    private record Limit(Comparison comparison, BigDecimal value) {}

    private Optional<Limit> limit(Row row) {
        String text = text(row, "target");
        boolean exactly = text.startsWith("=");
        ReportedFigure figure = ReportedFigure.of(exactly ? text.substring(1) : text);
        Comparison comparison = exactly
                ? Comparison.EXACTLY
                : switch (figure.facet()) {
                    case OVER -> Comparison.OVER;
                    case AT_LEAST -> Comparison.AT_LEAST;
                    case AT_MOST -> Comparison.AT_MOST;
                    case UNDER -> Comparison.UNDER;
                    case INPUT, POINTS, AS_OF, ABOUT -> null;
                };
        if (comparison == null || figure.asOf() != null) {
            problem(row, "target", "targets.sign", text);
            return Optional.empty();
        }
        NumberText.Reading number = NumberText.number(figure.number());
        if (number.problem() != null) {
            problems.error(row.number(), "target", number.problem().key(), number.problem());
            return Optional.empty();
        }
        return Optional.of(new Limit(comparison, number.value()));
    }

    /** The target that an action or a review belongs to; it stands above. */
    private Optional<Target> part(Row row) {
        Target target = targets.get(text(row, "id"));
        if (target == null) {
            problem(row, "id", "targets.part", text(row, "id"));
        }
        return Optional.ofNullable(target);
    }

    private void action(Row row, Target target) {
        if (text(row, "text").isEmpty()) {
            problem(row, "text", "targets.action");
            return;
        }
        List<TargetAction> actions = new ArrayList<>(target.actions());
        actions.add(new TargetAction(text(row, "text"), stated(row, "owner"), day(row, "deadline"), day(row, "done")));
        targets.put(target.id(), target.withPlan(actions, target.reviews()));
    }

    private void review(Row row, Target target) {
        LocalDate due = day(row, "deadline");
        if (due == null) {
            if (text(row, "deadline").isEmpty()) {
                problem(row, "deadline", "targets.review");
            }
            return;
        }
        List<TargetReview> reviews = new ArrayList<>(target.reviews());
        reviews.add(new TargetReview(due, day(row, "done"), stated(row, "text")));
        targets.put(target.id(), target.withPlan(target.actions(), reviews));
    }

    /** Null when a problem was noted. */
    private <E extends Enum<E>> E word(Row row, String column, Class<E> type, E otherwise) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        problem(row, column, "targets.word", text, all);
        return null;
    }

    /** Null when a problem was noted. */
    private Origin origin(Row row) {
        String text = text(row, "origin");
        Origin origin = text.isEmpty() ? Origin.PUBLISHED : Origin.get(text.toLowerCase(Locale.ROOT));
        if (origin == null) {
            String all = Origin.VALUES.stream().map(Origin::getLiteral).collect(Collectors.joining(", "));
            problem(row, "origin", "targets.word", text, all);
        }
        return origin;
    }

    /** Null when there is none, or when a problem was noted. */
    private LocalDate day(Row row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(row, column, "number.date", text);
            return null;
        }
    }

    private void problem(Row row, String column, String key, Object... args) {
        problems.error(row.number(), column, key, args);
    }

    private String stated(Row row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? null : text;
    }

    private String text(Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : Names.clean(row.field(index).text());
    }
}
