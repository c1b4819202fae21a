// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import vn.thang.analysis.internal.compare.Contributions;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/**
 * What another version of a framework does to the scores of an assessment: the same data, scored with both versions.
 * Scorecards, criteria and figures are found in the data by their ids; nothing is written.
 *
 * @param units every unit, in the order of {@link #of}
 */
public record ScoreImpact(FrameworkComparison comparison, ScoringRun before, ScoringRun after, List<UnitImpact> units) {
    private static final Messages TEXTS = Messages.of(ScoreImpact.class);

    public ScoreImpact {
        units = List.copyOf(units);
    }

    /**
     * Scores twice. Units whose band moves come first, then those with another rank, then those with other points, the
     * larger differences before the smaller ones; else in unit order.
     *
     * @throws BadInputException when either version cannot be scored; all problems of it
     */
    public static ScoreImpact of(
            Scoring scoring, Framework older, Framework newer, Assessment assessment, ScoreData data, Layer layer)
            throws BadInputException {
        return of(scoring, older, newer, assessment, data, layer, () -> false);
    }

    /**
     * As above, as long as somebody wants it.
     *
     * @param cancelled asked every now and then, from several threads
     * @throws CancellationException soon after {@code cancelled} is true
     */
    public static ScoreImpact of(
            Scoring scoring,
            Framework older,
            Framework newer,
            Assessment assessment,
            ScoreData data,
            Layer layer,
            BooleanSupplier cancelled)
            throws BadInputException {
        FrameworkComparison comparison = FrameworkComparison.compare(older, newer);
        Scoring wanted = scoring.cancelledBy(cancelled);
        ScoringRun before = wanted.score(older, assessment, data, layer);
        ScoringRun after = wanted.score(newer, assessment, data, layer);
        Contributions contributions = new Contributions(comparison, before, after);
        List<UnitImpact> units = new ArrayList<>();
        for (Unit unit : assessment.getUnits()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            units.add(new UnitImpact(
                    unit,
                    before.standings().of(unit).orElse(null),
                    after.standings().of(unit).orElse(null),
                    contributions.of(unit)));
        }
        units.sort(Comparator.comparing(UnitImpact::bandMoved)
                .thenComparing(UnitImpact::rankMoved)
                .thenComparing(UnitImpact::statusMoved)
                .thenComparing(UnitImpact::size)
                .reversed());
        return new ScoreImpact(comparison, before, after, units);
    }

    /** How many units anything changes for: points, percent, rank, band, or whether they have a score. */
    public int moved() {
        return (int) units.stream().filter(UnitImpact::moved).count();
    }

    /** How the contributions of a unit are counted, in words. */
    public static Message method() {
        return TEXTS.message("method");
    }
}
