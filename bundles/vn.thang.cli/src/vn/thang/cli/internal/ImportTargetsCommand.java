// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetChange;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.TargetImport;

/** {@code import targets}: a table of targets goes into an assessment; those of the same id are replaced. */
final class ImportTargetsCommand implements Command {
    /** Who the journal names: the command line does not know its user. */
    private static final Author AUTHOR = new Author("import", "thang import targets");

    @Override
    public Spec spec() {
        return Spec.of(
                "import targets", Option.required("data", "targets.csv"), Option.required("into", "A.assessment"));
    }

    @Override
    public int run(Invocation call) throws BadInputException, StoreException, UsageException {
        Path data = call.path(call.required("data"));
        try (AssessmentStore store = Opened.forWriting(call, call.required("into"))) {
            List<Target> targets = TargetImport.read(data, store.framework(), store.model());
            int changed = store.apply(
                            new TargetChange(AUTHOR, data.getFileName().toString(), targets, List.of()))
                    .size();
            call.say().note("importTargets.done", targets.size(), changed, call.required("into"));
        }
        return Cli.DONE;
    }
}
