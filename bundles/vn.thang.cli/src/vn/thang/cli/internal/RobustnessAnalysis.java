// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.analysis.robustness.Sensitivity;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.RobustnessCharts;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.ExportException;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/** {@code analyse --robustness}: how sure ranks are, and which choices matter. */
final class RobustnessAnalysis {
    private RobustnessAnalysis() {}

    static int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException {
        AnalyseCommand.refuse(call, "robustness", "raters");
        RobustnessPlan plan = plan(call);
        Optional<String> out = call.option("out");
        Path folder = out.isPresent() ? call.path(out.get()) : null;
        Optional<ChartFiles> charts = ChartFiles.asked(call, folder);
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            Scoring scoring = call.services().scoring();
            ScoringRun run = new Evaluation(store, scoring).run(ScoreCommand.layer(call));
            RobustnessStudy study = new RobustnessStudy(scoring, run, store.data());
            check(store, study, run, plan);
            Locale language = Locale.forLanguageTag(run.framework().getLanguage());
            List<GroupRobustness> groups = new ArrayList<>();
            for (GroupStandings group : run.standings().groups()) {
                groups.add(study.of(group, plan));
            }
            RobustnessTables tables = new RobustnessTables(language);
            if (folder == null) {
                tables.ranks(groups).write(call, null);
            } else {
                tables.ranks(groups).write(call, folder.resolve("robustness.csv"));
                tables.summary(groups).write(call, folder.resolve("summary.csv"));
                tables.bands(groups).write(call, folder.resolve("bands.csv"));
                tables.pairs(groups).write(call, folder.resolve("pairs.csv"));
                tables.ties(groups).write(call, folder.resolve("ties.csv"));
            }
            List<List<Sensitivity>> sensitivities = new ArrayList<>();
            if (call.has("sobol")) {
                for (GroupStandings group : run.standings().groups()) {
                    sensitivities.add(study.sensitivity(group, plan));
                }
                tables.sobol(run.standings().groups(), sensitivities)
                        .write(call, folder == null ? null : folder.resolve("sobol.csv"));
            }
            for (int i = 0; charts.isPresent() && i < groups.size(); i++) {
                draw(
                        call,
                        charts.get(),
                        run,
                        groups.get(i),
                        sensitivities.isEmpty() ? List.of() : sensitivities.get(i));
            }
        }
        return Cli.DONE;
    }

    /** What the workbench shows under “how sure”. */
    private static void draw(
            Invocation call, ChartFiles files, ScoringRun run, GroupRobustness group, List<Sensitivity> sensitivities)
            throws BadInputException {
        RobustnessCharts charts =
                new RobustnessCharts(run, group, sensitivities, call.session().locale());
        List<ResultChart> all = new ArrayList<>(List.of(
                charts.intervals(Optional.empty()), charts.bands(Optional.empty()), charts.pairs(Optional.empty())));
        if (!sensitivities.isEmpty()) {
            all.add(charts.causes());
        }
        for (ResultChart each : all) {
            files.write(each, run, group.group(), "");
        }
    }

    /** Choices that a scorecard does not know, and more units than ranks can be kept of, are errors. */
    private static void check(AssessmentStore store, RobustnessStudy study, ScoringRun run, RobustnessPlan plan)
            throws BadInputException {
        List<Finding> findings = new ArrayList<>();
        for (GroupStandings group : run.standings().groups()) {
            Location at = Location.none().withElement(group.scorecard().getCode());
            for (Choice choice : EnumSet.copyOf(plan.choices())) {
                if (!study.choices(group).contains(choice)) {
                    findings.add(
                            Finding.error("robustness", at, Say.TEXTS.message("analyse.pointsMode", choice.word())));
                }
            }
            if (group.standings().size() > Character.MAX_VALUE) {
                findings.add(Finding.error("robustness", at, Say.TEXTS.message("analyse.units")));
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInputException(Located.in(store.file().toString(), findings));
        }
    }

    private static RobustnessPlan plan(Invocation call) throws UsageException {
        RobustnessPlan plan = Numbers.plan(call).varying(choices(call));
        return call.has("noise") ? plan.withNoise(Numbers.share(call, "noise")) : plan;
    }

    private static Set<Choice> choices(Invocation call) throws UsageException {
        EnumSet<Choice> choices = EnumSet.noneOf(Choice.class);
        for (String word : call.option("vary").orElse(Choice.WEIGHTS.word()).split(",", -1)) {
            List<String> words =
                    EnumSet.allOf(Choice.class).stream().map(Choice::word).toList();
            choices.add(Choice.of(word)
                    .orElseThrow(() -> new UsageException("usage.choice", "--vary", word, String.join(", ", words))));
        }
        return choices;
    }
}
