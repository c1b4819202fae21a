// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;

/**
 * What may be typed into one cell of the grid, and which stored cells that changes. A criterion takes what its rule asks
 * for (an answer, the two figures of a quotient) or points awarded directly; once points are awarded, they are what is
 * edited, until they are emptied.
 */
public final class CellInput {
    private static final Messages MESSAGES = Messages.of(CellInput.class);

    /** What the editor looks like. */
    public enum Kind {
        CHOICE,
        QUOTIENT,
        NUMBER
    }

    /** What a typed text means. */
    public sealed interface Typed {
        /** The cells that change; none when the text says what is there already. */
        record Accepted(List<CellEdit> edits) implements Typed {}

        record Refused(Message message) implements Typed {}
    }

    private final ScoreData data;
    private final String unitId;
    private final Layer layer;
    private final Locale locale;
    private final Optional<Criterion> criterion;
    private final List<Measure> figures;
    private final List<Measure> read;
    private final List<Choice> choices;
    private final ColumnKey answer;
    private final Kind kind;
    private final Optional<BigDecimal> computed;

    private CellInput(
            GridModel model,
            int row,
            int column,
            Optional<Criterion> criterion,
            List<Measure> figures,
            List<Measure> read,
            List<Choice> choices) {
        this.data = model.cells().now();
        this.unitId = model.unit(row).getId();
        this.layer = model.run().layer();
        this.locale = model.locale();
        this.criterion = criterion;
        this.figures = figures;
        this.read = read;
        this.choices = choices;
        this.computed = model.number(row, column);
        String answered = figures.isEmpty()
                ? criterion.orElseThrow().getId()
                : figures.getFirst().getId();
        this.answer = new ColumnKey(answered, Facet.INPUT, layer);
        kind = awarded() ? Kind.NUMBER : criterion.map(CellInput::kind).orElseGet(() -> kind(figures.getFirst()));
    }

    /** What the editor of a criterion looks like as long as no points are awarded directly. */
    static Kind kind(Criterion criterion) {
        if (Choice.asks(criterion.getRule())) {
            return Kind.CHOICE;
        }
        return figures(criterion.getRule()).size() == 2 ? Kind.QUOTIENT : Kind.NUMBER;
    }

    static Kind kind(Measure measure) {
        return Choice.asks(measure) ? Kind.CHOICE : Kind.NUMBER;
    }

    /** What may be typed into a cell of a model; empty for attributes, and for totals and groups, which follow from what is below them. */
    public static Optional<CellInput> of(GridModel model, int row, int column) {
        return switch (model.columns().get(column)) {
            case UnitFact fact -> Optional.empty();
            case UnitAttribute attribute -> Optional.empty();
            case ReportedFigure figure ->
                Optional.of(new CellInput(
                        model,
                        row,
                        column,
                        Optional.empty(),
                        List.of(figure.measure()),
                        List.of(figure.measure()),
                        Choice.of(figure.measure(), model.locale())));
            case NodePoints points
            when points.node().element() instanceof Criterion criterion ->
                Optional.of(new CellInput(
                        model,
                        row,
                        column,
                        Optional.of(criterion),
                        figures(criterion.getRule()),
                        model.measures(points.node()),
                        Choice.of(criterion, model.locale())));
            case NodePoints group -> Optional.empty();
        };
    }

    /** The one measure of a question or the two of a quotient; none where only points can be typed. */
    private static List<Measure> figures(ScoringRule rule) {
        return switch (rule) {
            case YesNoRule yesNo -> listed(yesNo.getMeasure());
            case FullHalfNoneRule full -> listed(full.getMeasure());
            case LevelLadderRule ladder -> listed(ladder.getMeasure());
            case RatioRule ratio -> quotient(ratio.getNumerator(), ratio.getDenominator());
            case SteppedThresholdRule steps -> quotient(steps.getNumerator(), steps.getDenominator());
            case RatioToBestRule best -> quotient(best.getNumerator(), best.getDenominator());
            case IndicatorRule indicator -> quotient(indicator.getMeasure(), indicator.getDenominator());
            case null, default -> List.of();
        };
    }

    private static List<Measure> listed(Measure measure) {
        return measure == null ? List.of() : List.of(measure);
    }

    private static List<Measure> quotient(Measure numerator, Measure denominator) {
        return numerator == null || denominator == null ? List.of() : List.of(numerator, denominator);
    }

    public Kind kind() {
        return kind;
    }

    /** The answers to choose from; none unless the kind is {@link Kind#CHOICE}. */
    public List<Choice> choices() {
        return kind == Kind.CHOICE ? choices : List.of();
    }

