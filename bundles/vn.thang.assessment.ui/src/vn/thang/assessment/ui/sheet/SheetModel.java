// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thang.analysis.LayerDifference;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.FigureText;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.UnitFacts;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.ui.Settings;

/**
 * The score sheet of one unit on all layers, as one state of the file left it. Every number is that of the scoring runs;
 * nothing is computed here.
 */
public final class SheetModel {
    private static final Messages MESSAGES = Messages.of(SheetModel.class);
    private static final int DEFAULT_DECIMALS = 2;

    private final Unit unit;
    private final ScoringRun run;
    private final Standing standing;
    private final Locale locale;
    private final int decimals;
    private final List<SheetRow> rows;
    private final List<Map<Layer, SheetEntry>> entries;

    SheetModel(
            Unit unit,
            ScoringRun run,
            Standing standing,
            Locale locale,
            List<SheetRow> rows,
            List<Map<Layer, SheetEntry>> entries) {
        this.unit = unit;
        this.run = run;
        this.standing = standing;
        this.locale = locale;
        this.rows = rows;
        this.entries = entries;
        this.decimals = decimals(standing.scorecard().getRounding());
    }

    private static int decimals(Rounding rounding) {
        return rounding == null || rounding.getLevel() == RoundingLevel.NEVER
                ? Settings.decimals()
                : rounding.getDecimals();
    }

    /**
     * The sheet of a unit.
     *
     * @param facts of the unit
     * @return empty while an edit is being stored, while a layer is not scored yet, and for a unit that no scorecard
     *     applies to
     */
    public static Optional<SheetModel> of(AssessmentSession session, UnitFacts facts, Locale locale) {
        Map<Layer, ScoringRun> runs = session.runs();
        if (runs.size() < Layer.values().length) {
            return Optional.empty();
        }
        return session.read(data -> of(runs, session.run().layer(), data, facts, locale))
                .flatMap(model -> model);
    }

    /**
     * The sheet of a unit.
     *
     * @param runs of all three layers
     * @param shown the layer whose totals, rank and progress are told
     * @return empty for a unit that no scorecard applies to
     */
    public static Optional<SheetModel> of(
            Map<Layer, ScoringRun> runs, Layer shown, ScoreData data, UnitFacts facts, Locale locale) {
        return runs.get(shown)
                .standings()
                .of(facts.unit())
                .map(standing -> new SheetRows(runs, data, facts, locale).sheet(shown, standing));
    }

    public Unit unit() {
        return unit;
    }

    /** The run of the layer that is shown. */
    public ScoringRun run() {
        return run;
    }

    /** Groups and criteria in the order of the scorecard, measures below their criteria. */
    public List<SheetRow> rows() {
        return rows;
    }

    /** What may be typed into a cell; empty for groups. */
    public Optional<SheetEntry> entry(SheetRow row, Layer layer) {
        return Optional.ofNullable(entries.get(row.index()).get(layer));
    }

    /** The line of a group or criterion. */
    public Optional<SheetRow> row(PlanNode node) {
        return rows.stream()
                .filter(row -> row.measure().isEmpty() && row.node().id().equals(node.id()))
                .findFirst();
    }

    /** The line of this sheet that corresponds to one of another. */
    public Optional<SheetRow> row(SheetRow other) {
        return rows.stream().filter(row -> row.isSameLine(other)).findFirst();
    }

    /** What is printed in a cell; empty where nothing was stated. */
    public String text(SheetRow row, SheetColumn column) {
        return switch (column) {
            case CODE -> row.measure().isPresent() ? "" : row.node().code();
            case NAME ->
                row.measure().isPresent()
                        ? Texts.name(row.measure().get(), locale)
                        : Texts.name(row.node().element(), locale);
            case MAXIMUM ->
                row.measure().isPresent() ? measureUnit(row) : number(row.node().maximum());
            case FIGURES -> figures(row);
            case SELF, VERIFIED, FINAL -> text(row, column.layer().orElseThrow());
            case VERIFIED_LESS_SELF -> difference(row.verifiedLessSelf());
            case FINAL_LESS_VERIFIED -> difference(row.finalLessVerified());
            case EVIDENCE -> EvidenceMark.summary(row.evidence());
            case REMARK -> row.remark().lines().findFirst().orElse("");
        };
    }

