// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.cli.Cli;
import vn.thang.criteria.Described;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Texts;
import vn.thang.report.ExportException;
import vn.thang.report.OutputFile;

/** {@code catalog}: lists the bundled frameworks, or copies the files of one. */
final class CatalogCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of("catalog", "", 0, 1, Option.optional("copy", "CODE DIR"), Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, ExportException, UsageException {
        if (!call.has("copy")) {
            if (!call.operands().isEmpty()) {
                throw new UsageException("usage.operandExtra", call.operands().getFirst());
            }
            list(call);
            return Cli.DONE;
        }
        if (call.operands().isEmpty()) {
            throw new UsageException("usage.operandMissing", "DIR");
        }
        CatalogEntry entry = FrameworkArgument.entry(call.required("copy"));
        copy(call, entry, call.path(call.operands().getFirst()));
        return Cli.DONE;
    }

    private static void list(Invocation call) {
        for (CatalogEntry entry : Catalog.entries()) {
            String name = Texts.pick(entry.name(), call.session().locale(), "vi");
            String scorecards = entry.framework().getScorecards().stream()
                    .map(Described::getCode)
                    .collect(Collectors.joining(", "));
            String key = entry.hasSample() ? "catalog.lineSample" : "catalog.line";
            call.say().result(call.say().text(key, entry.code(), name, scorecards));
        }
    }

    private static void copy(Invocation call, CatalogEntry entry, Path folder)
            throws BadInputException, ExportException {
        Map<String, byte[]> files = entry.files();
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            if (!call.has("force") && Files.exists(file)) {
                throw new BadInputException(
                        Finding.error("exists", Location.file(file.toString()), Say.TEXTS.message("output.exists")));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            call.say().note("written", OutputFile.write(folder, file.getKey(), out -> out.write(file.getValue())));
        }
    }
}
