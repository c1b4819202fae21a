// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.analysis.agreement.Agreement;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.WeightRobustness;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.RatingsTable;
import vn.thang.report.ExportException;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/** {@code analyse}: agreement of raters, and how sure ranks are. */
final class AnalyseCommand implements Command {
    private static final int MOST_REPLICATIONS = 1_000_000;

    @Override
    public Spec spec() {
        return Spec.of(
                "analyse",
                "A.assessment|ratings.csv",
                1,
                1,
                Option.flag("agreement"),
                Option.optional("robustness", "N"),
                Option.optional("seed", "S"),
                Option.optional("layer", "final|verified|self"),
                Option.optional("out", "agreement.csv|DIR"),
                Option.planned("compare", "OTHER.assessment"),
                Option.planned("diagnose", null));
    }

    @Override
    public int run(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        if (call.has("agreement") == call.has("robustness")) {
            throw call.has("agreement")
                    ? new UsageException("usage.notTogether", "--agreement", "--robustness")
                    : new UsageException("analyse.what");
        }
        return call.has("agreement") ? agreement(call) : robustness(call);
    }

    private static int agreement(Invocation call)
            throws BadInputException, ExportException, UsageException, IOException {
        for (String other : List.of("seed", "layer")) {
            if (call.has(other)) {
                throw new UsageException("usage.notTogether", "--agreement", "--" + other);
            }
        }
        RatingsTable table = RatingsTable.read(call.path(call.operands().getFirst()));
        Ratings ratings = Ratings.of(table.cells(), table.raters().size());
        AnalysisCsv csv = new AnalysisCsv("statistic", "value");
        for (Agreement.Statistic statistic : Agreement.of(ratings)) {
            csv.row(statistic.name(), AnalysisCsv.number(statistic.value().orElse(Double.NaN)));
        }
        Optional<String> out = call.option("out");
        write(call, csv, out.isPresent() ? call.path(out.get()) : null);
        return Cli.DONE;
    }

    private static int robustness(Invocation call)
            throws BadInputException, StoreException, ExportException, UsageException, IOException {
        int replications = (int) whole(call, "robustness", 1, MOST_REPLICATIONS);
        if (!call.has("seed")) {
            throw new UsageException("usage.required", "--seed S");
        }
        long seed = whole(call, "seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<String> out = call.option("out");
        Path folder = out.isPresent() ? call.path(out.get()) : null;
        try (AssessmentStore store = Opened.readOnly(call, call.operands().getFirst())) {
            ScoringRun run = new Evaluation(store, call.services().scoring()).run(ScoreCommand.layer(call));
            Locale language = Locale.forLanguageTag(run.framework().getLanguage());
            AnalysisCsv csv = new AnalysisCsv(
                    "unit",
                    "name",
                    "group",
                    "rank",
                    "rank_mean",
                    "rank_5",
                    "rank_50",
                    "rank_95",
                    "rank_best",
                    "rank_worst");
            List<Finding> skipped = new ArrayList<>();
            for (GroupStandings group : run.standings().groups()) {
                Optional<Reweighting> weights = table(run, group).flatMap(Reweighting::of);
                if (weights.isEmpty()) {
                    String code = group.scorecard().getCode();
                    skipped.add(Finding.error(
                            "robustness", Location.none().withElement(code), Say.TEXTS.message("analyse.pointsMode")));
                } else {
                    intervals(
                            csv,
                            language,
                            group,
                            new WeightRobustness(table(run, group).orElseThrow(), weights.get(), group)
                                    .vary(
                                            replications,
                                            seed,
                                            Runtime.getRuntime().availableProcessors()));
                }
            }
            if (!skipped.isEmpty()) {
                throw new BadInputException(Located.in(store.file().toString(), skipped));
            }
            write(call, csv, folder == null ? null : folder.resolve("robustness.csv"));
        }
        return Cli.DONE;
    }

    private static Optional<ScoreTable> table(ScoringRun run, GroupStandings group) {
        return run.tables().stream()
                .filter(table -> table.plan().scorecard() == group.scorecard())
                .findFirst();
    }

    private static void intervals(
            AnalysisCsv csv, Locale language, GroupStandings group, List<RankInterval> intervals) {
        String code = group.group() == null ? "" : String.valueOf(group.group().getCode());
        for (RankInterval each : intervals) {
            csv.row(
                    each.unit().getCode(),
                    Texts.name(each.unit(), language),
                    code,
                    Integer.toString(each.rank()),
                    AnalysisCsv.number(each.mean()),
                    AnalysisCsv.number(each.low()),
                    AnalysisCsv.number(each.median()),
                    AnalysisCsv.number(each.high()),
                    Integer.toString(each.best()),
                    Integer.toString(each.worst()));
        }
    }

    private static long whole(Invocation call, String option, long least, long most) throws UsageException {
        String text = call.required(option);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new UsageException("usage.whole", "--" + option, text, Long.toString(least), Long.toString(most));
    }

    private static void write(Invocation call, AnalysisCsv csv, Path file) throws ExportException {
        if (file == null) {
            call.say().console().out().print(csv.text());
        } else {
            Output.text(file, writer -> writer.write(csv.text()));
            call.say().note("written", file);
        }
    }
}