    private String measureUnit(SheetRow row) {
        return MeasureUnits.in(row.measure().orElseThrow().getUnit(), locale);
    }

    private static String number(BigDecimal value, Locale locale) {
        return value == null ? "" : Numbers.exact(value, locale);
    }

    private String number(BigDecimal value) {
        return number(value, locale);
    }

    private String text(SheetRow row, Layer layer) {
        SheetCell cell = row.cell(layer);
        if (row.measure().isPresent()) {
            Optional<String> qualified =
                    cell.figure().filter(FigureText::isQualified).map(figure -> figure.print(locale));
            if (qualified.isPresent()) {
                return qualified.get();
            }
            String text = SheetEntry.print(cell.cell(), row.measure().get(), locale);
            return cell.cell().status() == CellStatus.NOT_APPLICABLE ? "—" : text;
        }
        return switch (cell.cell().status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> "—";
            case VALUE -> points(cell.cell().value());
        };
    }

    private String points(BigDecimal value) {
        return value.signum() == 0 ? "0" : Numbers.print(value, decimals, locale);
    }

    private String difference(Optional<LayerDifference> difference) {
        return difference
                .map(LayerDifference::difference)
                .filter(d -> d.signum() != 0)
                .map(d -> (d.signum() > 0 ? "+" : "")
                        + Numbers.print(d, decimals, locale).replace('-', '−'))
                .orElse("");
    }

    /** The figures of the layer shown, in the order of the rule; what is missing as a question mark. */
    private String figures(SheetRow row) {
        if (!row.isCriterion()) {
            return "";
        }
        List<String> figures = rows.stream()
                .filter(below -> below.parent() == row.index())
                .map(below -> text(below, run.layer()))
                .map(text -> text.isEmpty() ? "?" : text)
                .toList();
        if (!figures.isEmpty()) {
            return figures.stream().allMatch("?"::equals) ? "" : String.join(" / ", figures);
        }
        return entry(row, run.layer())
                .filter(entry -> !entry.answers().isEmpty())
                .map(SheetEntry::text)
                .orElse("");
    }

    /** Whether nothing counts yet on the layer shown: these are the criteria still to be done. */
    public boolean isOpen(SheetRow row) {
        return row.isCriterion() && row.cell(run.layer()).cell().status() == CellStatus.MISSING;
    }

    /** The next criterion that is open, after a line or before it, going round; empty when all are done. */
    public Optional<SheetRow> nextOpen(int index, boolean forward) {
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(step -> rows.get(Math.floorMod(index + (forward ? step : -step), rows.size())))
                .filter(this::isOpen)
                .findFirst();
    }

    /** Where to type for a criterion: the first figure its rule still lacks, else the criterion itself. */
    public SheetRow entryRow(SheetRow criterion) {
        return missingFigures(criterion, criterion.index()).findFirst().orElse(criterion);
    }

    private Stream<SheetRow> missingFigures(SheetRow criterion, int after) {
        return rows.stream()
                .skip(after + 1L)
                .filter(row -> row.parent() == criterion.index()
                        && row.cell(run.layer()).cell().status() == CellStatus.MISSING);
    }

    /** Where to go on after typing into a line: the next figure of the same criterion, else the next open criterion. */
    public Optional<SheetRow> afterEntry(SheetRow row) {
        return afterEntry(row, Set.of());
    }

