// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.Importer;
import vn.thang.scoring.PlanResult;

/** {@code import ID}: a file of another program becomes an assessment, read by an importer that a bundle brings. */
record ForeignImportCommand(Optional<Importer> importer) implements Command {
    private static final String IMPORT = "import";

    /** The command for the importer that the words name. */
    static Optional<Command> find(List<Importer> importers, List<String> words) {
        return words.size() < 2 || !words.getFirst().equals(IMPORT)
                ? Optional.empty()
                : importers.stream()
                        .filter(each -> each.id().equals(words.get(1)))
                        .findFirst()
                        .map(each -> new ForeignImportCommand(Optional.of(each)));
    }

    @Override
    public Spec spec() {
        List<Option> options = new ArrayList<>(List.of(
                Option.required("data", "FILE"),
                Option.required("out", "A.assessment"),
                importer.filter(Importer::forFramework).isPresent()
                        ? Option.required("framework", "F")
                        : Option.optional("framework", "F"),
                Option.optional("set", "NAME=VALUE[,...]"),
                Option.flag("force")));
        return Spec.of("import ID", options.toArray(Option[]::new));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        Importer wanted = importer.orElseThrow(() -> new UsageException("command.unknown", IMPORT + " ID"));
        if (!wanted.forFramework() && call.has("framework")) {
            throw new UsageException("usage.notTogether", IMPORT + " " + wanted.id(), "--framework");
        }
        Path data = call.path(call.required("data"));
        Optional<Framework> framework = wanted.forFramework()
                ? Optional.of(FrameworkArgument.load(call, call.required("framework")))
                : Optional.empty();
        ImportedAssessment read = wanted.with(values(call, wanted)).read(data, framework);
        check(call, read.framework(), data);
        new AssessmentFiles(call.services(), call.session().clock())
                .create(
                        call.path(call.required("out")),
                        new AssessmentFiles.Content(read.framework(), read.model(), read.edits()),
                        new Author("import", "thang import " + wanted.id()),
                        data.getFileName().toString(),
                        call.has("force"));
        call.say().findings(read.warnings());
        call.say()
                .note(
                        "import.done",
                        read.model().getUnits().size(),
                        read.edits().size(),
                        call.required("out"));
        return Cli.DONE;
    }

    private static Map<String, String> values(Invocation call, Importer importer)
            throws UsageException, BadInputException {
        Map<String, String> values = new HashMap<>();
        for (String each :
                call.option("set").map(text -> List.of(text.split(","))).orElse(List.of())) {
            String[] parts = each.split("=", 2);
            Optional<Parameter> parameter = importer.parameters().stream()
                    .filter(known -> parts.length == 2 && known.name().equals(parts[0]))
                    .findFirst();
            if (parameter.isEmpty()) {
                String names =
                        importer.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
                throw new UsageException("usage.setName", each, names);
            }
            Optional<Message> problem = parameter.get().problem(parts[1]);
            if (problem.isPresent()) {
                throw new BadInputException(Finding.error("parameter", Location.none(), problem.get()));
            }
            values.put(parts[0], parts[1]);
        }
        return values;
    }

    /** A framework that cannot be computed with is refused before anything is written. */
    private static void check(Invocation call, Framework framework, Path data) throws BadInputException {
        for (Scorecard scorecard : framework.getScorecards()) {
            PlanResult plan = call.services().scoring().compile(framework, scorecard);
            if (plan.plan() == null) {
                throw new BadInputException(Located.in(data.toString(), plan.findings()));
            }
        }
    }
}
