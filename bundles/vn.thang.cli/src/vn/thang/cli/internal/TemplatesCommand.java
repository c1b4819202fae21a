// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.ExportException;
import vn.thang.report.template.TemplateLibrary;

/** {@code templates}: lists the templates that come with Thang, or copies one to be changed. */
final class TemplatesCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of("templates", "", 0, 1, Option.optional("copy", "NAME DIR"), Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, ExportException, UsageException {
        if (!call.has("copy")) {
            if (!call.operands().isEmpty()) {
                throw new UsageException("usage.operandExtra", call.operands().getFirst());
            }
            TemplateLibrary.entries()
                    .forEach(entry -> call.say()
                            .result(call.say()
                                    .text(
                                            "templates.line",
                                            entry.name(),
                                            entry.label(),
                                            entry.kind().code())));
            return Cli.DONE;
        }
        if (call.operands().isEmpty()) {
            throw new UsageException("usage.operandMissing", "DIR");
        }
        copy(call, entry(call.required("copy")), call.path(call.operands().getFirst()));
        return Cli.DONE;
    }

    private static TemplateLibrary.Entry entry(String name) throws UsageException {
        return TemplateLibrary.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "usage.choice",
                        "--copy",
                        name,
                        TemplateLibrary.entries().stream()
                                .map(TemplateLibrary.Entry::name)
                                .collect(Collectors.joining(", "))));
    }

    private static void copy(Invocation call, TemplateLibrary.Entry entry, Path folder)
            throws BadInputException, ExportException {
        Path file = folder.resolve(entry.name());
        if (!call.has("force") && Files.exists(file)) {
            throw new BadInputException(
                    Finding.error("exists", Location.file(file.toString()), Say.TEXTS.message("output.exists")));
        }
        call.say()
                .note("written", entry.copy(folder, entry.name(), call.session().locale()));
    }
}
