// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.exchange.KnownUnits;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.ReportKind;
import vn.thang.report.production.CoverOrder;
import vn.thang.report.production.Production;
import vn.thang.report.production.ProductionMonitor;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.production.ReportProduction;

/** {@code report}: the official documents in the formats asked for. */
final class ReportCommand implements Command {
    private static final String NONE = "none";

    @Override
    public Spec spec() {
        return Spec.of(
                "report",
                "A.assessment",
                1,
                1,
                Option.required("format", "F[,F...]"),
                Option.required("out", "DIR"),
                Option.optional("document", "D[,D...]"),
                Option.optional("unit", "CODE[,CODE...]"),
                Option.flag("each"),
                Option.optional("cover", "FILE.properties"),
                Option.many("earlier", "B.assessment"),
                Option.optional("template", "FILE"),
                Option.optional("section", "ID[,ID...]"),
                Option.optional("robustness", "N"),
                Option.optional("seed", "S"),
                Option.optional("sign", "KEY.p12"),
                Option.optional("password-file", "FILE"),
                Option.optional("set", "PART.NAME=VALUE[,...]"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        ReportOrder order = order(call);
        Path folder = call.path(call.required("out"));
        Path file = call.path(call.operands().getFirst());
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            Production production = call.services()
                    .production()
                    .produce(
                            store,
                            order.withUnits(units(call, store), order.eachUnit()),
                            folder,
                            ReportProduction.baseName(file),
                            new Told(call.say()));
            skipped(call.say(), production.skipped());
            return Outcome.of(call.say(), production.findings());
        }
    }

    private static ReportOrder order(Invocation call) throws UsageException, BadInputException, IOException {
        Optional<String> cover = call.option("cover");
        List<Path> earlier = new ArrayList<>();
        for (String name : call.all("earlier")) {
            earlier.add(call.path(name));
        }
        Optional<String> template = call.option("template");
        return ReportOrder.of(formats(call), call.session().locale())
                .withDocuments(documents(call))
                .withUnits(List.of(), call.has("each"))
                .withCover(cover.isPresent() ? CoverOrder.read(call.path(cover.get())) : CoverOrder.NONE)
                .withEarlier(earlier)
                .withTemplate(template.isPresent() ? Optional.of(call.path(template.get())) : Optional.empty())
                .withRobustness(robustness(call))
                .withSections(sections(call), Parameters.of(call))
                .withSigning(Signatures.of(call));
    }

    private static Optional<RobustnessPlan> robustness(Invocation call) throws UsageException {
        if (call.has("robustness") != call.has("seed")) {
            throw new UsageException("usage.required", call.has("seed") ? "--robustness N" : "--seed S");
        }
        return call.has("robustness") ? Optional.of(Numbers.plan(call)) : Optional.empty();
    }

    /** None by {@code --section none}; by preset without the option. */
    private static Optional<List<String>> sections(Invocation call) {
        return call.option("section").map(ids -> ids.equals(NONE) ? List.of() : List.of(ids.split(",")));
    }

    private static List<String> formats(Invocation call) throws UsageException {
        List<String> formats = new ArrayList<>();
        for (String format : call.required("format").split(",", -1)) {
            if (call.services().exporter(format).isEmpty()) {
                String known = call.services().exporters().stream()
                        .map(Exporter::format)
                        .collect(Collectors.joining(", "));
                throw new UsageException("usage.choice", "--format", format, known);
            }
            formats.add(format);
        }
        return formats;
    }

    private static List<ReportKind> documents(Invocation call) throws UsageException {
        if (!call.has("document")) {
            return List.of();
        }
        List<ReportKind> documents = new ArrayList<>();
        for (String code : call.required("document").split(",", -1)) {
            documents.add(ReportKind.of(code)
                    .orElseThrow(() -> new UsageException(
                            "usage.choice",
                            "--document",
                            code,
                            Arrays.stream(ReportKind.values())
                                    .map(ReportKind::code)
                                    .collect(Collectors.joining(", ")))));
        }
        return documents;
    }

    /** One line for each document, with all formats that do not carry it. */
    private static void skipped(Say say, List<Production.Skipped> skipped) {
        skipped.stream()
                .collect(Collectors.groupingBy(
                        Production.Skipped::document,
                        TreeMap::new,
                        Collectors.mapping(Production.Skipped::format, Collectors.joining(", "))))
                .forEach((document, formats) -> say.note("report.skipped", document.code(), formats));
    }

    /** The ids of the units named. */
    private static List<String> units(Invocation call, AssessmentStore store) throws BadInputException {
        if (!call.has("unit")) {
            return List.of();
        }
        KnownUnits known = new KnownUnits(store.model());
        List<String> ids = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String code : call.required("unit").split(",", -1)) {
            known.find(code)
                    .ifPresentOrElse(
                            unit -> ids.add(unit.getId()),
                            () -> findings.add(Finding.error(
                                    "unit",
                                    Location.file(store.file().toString()),
                                    Say.TEXTS.message("explain.unknownUnit", code, known.nearest(code)))));
        }
        if (!findings.isEmpty()) {
            throw new BadInputException(findings);
        }
        return ids;
    }

    /** Names every file when it is complete. */
    private record Told(Say say) implements ProductionMonitor {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(int done, int of, String next) {
            // the names of the finished files say it
        }

        @Override
        public void written(Path file) {
            say.note("written", file);
        }
    }
}