    /** The two measures of a quotient; none unless the kind is {@link Kind#QUOTIENT}. */
    public List<Measure> quotient() {
        return kind == Kind.QUOTIENT ? figures : List.of();
    }

    private Cell now(ColumnKey key) {
        return data.effective(key.itemId(), key.facet(), key.layer()).cell(row());
    }

    private int row() {
        return data.rowOf(unitId);
    }

    private Cell own(ColumnKey key) {
        return data.column(key).cell(row());
    }

    private Optional<ColumnKey> points() {
        return criterion.map(c -> new ColumnKey(c.getId(), Facet.POINTS, layer));
    }

    private boolean awarded() {
        return points().filter(key -> now(key).status() == CellStatus.VALUE).isPresent();
    }

    private ColumnKey figure(int index) {
        return new ColumnKey(figures.get(index).getId(), Facet.INPUT, layer);
    }

    /** Whether the cell stores points rather than an answer or a figure. */
    private boolean storesPoints() {
        return criterion.isPresent() && kind == Kind.NUMBER;
    }

    /** The text that an editor starts with: what was entered, else the points that the rule gives. */
    public String start() {
        String entered = content();
        return entered.isEmpty() && storesPoints()
                ? computed.map(points -> Numbers.exact(points, locale)).orElse("")
                : entered;
    }

