// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.util.List;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;

/** {@code analyse}: agreement of raters, how sure ranks are, and what results are made of. */
final class AnalyseCommand implements Command {
    private static final List<String> SUBJECTS = List.of("agreement", "robustness", "diagnose", "compare");

    /** Assessments of a comparison, the one compared with apart. */
    private static final int MOST = 100;

    @Override
    public Spec spec() {
        return Spec.of(
                "analyse",
                "A.assessment|ratings.csv [MORE.assessment...]",
                1,
                MOST,
                Option.flag("agreement"),
                Option.optional("raters", "raters.csv"),
                Option.optional("robustness", "N"),
                Option.optional("seed", "S"),
                Option.optional("vary", "weights,normalisation,aggregation,treatment,inclusion"),
                Option.optional("noise", "SHARE"),
                Option.flag("sobol"),
                Option.optional("layer", "final|verified|self"),
                Option.optional("out", "agreement.csv|DIR"),
                Option.optional("compare", "OTHER.assessment"),
                Option.flag("diagnose"),
                Option.optional("charts", "svg,png"));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        List<String> wanted = SUBJECTS.stream().filter(call::has).toList();
        if (wanted.isEmpty()) {
            throw new UsageException("analyse.what");
        }
        if (wanted.size() > 1) {
            throw new UsageException("usage.notTogether", "--" + wanted.get(0), "--" + wanted.get(1));
        }
        if (call.operands().size() > 1 && !call.has("compare")) {
            throw new UsageException("usage.operandExtra", call.operands().get(1));
        }
        return switch (wanted.get(0)) {
            case "agreement" -> AgreementAnalysis.run(call);
            case "robustness" -> RobustnessAnalysis.run(call);
            case "diagnose" -> DiagnoseAnalysis.run(call);
            default -> YearsAnalysis.run(call);
        };
    }

    /** Refuses options that belong to another analysis. */
    static void refuse(Invocation call, String subject, String... others) throws UsageException {
        for (String other : others) {
            if (call.has(other)) {
                throw new UsageException("usage.notTogether", "--" + subject, "--" + other);
            }
        }
    }
}
