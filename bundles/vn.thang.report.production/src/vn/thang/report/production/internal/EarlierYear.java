// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.YearOnYear;
import vn.thang.analysis.panel.PanelYear;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.analysis.panel.Trajectory;
import vn.thang.analysis.targets.Promises;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.SameUnits;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierResults.EarlierNode;
import vn.thang.report.EarlierResults.EarlierResult;
import vn.thang.report.EarlierYears;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Scores other assessments, so that their results can stand beside the present ones. */
public final class EarlierYear {
    private EarlierYear() {}

    /** An open assessment with its scores. */
    private record Opened(Path file, AssessmentStore store, Evaluation evaluation, ScoringRun run) {}

    /**
     * The results on the final layer, for the units and the scorecards of {@code present}.
     *
     * @param files at least one; the last, by the years that they state if all do, is the year before
     */
    public static EarlierResults read(
            List<Path> files, AssessmentStores stores, Scoring scoring, AssessmentStore present, Locale locale)
            throws BadInputException, StoreException {
        List<Opened> opened = new ArrayList<>();
        try {
            for (Path file : files) {
                opened.add(open(file, stores, scoring));
            }
            ScoringRun now = new Evaluation(present, scoring).run(Layer.FINAL);
            List<PanelYear> years = PanelYear.inOrder(opened.stream()
                    .map(each -> PanelYear.of(each.run(), locale))
                    .toList());
            ScoringRun before = years.getLast().run();
            Opened last = opened.stream()
                    .filter(each -> each.run() == before)
                    .findFirst()
                    .orElseThrow();
            EarlierResults results = results(last, now, present, locale);
            List<PanelYear> all = new ArrayList<>(years);
            all.add(PanelYear.of(now, locale));
            EarlierYears series = series(distinct(all, opened, present.file()));
            boolean percents = series.units().stream().allMatch(EarlierYears.UnitYears::percents);
            return years.size() < 2 && percents ? results : results.withYears(series);
        } finally {
            for (Opened each : opened) {
                each.store().close();
            }
        }
    }

    private static Opened open(Path file, AssessmentStores stores, Scoring scoring)
            throws BadInputException, StoreException {
        AssessmentStore store = stores.open(file, Clock.systemUTC(), true);
        try {
            Evaluation evaluation = new Evaluation(store, scoring);
            return new Opened(file, store, evaluation, evaluation.run(Layer.FINAL));
        } catch (BadInputException e) {
            store.close();
            throw e;
        }
    }

    private static EarlierResults results(Opened last, ScoringRun now, AssessmentStore present, Locale locale)
            throws BadInputException, StoreException {
        AssessmentStore store = last.store();
        Assessment earlier = store.model();
        String name = Texts.pick(earlier.getName(), locale, store.framework().getLanguage());
        return new EarlierResults(
                name.isEmpty() ? FileNames.baseName(last.file()) : name,
                FrameworkFiles.contentHash(store.framework()).equals(FrameworkFiles.contentHash(present.framework()))
                        || FrameworkComparison.compare(store.framework(), present.framework())
                                .isSeries(),
                earlier.getOrigin() == Origin.PUBLISHED,
                results(last.run(), present.model()),
                YearOnYear.of(last.run(), now).stream()
                        .map(each -> new EarlierNode(
                                each.now().id(), each.percentBefore(), each.unitsBefore(), each.sameMaximum()))
                        .toList(),
                Promises.matched(
                        last.evaluation().targets(last.run(), LocalDate.EPOCH),
                        store.framework(),
                        present.framework(),
                        present.model(),
                        locale),
                Optional.empty());
    }

    /** Labelled as they are when that tells them apart, else by their files. */
    private static List<PanelYear> distinct(List<PanelYear> years, List<Opened> opened, Path present) {
        if (years.stream().map(PanelYear::label).distinct().count() == years.size()) {
            return years;
        }
        return years.stream()
                .map(year -> {
                    Path file = opened.stream()
                            .filter(each -> each.run() == year.run())
                            .map(Opened::file)
                            .findFirst()
                            .orElse(present);
                    return new PanelYear(FileNames.baseName(file), year.run());
                })
                .toList();
    }

    /** Series of the present units over all years, the present one last. */
    private static EarlierYears series(List<PanelYear> all) {
        int last = all.size() - 1;
        Trajectories trajectories = Trajectories.of(all, new SameUnits()::find);
        boolean stated = all.stream().allMatch(each -> each.run().assessment().getYear() != null);
        List<EarlierYears.Year> years = new ArrayList<>();
        for (int year = 0; year < all.size(); year++) {
            Integer own = all.get(year).run().assessment().getYear();
            years.add(new EarlierYears.Year(
                    all.get(year).label(), stated ? Optional.of(own) : Optional.empty(), trajectories.isBreak(year)));
        }
        List<EarlierYears.UnitYears> units = new ArrayList<>();
        for (Trajectory each : trajectories.units()) {
            List<EarlierYears.YearResult> results = new ArrayList<>();
            for (int year = 0; year < last; year++) {
                results.add(new EarlierYears.YearResult(
                        Optional.ofNullable(each.value(year)), Optional.ofNullable(each.rank(year))));
            }
            boolean known = each.standings().getLast().isPresent()
                    && each.standings().subList(0, last).stream().anyMatch(Optional::isPresent);
            if (known) {
                units.add(new EarlierYears.UnitYears(each.unit().getId(), each.percents(), results));
            }
        }
        return new EarlierYears(years, units);
    }

    private static Map<String, EarlierResult> results(ScoringRun run, Assessment present) {
        Map<String, String> ids = new HashMap<>();
        SameUnits same = new SameUnits();
        for (Unit unit : run.assessment().getUnits()) {
            same.find(unit, present).ifPresent(own -> ids.put(unit.getId(), own.getId()));
        }
        Map<String, EarlierResult> results = new HashMap<>();
        for (GroupStandings group : run.standings().groups()) {
            for (Standing standing : group.standings()) {
                String id = ids.get(standing.unit().getId());
                if (id != null) {
                    results.put(
                            id,
                            new EarlierResult(
                                    Optional.ofNullable(standing.percent()), Optional.ofNullable(standing.rank())));
                }
            }
        }
        return results;
    }
}
