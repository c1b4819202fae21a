// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.Optional;
import vn.thang.analysis.agreement.Agreement;
import vn.thang.analysis.agreement.RaterSeverity;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.RatingsTable;
import vn.thang.report.ExportException;

/** {@code analyse --agreement}: how far raters agree, and how severe each of them is. */
final class AgreementAnalysis {
    private AgreementAnalysis() {}

    static int run(Invocation call) throws BadInputException, ExportException, UsageException {
        AnalyseCommand.refuse(call, "agreement", "charts", "seed", "layer", "vary", "noise", "sobol");
        RatingsTable table = RatingsTable.read(call.path(call.operands().getFirst()));
        Ratings ratings = Ratings.of(table.cells(), table.raters().size());
        AnalysisCsv csv = new AnalysisCsv("statistic", "value");
        for (Agreement.Statistic statistic : Agreement.of(ratings)) {
            csv.row(statistic.name(), AnalysisCsv.number(statistic.value().orElse(Double.NaN)));
        }
        Optional<String> out = call.option("out");
        csv.write(call, out.isPresent() ? call.path(out.get()) : null);
        Optional<String> raters = call.option("raters");
        if (raters.isPresent()) {
            severity(table, ratings).write(call, call.path(raters.get()));
        }
        return Cli.DONE;
    }

    private static AnalysisCsv severity(RatingsTable table, Ratings ratings) {
        AnalysisCsv csv = new AnalysisCsv("rater", "rated", "mean", "compared", "difference", "spread");
        for (RaterSeverity each : RaterSeverity.of(ratings)) {
            csv.row(
                    table.raters().get(each.rater()),
                    Integer.toString(each.rated()),
                    AnalysisCsv.number(each.mean()),
                    Integer.toString(each.compared()),
                    AnalysisCsv.number(each.difference()),
                    AnalysisCsv.number(each.spread()));
        }
        return csv;
    }
}
