// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.YearOnYear;
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
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Scores another assessment, so that its results can stand beside the present ones. */
public final class EarlierYear {
    private EarlierYear() {}

    /** The results on the final layer, for the units and the scorecards of {@code present}. */
    public static EarlierResults read(
            Path file, AssessmentStores stores, Scoring scoring, AssessmentStore present, Locale locale)
            throws BadInputException, StoreException {
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            Evaluation evaluation = new Evaluation(store, scoring);
            ScoringRun run = evaluation.run(Layer.FINAL);
            ScoringRun now = new Evaluation(present, scoring).run(Layer.FINAL);
            Assessment earlier = store.model();
            String name =
                    Texts.pick(earlier.getName(), locale, store.framework().getLanguage());
            return new EarlierResults(
                    name.isEmpty() ? FileNames.baseName(file) : name,
                    FrameworkFiles.contentHash(store.framework())
                                    .equals(FrameworkFiles.contentHash(present.framework()))
                            || FrameworkComparison.compare(store.framework(), present.framework())
                                    .isSeries(),
                    earlier.getOrigin() == Origin.PUBLISHED,
                    results(run, present.model()),
                    YearOnYear.of(run, now).stream()
                            .map(each -> new EarlierNode(
                                    each.now().id(), each.percentBefore(), each.unitsBefore(), each.sameMaximum()))
                            .toList(),
                    Promises.matched(
                            evaluation.targets(run, LocalDate.EPOCH),
                            store.framework(),
                            present.framework(),
                            present.model(),
                            locale));
        }
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
