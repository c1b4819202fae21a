// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.TableImport;
import vn.thang.exchange.TableImporter;

/** {@code import table}: a table of figures becomes an assessment, or goes into one. */
final class ImportTableCommand implements Command {
    /** Who the journal names: the command line does not know its user. */
    private static final Author AUTHOR = new Author("import", "thang import table");

    @Override
    public Spec spec() {
        return Spec.of(
                "import table",
                Option.requiredUnless("framework", "F", "into"),
                Option.optional("scorecard", "CODE"),
                Option.required("data", "units.csv"),
                Option.requiredUnless("out", "A.assessment", "into"),
                Option.optional("into", "A.assessment"),
                Option.optional("layer", "final|verified|self"),
                Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        Layer layer = ScoreCommand.layer(call);
        Path data = call.path(call.required("data"));
        Optional<String> into = call.option("into");
        ImportedTable table = into.isPresent() ? update(call, data, into.get(), layer) : create(call, data, layer);
        call.say().findings(table.warnings());
        call.say()
                .note(
                        "import.done",
                        into.isPresent()
                                ? changedUnits(table)
                                : table.model().getUnits().size(),
                        table.edits().size(),
                        into.or(() -> call.option("out")).orElseThrow());
        return Cli.DONE;
    }

    private static ImportedTable create(Invocation call, Path data, Layer layer)
            throws BadInputException, StoreException, UsageException {
        Framework framework = FrameworkArgument.load(call, call.required("framework"));
        ImportedAssessment read = new TableImporter()
                .with(Map.of(
                        TableImporter.SCORECARD,
                        call.option("scorecard").orElse(""),
                        TableImporter.LAYER,
                        TableImporter.word(layer)))
                .read(data, Optional.of(framework));
        new AssessmentFiles(call.services(), call.session().clock())
                .create(
                        call.path(call.required("out")),
                        new AssessmentFiles.Content(framework, read.model(), read.edits()),
                        AUTHOR,
                        label(data),
                        call.has("force"));
        return new ImportedTable(read.model(), read.edits(), read.warnings());
    }

    private static ImportedTable update(Invocation call, Path data, String into, Layer layer)
            throws BadInputException, StoreException, UsageException {
        for (String name : List.of("framework", "scorecard", "out", "force")) {
            if (call.has(name)) {
                throw new UsageException("usage.notTogether", "--into", "--" + name);
            }
        }
        try (AssessmentStore store = Opened.forWriting(call, into)) {
            ImportedTable table = TableImport.readInto(data, store.framework(), store.model(), layer);
            if (!table.edits().isEmpty()) {
                store.apply(new Change(AUTHOR, label(data), table.edits()));
            }
            return table;
        }
    }

    private static long changedUnits(ImportedTable table) {
        return table.edits().stream().map(edit -> edit.unitId()).distinct().count();
    }

    private static String label(Path data) {
        return data.getFileName().toString();
    }
}
