// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands there are, and those that later versions will have. */
final class Commands {
    static final List<Command> ALL = Stream.concat(
                    Stream.of(
                            new DemoCommand(),
                            new CatalogCommand(),
                            new ValidateCommand(),
                            new ImportTableCommand(),
                            new ImportCoinrCommand(),
                            new ImportTargetsCommand(),
                            new FormsExportCommand(),
                            new FormsImportCommand(),
                            new ForeignImportCommand(Optional.empty()),
                            new ScoreCommand(),
                            new ExplainCommand(),
                            new CompareCommand(),
                            new ChartCommand(),
                            new AnalyseCommand(),
                            new TargetsCommand(),
                            new TemplatesCommand(),
                            new ScriptCommand(),
                            new ReportCommand(),
                            new VerifyCommand()),
                    Stream.concat(ExtensionCommands.all().stream(), PackageCommands.all().stream()))
            .toList();

    private static final List<String> PLANNED =
            List.of("import ciso-assistant", "import oscal", "import xmcda", "doctor");

    private Commands() {}

    /** The command whose name the words begin with. */
    static Optional<Command> find(List<String> words) {
        return ALL.stream()
                .filter(command -> {
                    List<String> name = List.of(command.spec().name().split(" "));
                    return words.size() >= name.size()
                            && words.subList(0, name.size()).equals(name);
                })
                .findFirst();
    }

    static boolean isPlanned(String name) {
        return PLANNED.contains(name);
    }

    static String plannedNames() {
        return String.join(", ", PLANNED);
    }

    static List<String> names() {
        return Stream.concat(ALL.stream().map(command -> command.spec().name()), PLANNED.stream())
                .toList();
    }
}
