// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.RuleCurve;
import vn.thang.scoring.RuleInput;
import vn.thang.scoring.RulePreview;
import vn.thang.scoring.RuleResult;
import vn.thang.scoring.Scoring;

/** A criterion, the sample figures typed for it, and what they give. Keeps the figures of every criterion it has shown. */
final class PreviewModel {
    private static final int CURVE_STEPS = 121;
    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.8");

    /** The figures typed for one criterion, by item. */
    private record Typed(Map<String, String> own, Map<String, String> others) {
        Typed() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    private final Scoring scoring;
    private final Locale locale;
    private final Map<String, Typed> typedFor = new HashMap<>();
    private Criterion criterion;
    private Typed typed = new Typed();
    private RulePreview preview;

    PreviewModel(Scoring scoring, Locale locale) {
        this.scoring = scoring;
        this.locale = locale;
    }

    /** Shows a criterion as it is now; inputs seen for the first time get a figure to start with. */
    void show(Criterion shown) {
        criterion = shown;
        typed = typedFor.computeIfAbsent(String.valueOf(shown.getId()), id -> new Typed());
        preview = RulePreview.of(scoring, shown);
        List<RuleInput> inputs = preview.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            typed.own().putIfAbsent(inputs.get(i).itemId(), start(inputs.get(i), i));
        }
    }

    /** The criterion shown; null before the first. */
    Criterion criterion() {
        return criterion;
    }

    /** The highest answer, four fifths of what is possible, or 80 of 100 where nothing is stated. */
    private String start(RuleInput input, int place) {
        if (!input.choices().isEmpty()) {
            return input.choices().stream()
                    .map(RuleInput.Choice::value)
                    .max(BigDecimal::compareTo)
                    .map(best -> Numbers.exact(best, locale))
                    .orElse("");
        }
        BigDecimal most = input.maximum() != null ? input.maximum() : BigDecimal.valueOf(100);
        BigDecimal least = input.minimum() == null ? BigDecimal.ZERO : input.minimum();
        boolean share = place == 0 || input.maximum() != null || input.kind() == RuleInput.Kind.PERCENT;
        BigDecimal start = share ? least.add(most.subtract(least).multiply(USUAL_SHARE)) : most;
        boolean whole = input.kind() == RuleInput.Kind.INTEGER || input.kind() == RuleInput.Kind.RANK;
        return Numbers.exact(whole ? start.setScale(0, java.math.RoundingMode.HALF_UP) : start, locale);
    }

    List<RuleInput> inputs() {
        return preview.inputs();
    }

    boolean needsOthers() {
        return preview.needsOthers();
    }

    String text(RuleInput input) {
        return typed.own().getOrDefault(input.itemId(), "");
    }

    void type(RuleInput input, String text) {
        typed.own().put(input.itemId(), text);
    }

    /** The figures of other units, parted by semicolons. */
    String othersText(RuleInput input) {
        return typed.others().getOrDefault(input.itemId(), "");
    }

    void typeOthers(RuleInput input, String text) {
        typed.others().put(input.itemId(), text);
    }

    /** Why the figure typed cannot be meant; empty when it can. */
    Optional<Message> problem(RuleInput input) {
        Optional<Cell> cell = FigureText.parse(text(input));
        if (cell.isEmpty()) {
            return Optional.of(PreviewTexts.TEXTS.message("figure.unreadable"));
        }
        if (cell.get().status() != CellStatus.VALUE || input.accepts(cell.get().value())) {
            return Optional.empty();
        }
        return Optional.of(
                input.minimum() != null && input.maximum() != null
                        ? PreviewTexts.TEXTS.message("figure.range", input.minimum(), input.maximum())
                        : input.minimum() != null
                                ? PreviewTexts.TEXTS.message("figure.least", input.minimum())
                                : input.maximum() != null
                                        ? PreviewTexts.TEXTS.message("figure.most", input.maximum())
                                        : PreviewTexts.TEXTS.message("figure.whole"));
    }

    /** The points for what is typed; what cannot be read counts as missing. */
    RuleResult result() {
        return preview.evaluate(own(), others());
    }

    /** The curve of an input; empty when there is none. */
    Optional<RuleCurve> curve(RuleInput input) {
        return preview.curve(input, own(), others(), CURVE_STEPS);
    }

    /** The inputs that a curve can be drawn for. */
    List<RuleInput> curved() {
        return preview.inputs().stream()
                .filter(input -> input.choices().isEmpty() && input.kind() != RuleInput.Kind.AWARD)
                .toList();
    }

    /** The number typed; empty when there is none. */
    Optional<BigDecimal> number(RuleInput input) {
        return FigureText.parse(text(input))
                .filter(cell -> cell.status() == CellStatus.VALUE)
                .map(Cell::value);
    }

    private Map<String, Cell> own() {
        Map<String, Cell> cells = new HashMap<>();
        inputs().forEach(input ->
                cells.put(input.itemId(), FigureText.parse(text(input)).orElse(Cell.MISSING)));
        return cells;
    }

    private List<Map<String, Cell>> others() {
        List<Map<String, Cell>> units = new ArrayList<>();
        if (!needsOthers()) {
            return units;
        }
        for (RuleInput input : inputs()) {
            String[] figures = othersText(input).split(";");
            for (int i = 0; i < figures.length; i++) {
                if (units.size() == i) {
                    units.add(new HashMap<>());
                }
                units.get(i).put(input.itemId(), FigureText.parse(figures[i]).orElse(Cell.MISSING));
            }
        }
        return units;
    }
}
