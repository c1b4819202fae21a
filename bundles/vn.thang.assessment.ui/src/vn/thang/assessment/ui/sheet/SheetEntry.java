// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.CellEntry;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.assessment.ui.model.FigureText;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;

/**
 * What may be typed into one cell of the sheet, and what stands there.
 *
 * @param key the column that is written
 * @param cell what was entered in this layer
 * @param text the same as it can be typed
 * @param answers to choose from; empty where a number is typed
 * @param figure the reported figure with its sign and day; empty for points and where there are answers
 */
public record SheetEntry(
        ColumnKey key, Cell cell, String text, List<Answer> answers, Reader reader, Optional<FigureText> figure) {
    private static final Messages MESSAGES = Messages.of(SheetEntry.class);

    /** Reads what was typed. */
    @FunctionalInterface
    public interface Reader {
        Reading read(String typed);
    }

    /**
     * What a typed text means. Where there are answers, the beginning of one or its value will do; case and Vietnamese
     * marks do not matter.
     */
    public Reading read(String typed) {
        if (answers.isEmpty()) {
            return reader.read(typed);
        }
        String text = plain(typed);
        if (text.isEmpty()) {
            return new Reading.Accepted(Cell.MISSING);
        }
        if (text.equals("na") || text.equals("n/a")) {
            return new Reading.Accepted(Cell.NOT_APPLICABLE);
        }
        List<Answer> meant = answers.stream()
                .filter(a -> plain(a.label()).equals(text))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> answers.stream()
                        .filter(a -> plain(a.label()).startsWith(text) || isValue(a, text))
                        .toList());
        return meant.size() == 1
                ? new Reading.Accepted(meant.getFirst().cell())
                : new Reading.Refused(MESSAGES.message("answer.unknown", typed, labels()));
    }

    private String labels() {
        return answers.stream().map(Answer::label).collect(Collectors.joining(", "));
    }

    private static boolean isValue(Answer answer, String text) {
        return answer.cell().status() == CellStatus.VALUE
                && Numbers.plain(answer.cell().value()).equals(text.replace(',', '.'));
    }

    private static String plain(String text) {
        return UnitSearch.plain(text);
    }

    /** Whether what stands there would be refused today. */
    boolean isRefused() {
        return cell.status() == CellStatus.VALUE && read(text) instanceof Reading.Refused;
    }

    /** The entry of a criterion; empty for groups. */
    static Optional<SheetEntry> points(ScoreData data, String unitId, PlanNode node, Layer layer, Locale locale) {
        return CellEntry.of(data, unitId, node, layer).map(entry -> {
            Cell cell = data.column(entry.key()).cell(data.rowOf(unitId));
            String text = cell.status() == CellStatus.MISSING ? "" : entry.print(data, unitId, locale);
            return new SheetEntry(
                    entry.key(),
                    cell,
                    text,
                    entry.answers(locale),
                    typed -> entry.read(typed, locale),
                    Optional.empty());
        });
    }

    /** The entry of a reported figure. */
    static SheetEntry figure(ScoreData data, String unitId, Measure measure, Layer layer, Locale locale) {
        ColumnKey key = new ColumnKey(measure.getId(), Facet.INPUT, layer);
        Cell cell = data.column(key).cell(data.rowOf(unitId));
        List<Answer> answers = answers(measure, locale);
        FigureText figure = FigureText.of(data, unitId, measure.getId(), layer);
        return new SheetEntry(
                key,
                cell,
                figure.isQualified() ? figure.print(locale) : print(cell, answers, locale),
                answers,
                typed -> figure(typed, measure, locale),
                answers.isEmpty() ? Optional.of(figure) : Optional.empty());
    }

    private static List<Answer> answers(Measure measure, Locale locale) {
        List<Answer> answers = new ArrayList<>();
        if (measure.getType() == MeasureType.YES_NO) {
            answers.add(new Answer(MESSAGES.text(locale, "figure.yes"), Cell.of(BigDecimal.ONE)));
            answers.add(new Answer(MESSAGES.text(locale, "figure.no"), Cell.of(BigDecimal.ZERO)));
        } else if (measure.getType() == MeasureType.LEVEL && measure.getScale() != null) {
            measure.getScale()
                    .getLevels()
                    .forEach(level -> answers.add(new Answer(Texts.name(level, locale), Cell.of(level.getValue()))));
        } else {
            return List.of();
        }
        answers.add(new Answer(MESSAGES.text(locale, "figure.missing"), Cell.MISSING));
        answers.add(new Answer(MESSAGES.text(locale, "figure.notApplicable"), Cell.NOT_APPLICABLE));
        return List.copyOf(answers);
    }

    /** A figure as it is shown and typed: all digits, NA, or nothing. */
    static String print(Cell cell, List<Answer> answers, Locale locale) {
        return switch (cell.status()) {
            case MISSING -> "";
            case NOT_APPLICABLE -> "NA";
            case VALUE ->
                answers.stream()
                        .filter(a -> a.cell().status() == CellStatus.VALUE
                                && a.cell().value().compareTo(cell.value()) == 0)
                        .map(Answer::label)
                        .findFirst()
                        .orElseGet(() -> Numbers.exact(cell.value(), locale));
        };
    }

    /** A reported figure of any layer as it is shown. */
    static String print(Cell cell, Measure measure, Locale locale) {
        return print(cell, answers(measure, locale), locale);
    }

    private static Reading figure(String typed, Measure measure, Locale locale) {
        String text = typed.strip();
        Optional<Answer> answer = answers(measure, locale).stream()
                .filter(a -> a.label().equalsIgnoreCase(text))
                .findFirst();
        if (answer.isPresent()) {
            return new Reading.Accepted(answer.get().cell());
        }
        if (text.isEmpty()) {
            return new Reading.Accepted(Cell.MISSING);
        }
        if (text.equalsIgnoreCase("NA") || text.equalsIgnoreCase("N/A") || text.equals("—") || text.equals("-")) {
            return new Reading.Accepted(Cell.NOT_APPLICABLE);
        }
        ReportedFigure figure = FigureText.read(text);
        String number = figure.number();
        if (!number.matches("[+-]?\\d{1,15}([.,]\\d{1,12})?")) {
            return new Reading.Refused(MESSAGES.message("figure.number", text, measure));
        }
        return bounded(new BigDecimal(number.replace(',', '.')), measure);
    }

    private static Reading bounded(BigDecimal value, Measure measure) {
        boolean whole = measure.getType() == MeasureType.INTEGER || measure.getType() == MeasureType.RANK;
        if (whole && value.stripTrailingZeros().scale() > 0) {
            return new Reading.Refused(MESSAGES.message("figure.whole", value, measure));
        }
        if (measure.getMinimum() != null && value.compareTo(measure.getMinimum()) < 0) {
            return new Reading.Refused(MESSAGES.message("figure.least", value, measure, measure.getMinimum()));
        }
        if (measure.getMaximum() != null && value.compareTo(measure.getMaximum()) > 0) {
            return new Reading.Refused(MESSAGES.message("figure.most", value, measure, measure.getMaximum()));
        }
        return new Reading.Accepted(Cell.of(value));
    }
}
