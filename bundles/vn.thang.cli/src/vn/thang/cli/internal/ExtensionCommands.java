// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClassifier;
import vn.thang.cli.Cli;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.BundleProject;
import vn.thang.formula.extension.PackageFormulas;

/** {@code extensions list|install|enable|disable|remove|new}: metamodel packages and bundles. */
final class ExtensionCommands {
    private static final String FOLDER = "folder";
    private static final String PACKAGE = "package";

    /** What one of the commands does. */
    @FunctionalInterface
    private interface Action {
        int run(Invocation call) throws BadInputException, IOException, UsageException;
    }

    private record One(Spec spec, Action action) implements Command {
        @Override
        public int run(Invocation call) throws BadInputException, UsageException, IOException {
            return action.run(call);
        }
    }

    private ExtensionCommands() {}

    static List<Command> all() {
        Option folder = Option.optional(FOLDER, "DIR");
        return List.of(
                new One(Spec.of("extensions list", folder), ExtensionCommands::list),
                new One(
                        Spec.of(
                                "extensions install",
                                "FILE.ecore|FILE.jar|REPOSITORY [BUNDLE...]",
                                1,
                                99,
                                folder,
                                Option.flag("force"),
                                Option.flag("yes")),
                        ExtensionCommands::install),
                new One(Spec.of("extensions enable", "NAME", 1, 1, folder), call -> enable(call, true)),
                new One(Spec.of("extensions disable", "NAME", 1, 1, folder), call -> enable(call, false)),
                new One(Spec.of("extensions remove", "NAME", 1, 1, folder), ExtensionCommands::remove),
                new One(
                        Spec.of(
                                "extensions new",
                                "[package|" + String.join("|", BundleProject.words()) + "] NAME DIR",
                                2,
                                3),
                        ExtensionCommands::create));
    }

    private static Path folder(Invocation call) throws UsageException {
        return call.has(FOLDER) ? call.path(call.required(FOLDER)) : InstalledExtensions.ofUser();
    }

    private static int list(Invocation call) throws UsageException {
        Set<Path> folders = new LinkedHashSet<>();
        if (call.has(FOLDER)) {
            folders.add(call.path(call.required(FOLDER)));
        } else {
            folders.addAll(InstalledExtensions.folders());
            folders.add(InstalledExtensions.ofUser());
        }
        List<Finding> findings = new ArrayList<>();
        for (Path folder : folders) {
            for (ExtensionFolder.Entry entry : ExtensionFolder.read(folder).entries()) {
                line(call, entry);
                findings.addAll(entry.disabled() ? List.of() : entry.findings());
                if (entry.extension() != null && !entry.disabled()) {
                    findings.addAll(PackageFormulas.check(
                            entry.extension(), entry.file().toString()));
                }
            }
        }
        if (!call.has(FOLDER)) {
            for (ExtensionFolder brought : InstalledExtensions.brought()) {
                brought.entries().stream()
                        .filter(entry -> entry.extension() != null)
                        .forEach(entry -> line(call, entry));
            }
            BundleCommands.list(call, findings);
        }
        call.say().findings(findings);
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? Cli.FINDINGS : Cli.DONE;
    }

    private static void line(Invocation call, ExtensionFolder.Entry entry) {
        Say say = call.say();
        String state = say.text(
                entry.disabled()
                        ? "extensions.disabled"
                        : entry.extension() == null ? "extensions.broken" : "extensions.used");
        ExtensionPackage extension = entry.extension();
        say.result(
                extension == null
                        ? say.text("extensions.unreadable", entry.file(), state)
                        : say.text(
                                "extensions.line",
                                extension.metamodel().getNsPrefix(),
                                extension.version(),
                                state,
                                extension.metamodel(),
                                extension.address(),
                                entry.file()));
    }

    /** Where it comes from is shown first; what has errors is not installed. */
    private static int install(Invocation call) throws BadInputException, IOException, UsageException {
        Path file = call.path(call.operands().getFirst());
        if (BundleCommands.isSource(file)) {
            return BundleCommands.install(call);
        }
        String name = call.operands().getFirst();
        if (call.operands().size() > 1) {
            throw new UsageException("usage.path", call.operands().get(1));
        }
        ExtensionPackage extension = ExtensionFiles.read(file);
        List<Finding> findings = PackageFormulas.check(extension, name);
        call.say().findings(findings);
        if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return Cli.BAD;
        }
        call.say()
                .note(
                        "extensions.package",
                        extension.metamodel(),
                        extension.version(),
                        extension.address(),
                        extension.source(),
                        extension.contentHash(),
                        extension.metamodel().getEClassifiers().stream()
                                .map(EClassifier.class::cast)
                                .toList());
        if (!BundleCommands.agreed(call, "extensions.askPackage")) {
            return Cli.FINDINGS;
        }
        call.say().note("written", ExtensionFiles.install(file, folder(call), call.has("force")));
        return Cli.DONE;
    }

    private static int enable(Invocation call, boolean on) throws BadInputException, IOException, UsageException {
        Optional<BundleFolder.Entry> bundle = bundle(call);
        if (bundle.isPresent()) {
            call.say().note("written", BundleFolder.ofUser().enable(bundle.get(), on));
            return Cli.DONE;
        }
        ExtensionFolder.Entry entry =
                ExtensionFiles.find(folder(call), call.operands().getFirst());
        call.say().note("written", ExtensionFiles.enable(entry, on));
        return Cli.DONE;
    }

    private static int remove(Invocation call) throws BadInputException, IOException, UsageException {
        Optional<BundleFolder.Entry> bundle = bundle(call);
        Path file = bundle.isPresent()
                ? bundle.get().file()
                : ExtensionFiles.find(folder(call), call.operands().getFirst()).file();
        Files.delete(file);
        call.say().note("extensions.removed", file);
        return Cli.DONE;
    }

    private static Optional<BundleFolder.Entry> bundle(Invocation call) {
        return call.has(FOLDER)
                ? Optional.empty()
                : BundleFolder.ofUser().find(call.operands().getFirst());
    }

    private static int create(Invocation call) throws BadInputException, IOException, UsageException {
        List<String> operands = call.operands();
        String kind = operands.size() == 3 ? operands.getFirst() : PACKAGE;
        String name = operands.get(operands.size() - 2);
        Path folder = call.path(operands.getLast());
        List<Path> files;
        if (kind.equals(PACKAGE)) {
            files = ExtensionFiles.create(name, folder);
        } else {
            BundleProject project = Stream.of(BundleProject.values())
                    .filter(each -> each.word().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "usage.choice",
                            "extensions new",
                            kind,
                            PACKAGE + ", " + String.join(", ", BundleProject.words())));
            files = project.create(name, folder);
        }
        files.forEach(file -> call.say().note("written", file));
        return Cli.DONE;
    }
}
