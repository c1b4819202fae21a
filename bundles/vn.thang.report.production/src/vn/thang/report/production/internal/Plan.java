// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.UnitFileNames;
import vn.thang.report.Exporter;
import vn.thang.report.ReportKind;
import vn.thang.report.production.Production.Skipped;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.sign.DocumentSigner;

/**
 * The files that an order comes to.
 *
 * @param tasks in the order in which they are made
 * @param skipped what a format does not carry
 */
public record Plan(List<Task> tasks, List<Skipped> skipped) {
    private static final Messages MESSAGES = Messages.of(Plan.class);

    public Plan {
        tasks = List.copyOf(tasks);
        skipped = List.copyOf(skipped);
    }

    /**
     * A file to be made.
     *
     * @param folder below the one ordered; empty = that one
     * @param units ids; empty = all
     */
    public record Task(ReportKind kind, Exporter exporter, String folder, String baseName, List<String> units) {
        /** The name shown while it is made. */
        public String name() {
            String file = baseName + "." + exporter.format();
            return folder.isEmpty() ? file : folder + "/" + file;
        }

        /** Where it goes. */
        public Path in(Path ordered) {
            return folder.isEmpty() ? ordered : ordered.resolve(folder);
        }
    }

    /**
     * Plans an order.
     *
     * @throws BadInputException it names what is not there, or things that do not go together
     */
    public static Plan of(ReportOrder order, List<Exporter> known, Assessment assessment, String baseName)
            throws BadInputException {
        List<Exporter> exporters = new ArrayList<>();
        for (String format : order.formats()) {
            exporters.add(exporter(format, known));
        }
        check(order, exporters, assessment);
        List<Skipped> skipped = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (ReportKind kind : documents(order, exporters)) {
            for (Exporter exporter : exporters) {
                if (!wanted(order, kind, exporter)) {
                    continue;
                }
                if (exporter.kinds().contains(kind)) {
                    tasks.addAll(tasks(order, kind, exporter, assessment, baseName));
                } else {
                    skipped.add(new Skipped(kind, exporter.format()));
                }
            }
        }
        return new Plan(tasks, skipped);
    }

    /** The exporter of a format. */
    public static Exporter exporter(String format, List<Exporter> known) throws BadInputException {
        Optional<Exporter> found =
                known.stream().filter(each -> each.format().equals(format)).findFirst();
        if (found.isEmpty()) {
            throw bad(
                    "order.format", format, known.stream().map(Exporter::format).collect(Collectors.joining(", ")));
        }
        return found.get();
    }

    private static List<ReportKind> documents(ReportOrder order, List<Exporter> exporters) {
        return order.documents().isEmpty()
                ? exporters.stream().map(Plan::usual).distinct().sorted().toList()
                : order.documents();
    }

    /** Without documents named, a format makes only what it is for. */
    private static boolean wanted(ReportOrder order, ReportKind kind, Exporter exporter) {
        return !order.documents().isEmpty() || usual(exporter) == kind;
    }

    private static ReportKind usual(Exporter exporter) {
        return exporter.kinds().contains(ReportKind.REPORT)
                ? ReportKind.REPORT
                : exporter.kinds().stream().sorted().findFirst().orElseThrow();
    }

    private static void check(ReportOrder order, List<Exporter> exporters, Assessment assessment)
            throws BadInputException {
        List<ReportKind> documents = documents(order, exporters);
        for (ReportKind kind : documents) {
            if (exporters.stream().noneMatch(exporter -> exporter.kinds().contains(kind))) {
                throw bad("order.document", kind.code(), String.join(", ", order.formats()));
            }
        }
        for (Exporter exporter : exporters) {
            if (documents.stream().noneMatch(exporter.kinds()::contains)) {
                throw bad(
                        "order.formatOnly",
                        exporter.format(),
                        codes(exporter.kinds().stream().sorted().toList()));
            }
            if (order.signing().isPresent() && !DocumentSigner.signs(exporter.format())) {
                throw bad("order.sign", exporter.format());
            }
        }
        boolean sheets = documents.contains(ReportKind.SCORECARD);
        if (!sheets && (order.eachUnit() || !order.units().isEmpty())) {
            throw bad("order.units");
        }
        checkUnits(order.units(), assessment);
    }

    /** Every id is that of a unit of the assessment. */
    public static void checkUnits(List<String> units, Assessment assessment) throws BadInputException {
        for (String unit : units) {
            if (assessment.getUnits().stream().noneMatch(each -> each.getId().equals(unit))) {
                throw bad("order.unit", unit);
            }
        }
    }

    private static String codes(List<ReportKind> kinds) {
        return kinds.stream().map(ReportKind::code).collect(Collectors.joining(", "));
    }

    private static List<Task> tasks(
            ReportOrder order, ReportKind kind, Exporter exporter, Assessment assessment, String baseName) {
        return switch (kind) {
            case REPORT -> List.of(new Task(kind, exporter, "", baseName, List.of()));
            case SCORECARD ->
                order.eachUnit()
                        ? sheets(order, exporter, assessment, baseName + "-scorecards")
                        : List.of(new Task(kind, exporter, "", baseName + "-scorecards", order.units()));
            case DECISION, NOTICE, ANALYSIS, SLIDES ->
                List.of(new Task(kind, exporter, "", baseName + "-" + kind.code(), List.of()));
        };
    }

    private static List<Task> sheets(ReportOrder order, Exporter exporter, Assessment assessment, String folder) {
        Map<String, String> names = UnitFileNames.of(assessment.getUnits());
        return assessment.getUnits().stream()
                .map(Unit::getId)
                .filter(id -> order.units().isEmpty() || order.units().contains(id))
                .map(id -> new Task(ReportKind.SCORECARD, exporter, folder, names.get(id), List.of(id)))
                .toList();
    }

    private static BadInputException bad(String key, Object... args) {
        return new BadInputException(Finding.error("order", Location.none(), MESSAGES.message(key, args)));
    }
}