    /** What was entered in the cell, as it can be typed; empty when nothing was. */
    public String content() {
        if (isNotApplicable()) {
            return "NA";
        }
        if (storesPoints()) {
            return print(now(points().orElseThrow()));
        }
        if (kind == Kind.QUOTIENT) {
            String first = print(now(figure(0)));
            String second = print(now(figure(1)));
            return first.isEmpty() && second.isEmpty() ? "" : first + "/" + second;
        }
        Cell cell = now(answer);
        return choices.stream()
                .filter(choice -> same(choice.cell(), cell))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> print(cell));
    }

    private boolean isNotApplicable() {
        boolean atPoints = points().filter(key -> now(key).status() == CellStatus.NOT_APPLICABLE)
                .isPresent();
        return atPoints
                || kind != Kind.NUMBER && now(answer).status() == CellStatus.NOT_APPLICABLE
                || criterion.isEmpty() && now(answer).status() == CellStatus.NOT_APPLICABLE;
    }

    private String print(Cell cell) {
        return switch (cell.status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> "NA";
            case VALUE -> Numbers.exact(cell.value(), locale);
        };
    }

    private static boolean same(Cell a, Cell b) {
        return a.status() == b.status()
                && (a.status() != CellStatus.VALUE || a.value().compareTo(b.value()) == 0);
    }

    /** Reads what was typed or pasted. */
    public Typed read(String typed, NumberStyle style) {
        String text = typed.strip();
        if (text.equals(start())) {
            return new Typed.Accepted(List.of());
        }
        if (text.isEmpty()) {
            return new Typed.Accepted(empty());
        }
        if (text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("N/A") || text.equals("—") || text.equals("-")) {
            return new Typed.Accepted(notApplicable(null));
        }
        return switch (kind) {
            case CHOICE -> answer(text, style);
            case QUOTIENT -> text.contains("/") ? figures(text, style) : number(text, style);
            case NUMBER -> number(text, style);
        };
    }

    private Typed answer(String text, NumberStyle style) {
        Optional<Choice> named = choices.stream()
                .filter(c -> c.label().equalsIgnoreCase(text) || c.text(locale).equalsIgnoreCase(text))
                .findFirst();
        if (named.isPresent()) {
            return new Typed.Accepted(answered(named.get()));
        }
        if (!(style.read(text) instanceof NumberText.Reading.Number number)) {
            return refused(
                    "entry.choice",
                    text,
                    String.join(", ", choices.stream().map(Choice::label).toList()));
        }
        List<Choice> giving = choices.stream()
                .filter(c -> c.points().orElse(c.cell().value()).compareTo(number.value()) == 0)
                .toList();
        return giving.isEmpty() && criterion.isEmpty()
                ? refused(
                        "entry.choice",
                        text,
                        String.join(", ", choices.stream().map(Choice::label).toList()))
                : giving.isEmpty() ? number(text, style) : new Typed.Accepted(answered(giving.getFirst()));
    }

    /** The edits of an answer that was chosen; points awarded directly make room for it. */
    public List<CellEdit> answered(Choice choice) {
        List<CellEdit> edits = new ArrayList<>();
        withdrawPoints(edits);
        edits.add(edit(answer, choice.cell()));
        return edits;
    }

    private Typed figures(String text, NumberStyle style) {
        String[] parts = text.split("/", -1);
        List<CellEdit> edits = new ArrayList<>();
        withdrawPoints(edits);
        for (int i = 0; i < 2; i++) {
            String part = parts.length == 2 ? parts[i].strip() : "?";
            if (part.isEmpty()) {
                edits.add(edit(figure(i), Cell.MISSING));
            } else if (style.read(part) instanceof NumberText.Reading.Number number) {
                Optional<Message> wrong = FigureBounds.of(figures.get(i)).refusal(number.value());
                if (wrong.isPresent()) {
                    return new Typed.Refused(wrong.get());
                }
                edits.add(edit(figure(i), Cell.of(number.value())));
            } else {
                return refused("entry.quotient", text, figures.get(0), figures.get(1));
            }
        }
        return new Typed.Accepted(edits);
    }

    private void withdrawPoints(List<CellEdit> edits) {
        points().filter(key -> own(key).status() != CellStatus.MISSING)
                .ifPresent(key -> edits.add(edit(key, Cell.MISSING)));
    }

    private Typed number(String text, NumberStyle style) {
        return switch (style.read(text)) {
            case NumberText.Reading.Number number -> checked(number.value());
            case NumberText.Reading.Ambiguous both ->
                refused(
                        "entry.ambiguous",
                        text,
                        Numbers.exact(both.whole(), locale),
                        Numbers.exact(both.decimal(), locale));
            case NumberText.Reading.NoNumber none ->
                kind == Kind.QUOTIENT
                        ? refused("entry.quotient", text, figures.get(0), figures.get(1))
                        : refused("entry.number", text, example());
        };
    }

    private String example() {
        return criterion
                .map(c -> Numbers.exact(PointBounds.of(c).highest(), locale))
                .orElse("12");
    }

    private Typed checked(BigDecimal number) {
        Optional<Message> wrong = criterion.isPresent()
                ? PointBounds.of(criterion.get()).refusal(number)
                : FigureBounds.of(figures.getFirst()).refusal(number);
        return wrong.<Typed>map(Typed.Refused::new).orElseGet(() -> new Typed.Accepted(stored(Cell.of(number))));
    }

    /** Points of a criterion, or the reported figure; an answer "not applicable" makes room for points. */
    private List<CellEdit> stored(Cell cell) {
        List<CellEdit> edits = new ArrayList<>();
        edits.add(edit(points().orElse(answer), cell));
        criterion
                .map(c -> new ColumnKey(c.getId(), Facet.INPUT, layer))
                .filter(key -> own(key).status() == CellStatus.NOT_APPLICABLE)
                .ifPresent(key -> edits.add(edit(key, Cell.MISSING)));
        return edits;
    }

    /**
     * The edits that make the cell missing: points awarded directly go first, then what the rule reads; of a quotient
     * only the numerator, as other criteria may share the denominator.
     */
    public List<CellEdit> empty() {
        List<CellEdit> edits = new ArrayList<>();
        withdrawPoints(edits);
        boolean alone = edits.isEmpty() || kind != Kind.NUMBER;
        if (alone && own(answer).status() != CellStatus.MISSING) {
            edits.add(edit(answer, Cell.MISSING));
        }
        return edits;
    }

    /** The edits that say that a criterion or figure does not apply to the unit; the reason goes into the journal. */
    public List<CellEdit> notApplicable(String reason) {
        return List.of(new CellEdit(unitId, points().orElse(answer), Cell.NOT_APPLICABLE, reason));
    }

    /** The edits that take over the self-score: points, answer and figures; none where there is none. */
    public List<CellEdit> acceptSelf() {
        List<CellEdit> edits = new ArrayList<>();
        if (layer != Layer.SELF) {
            criterion.ifPresent(c -> {
                take(edits, c.getId(), Facet.POINTS);
                take(edits, c.getId(), Facet.INPUT);
            });
            read.forEach(measure -> take(edits, measure.getId(), Facet.INPUT));
        }
        return edits;
    }

    /** Why nothing can be typed where {@link #of} is empty. */
    static Message computed() {
        return MESSAGES.message("entry.computed");
    }

    private void take(List<CellEdit> edits, String item, Facet facet) {
        Cell cell = data.column(new ColumnKey(item, facet, Layer.SELF)).cell(row());
        ColumnKey key = new ColumnKey(item, facet, layer);
        if (cell.status() != CellStatus.MISSING && !same(cell, own(key))) {
            edits.add(edit(key, cell));
        }
    }

    private CellEdit edit(ColumnKey key, Cell cell) {
        return new CellEdit(unitId, key, cell, null);
    }

    private static Typed refused(String key, Object... args) {
        return new Typed.Refused(MESSAGES.message(key, args));
    }
}
