// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.extensions.shelf.UpgradePreview;
import vn.thang.formula.extension.PackageFormulas;

/** {@code package pack|show|preview|install|list|rollback|remove}: frameworks with all that goes with them in one file. */
final class PackageCommands {
    private static final String FOLDER = "folder";
    private static final String SUM = "sha256";

    /** What one of the commands does. */
    @FunctionalInterface
    private interface Action {
        int run(Invocation call) throws BadInputException, StoreException, IOException, UsageException;
    }

    private record One(Spec spec, Action action) implements Command {
        @Override
        public int run(Invocation call) throws BadInputException, StoreException, IOException, UsageException {
            return action.run(call);
        }
    }

    private PackageCommands() {}

    static List<Command> all() {
        Option folder = Option.optional(FOLDER, "DIR");
        return List.of(
                new One(
                        Spec.of(
                                "package pack",
                                "DIR FILE.thangpkg",
                                2,
                                2,
                                Option.optional("source", "TEXT"),
                                Option.flag("force")),
                        PackageCommands::pack),
                new One(
                        Spec.of("package show", "FILE.thangpkg", 1, 1, Option.optional(SUM, "HEX")),
                        PackageCommands::show),
                new One(
                        Spec.of(
                                "package preview",
                                "FILE.thangpkg A.assessment...",
                                1,
                                Integer.MAX_VALUE,
                                folder,
                                Option.optional("layer", "final|verified|self")),
                        PackageCommands::preview),
                new One(
                        Spec.of("package install", "FILE.thangpkg", 1, 1, folder, Option.optional(SUM, "HEX")),
                        PackageCommands::install),
                new One(Spec.of("package list", folder), PackageCommands::list),
                new One(Spec.of("package rollback", "ID", 1, 1, folder), PackageCommands::rollBack),
                new One(Spec.of("package remove", "ID", 1, 1, folder), PackageCommands::remove));
    }

    private static InstalledPackages installed(Invocation call) throws UsageException {
        return new InstalledPackages(call.has(FOLDER) ? call.path(call.required(FOLDER)) : InstalledPackages.ofUser());
    }

    private static int pack(Invocation call) throws BadInputException, IOException, UsageException {
        FrameworkPackage made = FrameworkPackage.of(
                call.path(call.operands().get(0)), call.option("source").orElse(""));
        if (refused(call, made)) {
            return Cli.BAD;
        }
        Path file = call.path(call.operands().get(1));
        if (Files.exists(file) && !call.has("force")) {
            throw new UsageException("package.exists", file.toString());
        }
        AtomicFile.write(file, made.toBytes());
        about(call, made);
        call.say().note("written", file);
        return Cli.DONE;
    }

    /** Reads the package named first, and holds its checksum against the one that the provider published. */
    private static FrameworkPackage read(Invocation call) throws BadInputException, IOException, UsageException {
        FrameworkPackage read = FrameworkPackage.read(call.path(call.operands().getFirst()));
        String wanted = call.has(SUM) ? call.required(SUM) : read.checksum();
        if (!wanted.equalsIgnoreCase(read.checksum())) {
            throw new UsageException("package.checksum", call.operands().getFirst(), read.checksum(), wanted);
        }
        return read;
    }

    /** Formulas of its metamodel packages are checked before anything is kept. */
    private static boolean refused(Invocation call, FrameworkPackage read) throws BadInputException {
        List<Finding> findings = PackageFormulas.check(read);
        call.say().findings(findings);
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private static void about(Invocation call, FrameworkPackage read) {
        Say say = call.say();
        say.result(say.text(
                "package.about",
                read.framework(),
                read.manifest().id(),
                read.manifest().version(),
                read.manifest().source().isEmpty()
                        ? say.text("package.nobody")
                        : read.manifest().source(),
                read.checksum()));
        read.files().keySet().forEach(name -> say.result(say.text("package.file", name)));
    }

    private static int show(Invocation call) throws BadInputException, IOException, UsageException {
        FrameworkPackage read = read(call);
        about(call, read);
        return refused(call, read) ? Cli.FINDINGS : Cli.DONE;
    }

    private static int install(Invocation call) throws BadInputException, IOException, UsageException {
        FrameworkPackage read = read(call);
        about(call, read);
        if (refused(call, read)) {
            return Cli.BAD;
        }
        InstalledPackages.Installed done = installed(call).install(read);
        call.say().note("package.installed", done.id(), done.version(), done.folder());
        return Cli.DONE;
    }

    private static int list(Invocation call) throws IOException, UsageException {
        for (InstalledPackages.Installed each : installed(call).list()) {
            call.say()
                    .result(call.say().text("package.line", each.id(), each.version(), each.versions(), each.folder()));
        }
        return Cli.DONE;
    }

    private static int rollBack(Invocation call) throws BadInputException, IOException, UsageException {
        InstalledPackages.Installed now =
                installed(call).rollBack(call.operands().getFirst());
        call.say().note("package.installed", now.id(), now.version(), now.folder());
        return Cli.DONE;
    }

    private static int remove(Invocation call) throws BadInputException, IOException, UsageException {
        installed(call).remove(call.operands().getFirst());
        call.say().note("package.removed", call.operands().getFirst());
        return Cli.DONE;
    }

    /** What installing it would change, and what it would mean for assessments; nothing is written. */
    private static int preview(Invocation call) throws BadInputException, StoreException, IOException, UsageException {
        FrameworkPackage read = read(call);
        Layer layer = ScoreCommand.layer(call);
        var installed = installed(call).find(read.manifest().id());
        Optional<Framework> before = installed.isPresent()
                ? Optional.of(FrameworkFiles.load(installed.get().framework()))
                : Optional.empty();
        UpgradePreview preview = new UpgradePreview(
                call.services().scoring(),
                call.services().stores(),
                call.session().locale());
        preview.changes(read.framework(), before).forEach(call.say()::result);
        for (String name : call.operands().subList(1, call.operands().size())) {
            try (AssessmentStore store = Opened.readOnly(call, name)) {
                List<String> lines = preview.assessment(read.framework(), store, layer);
                lines.forEach(call.say()::result);
                if (lines.isEmpty()) {
                    call.say()
                            .result(call.say()
                                    .text(
                                            "package.otherFramework",
                                            store.file(),
                                            store.framework().getId()));
                }
            }
        }
        return Cli.DONE;
    }
}
