// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import vn.thang.analysis.compare.YearOnYear;
import vn.thang.analysis.panel.Panel;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.analysis.years.YearChange;
import vn.thang.analysis.years.YearComparison;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.chart.results.TrajectoryCharts;
import vn.thang.cli.Cli;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.SameUnits;
import vn.thang.report.ExportException;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** {@code analyse --compare}: how much of the change since an earlier assessment is the units' own doing. */
final class YearsAnalysis {
    private YearsAnalysis() {}

    /** The first operand is the present assessment; further operands stand between it and the one compared with. */
    static int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException {
        AnalyseCommand.refuse(call, "compare", "raters", "seed", "vary", "noise", "sobol", "layer");
        Optional<String> out = call.option("out");
        Path folder = out.isPresent() ? call.path(out.get()) : null;
        Optional<ChartFiles> charts = ChartFiles.asked(call, folder);
        List<String> names = new ArrayList<>(call.operands());
        names.add(1, call.required("compare"));
        List<AssessmentStore> stores = new ArrayList<>();
        try {
            for (String name : names) {
                stores.add(Opened.readOnly(call, name));
            }
            compare(call, stores, folder, charts);
        } finally {
            close(stores);
        }
        return Cli.DONE;
    }

    private static void close(List<AssessmentStore> stores) throws StoreException {
        for (AssessmentStore store : stores) {
            store.close();
        }
    }

    /**
     * Compares.
     *
     * @param stores the present one, the earliest, the others
     * @param folder null to print
     */
    private static void compare(Invocation call, List<AssessmentStore> stores, Path folder, Optional<ChartFiles> charts)
            throws BadInputException, ExportException {
        Locale language = call.session().locale();
        List<AssessedYear> years =
                stores.stream().skip(1).map(YearsAnalysis::year).collect(Collectors.toCollection(ArrayList::new));
        years.add(year(stores.getFirst()));
        Panel panel = Panel.of(call.services().scoring(), years, new SameUnits()::find, language);
        PanelTables tables = new PanelTables(panel, language);
        if (years.size() > 2) {
            if (folder == null) {
                tables.series().write(call, null);
            }
            call.say()
                    .note(
                            "analyse.panel",
                            years.size(),
                            panel.trajectories().units().size(),
                            panel.trajectories().breaks().size());
        } else {
            pair(call, stores, folder);
            if (folder != null) {
                nodes(call, stores).write(call, folder.resolve("nodes.csv"));
            }
        }
        if (folder != null) {
            tables.series().write(call, folder.resolve("panel.csv"));
            tables.trends().write(call, folder.resolve("trends.csv"));
            tables.breaks().write(call, folder.resolve("breaks.csv"));
        }
        if (charts.isPresent()) {
            draw(charts.get(), panel.trajectories(), stores.getFirst(), language);
        }
    }

    /** The ranks of every group of the present assessment over the years. */
    private static void draw(ChartFiles files, Trajectories trajectories, AssessmentStore store, Locale language)
            throws BadInputException {
        int present = 0;
        while (trajectories.years().get(present).run().assessment() != store.model()) {
            present++;
        }
        ScoringRun run = trajectories.years().get(present).run();
        for (GroupStandings group : run.standings().groups()) {
            TrajectoryCharts charts = new TrajectoryCharts(trajectories, present, group, language);
            files.write(charts.ranks(Optional.empty()), run, group, "");
        }
    }

    private static void pair(Invocation call, List<AssessmentStore> stores, Path folder)
            throws BadInputException, ExportException {
        AssessmentStore present = stores.get(0);
        AssessmentStore other = stores.get(1);
        YearComparison comparison =
                YearComparison.of(call.services().scoring(), year(other), year(present), same(other, present));
        units(comparison, call.session().locale()).write(call, folder == null ? null : folder.resolve("years.csv"));
        call.say()
                .note(
                        "analyse.compared",
                        comparison.units().size(),
                        present.model().getUnits().size() - comparison.units().size(),
                        comparison.breaks().size());
    }

    private static AssessedYear year(AssessmentStore store) {
        return new AssessedYear(store.framework(), store.model(), store.data());
    }

    /** By id of a present unit the earlier one. */
    private static Map<String, Unit> same(AssessmentStore earlier, AssessmentStore present) {
        SameUnits units = new SameUnits();
        Map<String, Unit> same = new HashMap<>();
        for (Unit unit : earlier.model().getUnits()) {
            units.find(unit, present.model()).ifPresent(own -> same.putIfAbsent(own.getId(), unit));
        }
        return same;
    }

    /** How the groups of criteria and the criteria of both years moved, matched by id and lineage, never in points. */
    private static AnalysisCsv nodes(Invocation call, List<AssessmentStore> stores) throws BadInputException {
        AnalysisCsv csv = new AnalysisCsv(
                "scorecard", "code", "name", "earlier", "earlier_units", "present", "units", "change", "same_maximum");
        ScoringRun present = new Evaluation(stores.get(0), call.services().scoring()).run(Layer.FINAL);
        ScoringRun earlier = new Evaluation(stores.get(1), call.services().scoring()).run(Layer.FINAL);
        for (YearOnYear each : YearOnYear.of(earlier, present)) {
            csv.row(
                    scorecard(each.now().element()),
                    each.now().code(),
                    Texts.name(each.now().element(), call.session().locale()),
                    plain(each.percentBefore()),
                    String.valueOf(each.unitsBefore()),
                    plain(each.percent()),
                    String.valueOf(each.units()),
                    plain(each.change()),
                    each.sameMaximum() ? "yes" : "no");
        }
        return csv;
    }

    private static String scorecard(EObject element) {
        return element instanceof Scorecard scorecard ? scorecard.getCode() : scorecard(element.eContainer());
    }

    private static AnalysisCsv units(YearComparison comparison, Locale language) {
        AnalysisCsv csv = new AnalysisCsv(
                "unit",
                "name",
                "earlier",
                "present",
                "change",
                "method",
                "data",
                "performance",
                "rater",
                "earlier_rank",
                "rank",
                "core_earlier",
                "core_present");
        for (YearChange each : comparison.units()) {
            csv.row(
                    each.unit().getCode(),
                    Texts.name(each.unit(), language),
                    plain(each.before()),
                    plain(each.after()),
                    plain(each.change()),
                    each.effects().map(split -> plain(split.method())).orElse(""),
                    each.effects().map(split -> plain(split.data())).orElse(""),
                    each.effects().map(split -> plain(split.performance())).orElse(""),
                    each.effects().map(split -> plain(split.rater())).orElse(""),
                    rank(each.earlier().rank()),
                    rank(each.present().rank()),
                    plain(each.coreBefore()),
                    plain(each.coreAfter()));
        }
        return csv;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : vn.thang.criteria.text.Numbers.plain(number);
    }

    private static String rank(Integer rank) {
        return rank == null ? "" : rank.toString();
    }
}
