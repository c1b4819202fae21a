// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.chart.results.CorrelationKind;
import vn.thang.chart.results.DiagnosisCharts;
import vn.thang.chart.results.Scope;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** {@code analyse --diagnose}: what results are made of and where they are weak. */
final class DiagnoseAnalysis {
    private DiagnoseAnalysis() {}

    static int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException {
        AnalyseCommand.refuse(call, "diagnose", "raters", "seed", "vary", "noise", "sobol");
        Optional<String> out = call.option("out");
        Path folder = out.isPresent() ? call.path(out.get()) : null;
        Optional<ChartFiles> charts = ChartFiles.asked(call, folder);
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            ScoringRun run = new Evaluation(store, call.services().scoring()).run(ScoreCommand.layer(call));
            List<GroupValues> groups = new ArrayList<>();
            for (GroupStandings group : run.standings().groups()) {
                groups.add(GroupValues.of(run, group));
            }
            Locale language = call.session().locale();
            if (folder == null) {
                DiagnosisTables.items(groups, language).write(call, null);
                return Cli.DONE;
            }
            for (Map.Entry<String, AnalysisCsv> file :
                    DiagnosisTables.all(groups, language).entrySet()) {
                file.getValue().write(call, folder.resolve(file.getKey()));
            }
            for (GroupValues group : charts.isPresent() ? groups : List.<GroupValues>of()) {
                draw(charts.get(), run, group, language);
            }
        }
        return Cli.DONE;
    }

    /** What the workbench shows under “diagnosis”, for everything that can be looked at together. */
    private static void draw(ChartFiles files, ScoringRun run, GroupValues group, Locale language)
            throws BadInputException {
        DiagnosisCharts charts = new DiagnosisCharts(group, language);
        for (Scope scope : charts.scopes()) {
            for (CorrelationKind kind : CorrelationKind.values()) {
                String tail = scope.code() + "-" + kind.name().toLowerCase(Locale.ROOT);
                files.write(charts.correlations(scope, kind), run, group.group(), tail);
            }
            files.write(charts.biplot(scope, Optional.empty()), run, group.group(), scope.code());
            files.write(charts.weights(scope), run, group.group(), scope.code());
        }
        files.write(charts.limits(), run, group.group(), "");
        files.write(charts.reliability(), run, group.group(), "");
    }
}