    /**
     * The same for a person who types faster than sheets are made.
     *
     * @param entered ids of the lines that have been typed into and are not in this sheet yet; a figure that several
     *     criteria read is entered for all of them
     */
    public Optional<SheetRow> afterEntry(SheetRow row, Set<String> entered) {
        SheetRow criterion = row.measure().isPresent() ? rows.get(row.parent()) : row;
        Optional<SheetRow> figure = row.measure()
                .flatMap(measure -> missingFigures(criterion, row.index())
                        .filter(each -> !entered.contains(each.itemId()))
                        .findFirst());
        return figure.or(() -> IntStream.rangeClosed(1, rows.size())
                .mapToObj(step -> rows.get((criterion.index() + step) % rows.size()))
                .filter(next -> next != criterion && isOpen(next) && !isEntered(next, entered))
                .findFirst()
                .map(next -> missingFigures(next, next.index())
                        .filter(each -> !entered.contains(each.itemId()))
                        .findFirst()
                        .orElse(next)));
    }

    private boolean isEntered(SheetRow criterion, Set<String> entered) {
        List<SheetRow> missing = missingFigures(criterion, criterion.index()).toList();
        return entered.contains(criterion.itemId())
                || !missing.isEmpty() && missing.stream().allMatch(each -> entered.contains(each.itemId()));
    }

    /** The next line that can be typed into, after a line or before it; empty at the end. */
    public Optional<SheetRow> nextCriterion(int index, boolean forward) {
        return IntStream.iterate(
                        index + (forward ? 1 : -1), i -> i >= 0 && i < rows.size(), i -> forward ? i + 1 : i - 1)
                .mapToObj(rows::get)
                .filter(SheetRow::isCriterion)
                .findFirst();
    }

    /** How many criteria there are. */
    public int criteria() {
        return (int) rows.stream().filter(SheetRow::isCriterion).count();
    }

    /** How many of them are done on the layer shown; not applicable counts as done. */
    public int done() {
        return (int)
                rows.stream().filter(row -> row.isCriterion() && !isOpen(row)).count();
    }

    /** Such as "38 of 52 verified". */
    public String progress() {
        return layerText("progress", done(), criteria());
    }

    private String layerText(String key, Object... args) {
        return MESSAGES.text(locale, key + "." + run.layer().name().toLowerCase(Locale.ROOT), args);
    }

    public Standing standing() {
        return standing;
    }

    /** Name of the unit. */
    public String title() {
        return Texts.name(unit, locale);
    }

    /** Total, percent, rank and band of the layer shown on one line, or why there is none. */
    public String total() {
        if (standing.points() == null) {
            return MESSAGES.text(locale, "total.missing", standing.missing().size());
        }
        String points = standing.maximum() == null
                ? points(standing.points())
                : points(standing.points()) + " / " + Numbers.exact(standing.maximum(), locale);
        String percent = standing.percent() == null
                ? ""
                : " · " + Numbers.print(standing.percent(), DEFAULT_DECIMALS, locale) + " %";
        String rank = standing.rank() == null
                ? " · " + MESSAGES.text(locale, "total.unranked")
                : " · " + MESSAGES.text(locale, "total.rank", standing.rank(), ranked());
        String band = standing.band() == null ? "" : " · " + Texts.name(standing.band(), locale);
        return points + percent + rank + band;
    }

    private long ranked() {
        return run.standings().groups().stream()
                .filter(group -> group.group() == standing.group() && group.scorecard() == standing.scorecard())
                .flatMap(group -> group.standings().stream())
                .filter(each -> each.rank() != null)
                .count();
    }

    /** What a cell says, for screen readers and tips: criterion, layer, content and what is special about it. */
    public String spoken(SheetRow row, SheetColumn column) {
        String name = (text(row, SheetColumn.CODE) + " " + text(row, SheetColumn.NAME)).strip();
        String content = column.layer().map(layer -> spoken(row, layer)).orElse(text(row, column));
        return MESSAGES.text(locale, "spoken", name, column.tip(locale), content);
    }

    private String spoken(SheetRow row, Layer layer) {
        SheetCell cell = row.cell(layer);
        String content = switch (cell.cell().status()) {
            case MISSING -> text(row, layer).isEmpty() ? MESSAGES.text(locale, "spoken.missing") : text(row, layer);
            case NOT_APPLICABLE -> MESSAGES.text(locale, "spoken.notApplicable");
            case VALUE -> text(row, layer);
        };
        return cell.outOfRange() ? MESSAGES.text(locale, "spoken.outOfRange", content) : content;
    }
}
