// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.Findings;
import vn.thang.validation.ScoreFix;
import vn.thang.validation.Target;

/** Ways to repair cells, by the keys of the messages of their findings. */
public final class CellFixes {
    private static final Messages TEXTS = Messages.of(CellFixes.class);
    /** More choices than this are no help. */
    private static final int MOST_CHOICES = 6;

    private final AssessmentInput input;
    private final Target.Score target;
    private final ColumnKey key;

    private CellFixes(AssessmentInput input, Target.Score target) {
        this.input = input;
        this.target = target;
        this.key = target.key();
    }

    /** Empty for other findings, and when the cell is another one by now. */
    public static List<ScoreFix> of(AssessmentInput input, Message message, Target.Score target) {
        if (input.data().rowOf(target.unitId()) < 0) {
            return List.of();
        }
        CellFixes fixes = new CellFixes(input, target);
        List<Object> args = message.args();
        return switch (message.key()) {
            case "points-range.above", "points-range.below", "figure-range.above", "figure-range.below" ->
                List.of(fixes.value("fix.value", (BigDecimal) args.get(1)));
            case "points-range.step" -> fixes.steps((BigDecimal) args.get(1), (BigDecimal) args.get(2));
            case "figure-range.decimals" -> fixes.rounded((Integer) args.get(1));
            case "figure-range.type" -> args.get(1) == MeasureType.INTEGER ? fixes.rounded(0) : List.of();
            case "answer" -> fixes.answers((List<?>) args.get(1));
            case "part-above-whole" -> fixes.swap((Measure) args.get(2));
            case "na-contradiction" -> fixes.contradiction();
            case "na-reason" ->
                List.of(fixes.fix("fix.na-reason", true, fixes.edit(target.key(), Cell.NOT_APPLICABLE)));
            case "layer-difference", "layer-difference.more" -> fixes.takeOver();
            case "missing-score.found" -> fixes.notApplicable((List<?>) args.get(2));
            default -> List.of();
        };
    }

    private BigDecimal now() {
        ScoreData data = input.data();
        return data.column(key).value(data.rowOf(target.unitId()));
    }

    private Cell at(ColumnKey other) {
        return input.data().column(other).cell(input.data().rowOf(target.unitId()));
    }

    private CellEdit edit(ColumnKey of, Cell cell) {
        return new CellEdit(target.unitId(), of, cell, null);
    }

    private ScoreFix fix(String text, boolean needsReason, CellEdit edit, Object... args) {
        return new ScoreFix(TEXTS.message(text, args), needsReason, List.of(edit));
    }

    private ScoreFix value(String text, BigDecimal value) {
        return fix(text, false, edit(key, Cell.of(value)), value);
    }

    /** The steps below and above. */
    private List<ScoreFix> steps(BigDecimal step, BigDecimal low) {
        BigDecimal now = now();
        if (now == null) {
            return List.of();
        }
        BigDecimal below = low.add(now.subtract(low).divideToIntegralValue(step).multiply(step));
        BigDecimal above = below.add(step);
        BigDecimal most = item() instanceof Criterion criterion ? criterion.getMaximum() : null;
        return Stream.of(above, below)
                .filter(each -> most == null || each.compareTo(most) <= 0)
                .map(each -> value("fix.value", each.stripTrailingZeros()))
                .toList();
    }

    private List<ScoreFix> rounded(int decimals) {
        BigDecimal now = now();
        if (now == null || now.scale() <= decimals) {
            return List.of();
        }
        return List.of(value("fix.value", now.setScale(decimals, RoundingMode.HALF_UP)));
    }

    private List<ScoreFix> answers(List<?> allowed) {
        return allowed.size() > MOST_CHOICES
                ? List.of()
                : allowed.stream()
                        .map(each -> value("fix.value", (BigDecimal) each))
                        .toList();
    }

    private List<ScoreFix> swap(Measure whole) {
        ColumnKey other = new ColumnKey(whole.getId(), Facet.INPUT, key.layer());
        Cell one = at(key);
        Cell two = at(other);
        if (one.status() != CellStatus.VALUE || two.status() != CellStatus.VALUE) {
            return List.of();
        }
        return List.of(new ScoreFix(
                TEXTS.message("fix.swap", one.value(), two.value()), false, List.of(edit(key, two), edit(other, one))));
    }

    private List<ScoreFix> contradiction() {
        List<ScoreFix> fixes = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            ColumnKey each = new ColumnKey(key.itemId(), facet, key.layer());
            Cell cell = at(each);
            if (cell.status() == CellStatus.NOT_APPLICABLE) {
                fixes.add(fix("fix.keep-score", false, edit(each, Cell.MISSING)));
            } else if (cell.status() == CellStatus.VALUE) {
                fixes.add(fix("fix.keep-na", false, edit(each, Cell.MISSING), cell.value()));
            }
        }
        return fixes;
    }

    private List<ScoreFix> takeOver() {
        int row = input.data().rowOf(target.unitId());
        Cells cells = new Cells(input, new Findings(null));
        List<Difference> differences = Difference.of(
                input,
                Difference.pairs(input.data(), key.layer()).stream()
                        .filter(pair -> cells.knows(pair.key().itemId()))
                        .toList(),
                row);
        List<ScoreFix> fixes = new ArrayList<>();
        for (Difference each : differences.subList(0, Math.min(MOST_CHOICES, differences.size()))) {
            fixes.add(fix(
                    "fix.take-over",
                    false,
                    edit(each.key(), Cell.of(each.before())),
                    Cells.code(cells.item(each.key().itemId())),
                    each.below(),
                    each.before(),
                    each.value()));
        }
        if (differences.size() > 1) {
            fixes.add(new ScoreFix(
                    TEXTS.message("fix.take-over.all", differences.size()),
                    false,
                    differences.stream()
                            .map(each -> edit(each.key(), Cell.of(each.before())))
                            .toList()));
        }
        return fixes;
    }

    private List<ScoreFix> notApplicable(List<?> codes) {
        EObject scorecard = item();
        while (scorecard != null && !(scorecard instanceof Scorecard)) {
            scorecard = scorecard.eContainer();
        }
        List<CellEdit> edits = new ArrayList<>();
        if (scorecard != null) {
            scorecard.eAllContents().forEachRemaining(each -> {
                if (each instanceof Criterion criterion && codes.contains(Cells.code(criterion))) {
                    Facet facet = asksQuestion(criterion.getRule()) ? Facet.INPUT : Facet.POINTS;
                    edits.add(edit(new ColumnKey(criterion.getId(), facet, key.layer()), Cell.NOT_APPLICABLE));
                }
            });
        }
        return edits.isEmpty()
                ? List.of()
                : List.of(new ScoreFix(TEXTS.message("fix.not-applicable", edits.size()), true, edits));
    }

    private static boolean asksQuestion(ScoringRule rule) {
        return switch (rule) {
            case YesNoRule r -> r.getMeasure() == null;
            case FullHalfNoneRule r -> r.getMeasure() == null;
            case LevelLadderRule r -> r.getMeasure() == null;
            case null, default -> false;
        };
    }

    /** The criterion or measure of the finding; null when the framework has none with its id. */
    private EObject item() {
        return new Cells(input, new Findings(null)).item(key.itemId());
    }
}
