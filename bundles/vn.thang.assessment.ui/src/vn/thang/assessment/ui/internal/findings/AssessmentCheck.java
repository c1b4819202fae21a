// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.AssessmentValidator;
import vn.thang.validation.Findings;
import vn.thang.validation.Found;
import vn.thang.validation.MissingScores;
import vn.thang.validation.PublishedFigures;
import vn.thang.validation.StatisticsFindings;
import vn.thang.validation.Target;

/**
 * One check of an open assessment: what was entered, what scoring it showed, and what the scores say about the criteria.
 * It gives way to edits: while one waits it ends, and the new scores call for another check. No widget in here.
 */
public final class AssessmentCheck {
    /** More findings of one rule are of no use to a person. */
    private static final int LIMIT = 500;

    private final AssessmentSession session;
    private final ScoringRun run;
    private final BooleanSupplier cancelled;

    /** A check of the scores as they are now. */
    public AssessmentCheck(AssessmentSession session, BooleanSupplier wish) {
        this.session = session;
        this.run = session.run();
        this.cancelled = () -> wish.getAsBoolean() || session.busy();
    }

    /**
     * Checks; on any thread. The cells are locked against edits for one rule at a time.
     *
     * @throws CancellationException not wanted any more, or an edit waits
     */
    public List<Found> run(AssessmentValidator validator) {
        List<Found> found = new ArrayList<>();
        for (AssessmentRule rule : validator.rules()) {
            AssessmentValidator one = new AssessmentValidator(List.of(rule));
            found.addAll(
                    session.readAll(input -> one.found(input, findings())).orElseThrow(CancellationException::new));
        }
        found.addAll(scoring(found));
        found.addAll(published());
        found.addAll(new MissingScores().found(run, findings()));
        found.addAll(new StatisticsFindings().found(run, findings()));
        return found;
    }

    private Findings findings() {
        return new Findings(null).limit(LIMIT).cancelledBy(cancelled);
    }

    /** Problems of scoring, where no rule has an error at the same cell. */
    private List<Found> scoring(List<Found> sofar) {
        Set<List<String>> cells = new HashSet<>();
        for (Found each : sofar) {
            if (each.finding().severity() == Severity.ERROR && each.target() instanceof Target.Score score) {
                cells.add(Arrays.asList(score.unitId(), score.itemId()));
            }
        }
        List<Found> found = new ArrayList<>();
        for (Finding finding :
                run.findings().subList(0, Math.min(LIMIT, run.findings().size()))) {
            Target target = target(finding);
            boolean known = target instanceof Target.Score score
                    && cells.contains(Arrays.asList(score.unitId(), score.itemId()));
            if (!known) {
                found.add(new Found(finding, target));
            }
        }
        return found;
    }

    /** They name the node by its code and the unit in their message. */
    private Target target(Finding finding) {
        Optional<Unit> unit = finding.message().args().stream()
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast)
                .findFirst();
        String code = finding.location().element();
        return unit.flatMap(run::tableOf)
                .flatMap(table -> code == null ? Optional.empty() : table.plan().node(code))
                .map(PlanNode::id)
                .<Target>map(node -> new Target.Score(unit.get().getId(), node, null))
                .orElse(new Target.None());
    }

    /** Checked against the final scores, as in reports; those of other layers as far as they are known. */
    private List<Found> published() {
        Map<Layer, ScoringRun> known = session.runs();
        if (!known.containsKey(Layer.FINAL)) {
            return List.of();
        }
        List<ScoringRun> runs = new ArrayList<>(List.of(known.get(Layer.FINAL)));
        known.values().stream().filter(each -> each.layer() != Layer.FINAL).forEach(runs::add);
        PublishedFigures figures = new PublishedFigures();
        return figures.findings(figures.check(run.assessment().getPublished(), runs), null).stream()
                .map(finding ->
                        new Found(finding, new Target.Figure(finding.location().element())))
                .toList();
    }

    /** What was checked. */
    public Message what(AssessmentValidator validator) {
        int rules = validator.rules().size() + 1 + StatisticsFindings.rules().size();
        return Messages.of(AssessmentCheck.class)
                .message("checked", rules, run.assessment().getUnits().size());
    }
}
