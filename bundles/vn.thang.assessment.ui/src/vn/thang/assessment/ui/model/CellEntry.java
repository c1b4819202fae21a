// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;

/**
 * What may be typed into the cell of a criterion in one layer: an answer where its rule asks a question and nothing was
 * awarded directly, else points within the bounds of the rule.
 */
public final class CellEntry {
    private static final Messages MESSAGES = Messages.of(CellEntry.class);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** One answer to the question of a rule. */
    public record Answer(String label, Cell cell) {}

    /** What a typed text means. */
    public sealed interface Reading {
        record Accepted(Cell cell) implements Reading {}

        record Refused(Message message) implements Reading {}
    }

    private final Criterion criterion;
    private final ColumnKey key;
    private final PointBounds bounds;

    private CellEntry(Criterion criterion, ColumnKey key) {
        this.criterion = criterion;
        this.key = key;
        bounds = PointBounds.of(criterion);
    }

    /** The entry of a cell; empty for groups and totals, which follow from what is below them. */
    public static Optional<CellEntry> of(ScoreData data, String unitId, PlanNode node, Layer layer) {
        if (!(node.element() instanceof Criterion criterion)) {
            return Optional.empty();
        }
        boolean awarded = data.column(new ColumnKey(criterion.getId(), Facet.POINTS, layer))
                        .status(data.rowOf(unitId))
                != CellStatus.MISSING;
        Facet facet = asksQuestion(criterion.getRule()) && !awarded ? Facet.INPUT : Facet.POINTS;
        return Optional.of(new CellEntry(criterion, new ColumnKey(criterion.getId(), facet, layer)));
    }

    static boolean asksQuestion(ScoringRule rule) {
        return switch (rule) {
            case YesNoRule yesNo -> yesNo.getMeasure() == null;
            case FullHalfNoneRule fullHalf -> fullHalf.getMeasure() == null;
            case LevelLadderRule ladder -> ladder.getMeasure() == null && ladder.getScale() != null;
            case null, default -> false;
        };
    }

    /** The column that the entry writes. */
    public ColumnKey key() {
        return key;
    }

    /** The answers to choose from, "missing" and "not applicable" last; empty when points are typed. */
    public List<Answer> answers(Locale locale) {
        if (key.facet() == Facet.POINTS) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>();
        switch (criterion.getRule()) {
            case YesNoRule yesNo -> {
                answers.add(answer(locale, "answer.yes", BigDecimal.ONE));
                answers.add(answer(locale, "answer.no", BigDecimal.ZERO));
            }
            case FullHalfNoneRule fullHalf -> {
                answers.add(answer(locale, "answer.full", BigDecimal.ONE));
                answers.add(answer(locale, "answer.half", HALF));
                answers.add(answer(locale, "answer.none", BigDecimal.ZERO));
            }
            case LevelLadderRule ladder ->
                ladder.getScale().getLevels().stream()
                        .map(level -> new Answer(Texts.name(level, locale), Cell.of(level.getValue())))
                        .forEach(answers::add);
            default -> throw new IllegalStateException(criterion.getId());
        }
        answers.add(new Answer(MESSAGES.text(locale, "answer.missing"), Cell.MISSING));
        answers.add(new Answer(MESSAGES.text(locale, "answer.notApplicable"), Cell.NOT_APPLICABLE));
        return answers;
    }

    private static Answer answer(Locale locale, String key, BigDecimal value) {
        return new Answer(MESSAGES.text(locale, key), Cell.of(value));
    }

    /** What stands in the cell in this layer, as it can be typed: all digits, {@code NA}, or nothing. */
    public String print(ScoreData data, String unitId, Locale locale) {
        Cell cell = data.effective(key.itemId(), key.facet(), key.layer()).cell(data.rowOf(unitId));
        Optional<Answer> answer =
                answers(locale).stream().filter(a -> same(a.cell(), cell)).findFirst();
        return answer.map(Answer::label).orElseGet(() -> switch (cell.status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> "NA";
            case VALUE -> Numbers.exact(cell.value(), locale);
        });
    }

    private static boolean same(Cell a, Cell b) {
        return a.status() == b.status()
                && (a.status() != CellStatus.VALUE || a.value().compareTo(b.value()) == 0);
    }

    /** Reads what was typed; a comma or a dot may stand before the decimals. */
    public Reading read(String typed, Locale locale) {
        String text = typed.strip();
        for (Answer answer : answers(locale)) {
            if (answer.label().equalsIgnoreCase(text)) {
                return new Reading.Accepted(answer.cell());
            }
        }
        if (text.isEmpty()) {
            return new Reading.Accepted(Cell.MISSING);
        }
        if (text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("N/A") || text.equals("—") || text.equals("-")) {
            return new Reading.Accepted(Cell.NOT_APPLICABLE);
        }
        return number(text, locale);
    }

    private Reading number(String text, Locale locale) {
        return switch (NumberText.read(text, NumberText.mark(locale))) {
            case NumberText.Reading.Number number ->
                bounds.refusal(number.value())
                        .<Reading>map(Reading.Refused::new)
                        .orElseGet(() -> new Reading.Accepted(Cell.of(number.value())));
            case NumberText.Reading.Ambiguous both ->
                refused(
                        "entry.ambiguous",
                        text,
                        Numbers.exact(both.whole(), locale),
                        Numbers.exact(both.decimal(), locale));
            case NumberText.Reading.NoNumber none ->
                refused("entry.number", text, Numbers.exact(bounds.highest(), locale));
        };
    }

    private static Reading refused(String key, Object... args) {
        return new Reading.Refused(MESSAGES.message(key, args));
    }
}
