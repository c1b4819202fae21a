// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.CoinrFiles;
import vn.thang.exchange.CoinrImport;
import vn.thang.exchange.CoinrMethod;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.scoring.PlanResult;

/** {@code import coinr}: the input files of COINr become an assessment with the method recorded in its framework. */
final class ImportCoinrCommand implements Command {
    private static final Author AUTHOR = new Author("import", "thang import coinr");

    @Override
    public Spec spec() {
        return Spec.of(
                "import coinr",
                Option.required("data", "iData.csv"),
                Option.required("meta", "iMeta.csv"),
                Option.required("out", "A.assessment"),
                Option.flag("no-denominate"),
                Option.optional("denominators", "FILE"),
                Option.optional("impute", CoinrOptions.IMPUTE),
                Option.optional("treat", CoinrOptions.TREAT),
                Option.optional("normalise", CoinrOptions.NORMALISE),
                Option.optional("aggregate", "METHOD[,METHOD...]"),
                Option.optional("weights", "weights.csv"),
                Option.flag("force"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        if (call.has("no-denominate") && call.has("denominators")) {
            throw new UsageException("usage.notTogether", "--no-denominate", "--denominators");
        }
        Path data = call.path(call.required("data"));
        CoinrMethod method = CoinrOptions.method(call);
        String earlier = CoinrOptions.earlier(call);
        CoinrFiles files = new CoinrFiles(
                data,
                call.path(call.required("meta")),
                file(call, "denominators"),
                file(call, "weights"),
                earlier == null ? null : call.path(earlier));
        ImportedAssessment index = CoinrImport.read(files, method);
        PlanResult plan = call.services()
                .scoring()
                .compile(index.framework(), index.framework().getScorecards().getFirst());
        if (plan.plan() == null) {
            throw new BadInputException(Located.in(files.meta().toString(), plan.findings()));
        }
        new AssessmentFiles(call.services(), call.session().clock())
                .create(
                        call.path(call.required("out")),
                        new AssessmentFiles.Content(index.framework(), index.model(), index.edits()),
                        AUTHOR,
                        data.getFileName().toString(),
                        call.has("force"));
        call.say().findings(index.warnings());
        call.say()
                .note(
                        "import.done",
                        index.model().getUnits().size(),
                        index.edits().size(),
                        call.required("out"));
        return Cli.DONE;
    }

    /** Null when the option is not there. */
    private static Path file(Invocation call, String option) throws UsageException {
        Optional<String> name = call.option(option);
        return name.isPresent() ? call.path(name.get()) : null;
    }
}
