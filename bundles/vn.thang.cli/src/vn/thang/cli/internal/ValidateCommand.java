// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.ExportException;

/** {@code validate}: findings of frameworks, assessments and tables of published figures. */
final class ValidateCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of(
                "validate",
                "FILE...",
                1,
                Integer.MAX_VALUE,
                Option.flag("statistics"),
                Option.optional("against", "A.assessment"),
                Option.optional("out", "CHECKED.csv"),
                Option.optional("propose", "FIGURES.csv"));
    }

    @Override
    public int run(Invocation call)
            throws StoreException, UsageException, IOException, ExportException, BadInputException {
        Optional<String> table = call.option("propose").or(() -> call.option("out"));
        if (table.isPresent()) {
            if (call.operands().size() > 1
                    || call.option("propose").isPresent() && call.option("out").isPresent()) {
                throw new UsageException("validate.oneTable");
            }
            String name = call.operands().get(0);
            Path target = call.path(table.get());
            return call.option("propose").isPresent()
                    ? FigureTables.propose(call, name, target)
                    : FigureTables.check(call, name, target);
        }
        int worst = Cli.DONE;
        for (String name : call.operands()) {
            worst = Math.max(worst, one(call, name));
        }
        return worst;
    }

    /** One unreadable file does not keep the others from being checked. */
    private static int one(Invocation call, String name) throws StoreException, UsageException, IOException {
        try {
            List<Finding> findings = new ArrayList<>(Validation.of(call, name));
            int code = Outcome.ofCheck(call.say(), findings);
            if (findings.isEmpty()) {
                call.say().note("validate.clean", name);
            }
            return code;
        } catch (BadInputException e) {
            call.say().findings(e.findings());
            return Cli.BAD;
        }
    }
}
