// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.chart.results.ChartKind;
import vn.thang.chart.results.ChartType;
import vn.thang.chart.results.InstalledCharts;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.ResultCharts;
import vn.thang.cli.Cli;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.exchange.KnownUnits;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** {@code chart}: the pictures of the results perspective as files. */
final class ChartCommand implements Command {
    private static final String ALL = "all";

    @Override
    public Spec spec() {
        return Spec.of(
                "chart",
                "A.assessment",
                1,
                1,
                Option.required("kind", "K[,K...]|all"),
                Option.required("format", "svg,png"),
                Option.required("out", "DIR"),
                Option.optional("unit", "CODE"),
                Option.optional("group", "CODE"),
                Option.optional("layer", "final|verified|self"),
                Option.optional("set", "ID.NAME=VALUE[,...]"));
    }

    /** What was asked for. */
    private record Wish(
            List<ChartKind> kinds,
            List<Part<ChartType>> added,
            Map<String, Map<String, String>> settings,
            ChartFiles files) {}

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        Path file = call.path(call.operands().getFirst());
        Wish wish = new Wish(
                kinds(call),
                added(call),
                Parameters.of(call, offered(added(call))),
                new ChartFiles(call, "format", call.path(call.required("out")), file));
        Layer layer = ScoreCommand.layer(call);
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            Evaluation evaluation = new Evaluation(store, call.services().scoring());
            ScoringRun run = evaluation.run(layer);
            Optional<ScoringRun> self = evaluation.only(Layer.SELF);
            Optional<Unit> unit = unit(call, store);
            boolean complete = true;
            for (GroupStandings group : groups(call, store, run, unit)) {
                ResultCharts charts =
                        new ResultCharts(run, self, group, call.session().locale());
                complete &= write(wish, charts, unit) & added(call, wish, charts, unit);
            }
            return complete || call.required("kind").equals(ALL) ? Cli.DONE : Cli.FINDINGS;
        }
    }

    private static List<ChartKind> kinds(Invocation call) throws UsageException {
        boolean ofUnit = call.has("unit");
        String wanted = call.required("kind");
        if (wanted.equals(ALL)) {
            return Arrays.stream(ChartKind.values())
                    .filter(kind -> ofUnit || !kind.isOfUnit())
                    .toList();
        }
        List<ChartKind> kinds = new ArrayList<>();
        for (String code : wanted.split(",", -1)) {
            if (installed(code).isPresent()) {
                continue;
            }
            ChartKind kind = ChartKind.of(code)
                    .orElseThrow(() -> new UsageException("usage.choice", "--kind", code, kindNames()));
            if (kind.isOfUnit() && !ofUnit) {
                throw new UsageException("chart.unit", code);
            }
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String kindNames() {
        return Stream.of(
                        Arrays.stream(ChartKind.values()).map(ChartKind::code),
                        InstalledParts.of(ChartType.class).stream()
                                .map(part -> part.service().id()),
                        Stream.of(ALL))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Part<ChartType>> installed(String code) {
        return InstalledParts.of(ChartType.class).stream()
                .filter(part -> part.service().id().equals(code))
                .findFirst();
    }

    /** The charts wanted of those that bundles of others bring. */
    private static List<Part<ChartType>> added(Invocation call) throws UsageException {
        boolean ofUnit = call.has("unit");
        if (call.required("kind").equals(ALL)) {
            return ofUnit ? InstalledParts.of(ChartType.class) : InstalledCharts.all(false);
        }
        List<Part<ChartType>> added = new ArrayList<>();
        for (String code : call.required("kind").split(",", -1)) {
            Optional<Part<ChartType>> part = installed(code);
            if (part.isPresent() && part.get().service().ofUnit() && !ofUnit) {
                throw new UsageException("chart.unit", code);
            }
            part.ifPresent(added::add);
        }
        return added;
    }

    private static Map<String, List<Parameter>> offered(List<Part<ChartType>> added) {
        return added.stream()
                .collect(Collectors.toMap(
                        part -> part.service().id(), part -> part.service().parameters()));
    }

    private static boolean added(Invocation call, Wish wish, ResultCharts charts, Optional<Unit> unit)
            throws BadInputException {
        boolean complete = true;
        for (Part<ChartType> part : wish.added()) {
            ResultChart chart = InstalledCharts.draw(
                    part,
                    wish.settings().getOrDefault(part.service().id(), Map.of()),
                    charts.run(),
                    charts.group(),
                    unit,
                    call.session().locale());
            complete &= wish.files().write(chart, charts.run(), charts.group(), tail(unit));
        }
        return complete;
    }

    private static String tail(Optional<Unit> unit) {
        return unit.map(own -> own.getCode() == null ? own.getId() : own.getCode())
                .orElse("");
    }

    private static Optional<Unit> unit(Invocation call, AssessmentStore store) throws BadInputException {
        if (!call.has("unit")) {
            return Optional.empty();
        }
        String code = call.required("unit");
        KnownUnits units = new KnownUnits(store.model());
        Optional<Unit> unit = units.find(code);
        if (unit.isEmpty()) {
            throw new BadInputException(Finding.error(
                    "unit",
                    Location.file(store.file().toString()),
                    Say.TEXTS.message("explain.unknownUnit", code, units.nearest(code))));
        }
        return unit;
    }

    /** The group of the unit, the one named, or all. */
    private static List<GroupStandings> groups(
            Invocation call, AssessmentStore store, ScoringRun run, Optional<Unit> unit) throws BadInputException {
        Optional<String> code = call.option("group");
        List<GroupStandings> groups = run.standings().groups().stream()
                .filter(group -> code.isEmpty() || code.get().equals(ChartFiles.codeOf(group)))
                .filter(group -> unit.isEmpty()
                        || group.standings().stream().anyMatch(standing -> standing.unit() == unit.get()))
                .toList();
        if (groups.isEmpty()) {
            List<String> known =
                    run.standings().groups().stream().map(ChartFiles::codeOf).toList();
            throw new BadInputException(Finding.error(
                    "group",
                    Location.file(store.file().toString()),
                    Say.TEXTS.message("chart.group", code.orElse(""), String.join(", ", known))));
        }
        return groups;
    }

    /** Returns whether every chart could be drawn. */
    private static boolean write(Wish wish, ResultCharts charts, Optional<Unit> unit) throws BadInputException {
        boolean complete = true;
        for (ChartKind kind : wish.kinds()) {
            complete &= wish.files().write(charts.chart(kind, unit), charts.run(), charts.group(), tail(unit));
        }
        return complete;
    }
}
