// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.ReportedValue;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.report.ReportInput;
import vn.thang.report.production.internal.GivenRatings;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentValidator;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;

/** Everything that is computed from an open assessment. */
public record Evaluation(AssessmentStore store, Scoring scoring) {
    /**
     * Scores a layer.
     *
     * @throws BadInputException the framework cannot be compiled; the findings name the assessment's file
     */
    public ScoringRun run(Layer layer) throws BadInputException {
        try {
            return scoring.score(store.framework(), store.model(), store.data(), layer);
        } catch (BadInputException e) {
            throw new BadInputException(located(e.findings()));
        }
    }

    /** The run on the final layer with what a report shows beside it. */
    public ReportInput report() throws BadInputException {
        ScoringRun run = run(Layer.FINAL);
        Optional<ScoringRun> self = only(Layer.SELF);
        Optional<ScoringRun> verified = only(Layer.VERIFIED);
        List<FigureCheck> published =
                new PublishedFigures().check(store.model().getPublished(), runs(run, self, verified));
        List<Finding> findings = new ArrayList<>(run.findings());
        // Notes are for those who still work on the assessment, not for the reader of a report.
        findings(null).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(findings::add);
        return new ReportInput(run, self, verified, published, findings).withFigures(reported(run));
    }

    /**
     * What published figures are checked against: a figure may be about one layer; without one named, the final layer, which
     * stands first, is meant.
     */
    public List<ScoringRun> runs() throws BadInputException {
        return runs(run(Layer.FINAL), only(Layer.SELF), only(Layer.VERIFIED));
    }

    private static List<ScoringRun> runs(ScoringRun run, Optional<ScoringRun> self, Optional<ScoringRun> verified) {
        return Stream.of(Optional.of(run), self, verified)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the units of groups that nobody is ranked in have reported: there the figures are the result. */
    private List<ReportedValue> reported(ScoringRun run) {
        return run.standings().groups().stream()
                .map(group -> group.standings().stream()
                        .map(Standing::unit)
                        .sorted(Comparator.comparingInt(run.assessment().getUnits()::indexOf))
                        .toList())
                .filter(units -> units.stream().noneMatch(Unit::isRanked))
                .flatMap(units -> ReportedValue.of(run, store.data(), units).stream())
                .toList();
    }

    /** What the rules for assessments find; {@code file} is what the findings name, null in reports. */
    public List<Finding> findings(String file) {
        return new AssessmentValidator().validate(AssessmentInput.of(store), file);
    }

    /** Empty when the layer has no cell at all. */
    public Optional<ScoringRun> only(Layer layer) throws BadInputException {
        boolean used = store.data().columns().stream().anyMatch(key -> key.layer() == layer);
        return used ? Optional.of(run(layer)) : Optional.empty();
    }

    /**
     * The targets on a day, judged by the standard rules.
     *
     * @param run on the final layer
     */
    public TargetList targets(ScoringRun run, LocalDate asOf) {
        return TargetList.of(store.targets(), run, store.data(), asOf, TargetRules.STANDARD);
    }

    /**
     * What came of the targets of an earlier assessment.
     *
     * @param run of the present assessment, on the final layer
     * @param earlier open; only read
     * @param locale of the names in the promises
     * @throws BadInputException the earlier assessment cannot be scored
     */
    public Promises promises(ScoringRun run, AssessmentStore earlier, LocalDate asOf, Locale locale)
            throws BadInputException {
        Evaluation then = new Evaluation(earlier, scoring);
        TargetList promised = then.targets(then.run(Layer.FINAL), asOf);
        return Promises.of(promised, earlier.framework(), run, store.data(), asOf, locale);
    }

    /**
     * What came of promises that were matched before.
     *
     * @param run on the final layer
     */
    public Promises promises(ScoringRun run, List<Promise> promises, LocalDate asOf) {
        return Promises.of(promises, run, store.data(), asOf);
    }

    /** What experts gave in the last round of every criterion; empty when nobody rated anything. */
    public Optional<Ratings> ratings() {
        return GivenRatings.of(store);
    }

    /** The findings with the assessment's file where they name none. */
    public List<Finding> located(List<Finding> findings) {
        return findings.stream().map(this::located).toList();
    }

    private Finding located(Finding finding) {
        Location at = finding.location();
        return at.file() != null
                ? finding
                : new Finding(
                        finding.severity(),
                        finding.rule(),
                        new Location(store.file().toString(), at.element(), at.row(), at.column()),
                        finding.message());
    }
}
