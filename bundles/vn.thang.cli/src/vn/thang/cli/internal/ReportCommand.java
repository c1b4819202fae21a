// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Report;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;

/** {@code report}: the official report in the formats asked for. */
final class ReportCommand implements Command {
    private static final List<String> PLANNED = List.of("pdf", "html", "pptx");

    @Override
    public Spec spec() {
        return Spec.of(
                "report",
                "A.assessment",
                1,
                1,
                Option.required("format", "xlsx,docx,csv,json"),
                Option.required("out", "DIR"),
                Option.planned("template", "T"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        List<Exporter> exporters = exporters(call);
        Path folder = call.path(call.required("out"));
        Path file = call.path(call.operands().getFirst());
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            ReportInput input = new Evaluation(store, call.services().scoring()).report();
            Report report = ReportBuilder.build(input, call.session().locale());
            for (Exporter exporter : exporters) {
                for (Path written : exporter.export(report, folder, baseName(file))) {
                    call.say().note("written", written);
                }
            }
            return Outcome.of(
                    call.say(), Located.in(file.toString(), input.run().findings()));
        }
    }

    /** The file's name without its extension. */
    static String baseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.assessment$", "");
    }

    private static List<Exporter> exporters(Invocation call) throws UsageException {
        List<Exporter> exporters = new ArrayList<>();
        for (String format : call.required("format").split(",", -1)) {
            Optional<Exporter> exporter = call.services().exporter(format);
            if (exporter.isEmpty()) {
                String known = String.join(
                        ", ",
                        call.services().exporters().stream()
                                .map(Exporter::format)
                                .toList());
                throw PLANNED.contains(format)
                        ? new UsageException("report.plannedFormat", format, known)
                        : new UsageException("usage.choice", "--format", format, known);
            }
            if (!exporters.contains(exporter.get())) {
                exporters.add(exporter.get());
            }
        }
        return exporters;
    }
}
