// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.criteria.text.Messages;

/**
 * What is typed above a column to see some rows only.
 *
 * <ul>
 *   <li>text: cells that contain it; small or capital and marks do not matter; {@code =text} the whole cell;
 *       {@code !text} cells without it
 *   <li>numbers: {@code >=3}, {@code <=3}, {@code >3}, {@code <3}, {@code 3..5}; {@code =3} or {@code 3} compare with as
 *       many decimals as are typed; {@code <>3} all others; several conditions with a space between must all hold
 *   <li>{@code missing}, {@code NA}
 * </ul>
 *
 * A text that is no condition on numbers is looked for in the printed cells.
 */
public final class CellFilter {
    private static final Messages MESSAGES = Messages.of(CellFilter.class);
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|<>|≥|≤|≠|>|<|=)?\\s*([+-]?[\\d.,]+)");
    private static final Pattern RANGE =
            Pattern.compile("([+-]?[\\d,]+(?:\\.\\d+)?)\\s*(?:\\.\\.+|–|-|…)\\s*([+-]?[\\d.,]+)");

    private CellFilter() {}

    /** Which rows of the model stay; a blank text keeps all. */
    public static IntPredicate of(String typed, GridModel model, int column) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return row -> true;
        }
        if (isWord(text, "filter.missing", model)) {
            return row -> model.look(row, column) == CellLook.MISSING;
        }
        if (isWord(text, "filter.notApplicable", model)) {
            return row -> model.look(row, column) == CellLook.NOT_APPLICABLE;
        }
        return model.columns().get(column).isNumber()
                ? numbers(text, model, column).orElseGet(() -> texts(text, model, column))
                : texts(text, model, column);
    }

    /** The words in both languages, as people switch. */
    private static boolean isWord(String text, String key, GridModel model) {
        String words = MESSAGES.text(model.locale(), key) + "|" + MESSAGES.text(Locale.ENGLISH, key);
        String bare = VietnameseText.bare(text);
        return Arrays.stream(words.split("\\|")).map(VietnameseText::bare).anyMatch(bare::equals);
    }

    private static IntPredicate texts(String text, GridModel model, int column) {
        boolean whole = text.startsWith("=");
        boolean without = text.startsWith("!");
        String part = VietnameseText.bare(whole || without ? text.substring(1).strip() : text);
        return row -> {
            List<String> cell = model.searchTexts(row, column);
            boolean found = cell.stream()
                    .map(VietnameseText::bare)
                    .anyMatch(bare -> whole ? bare.equals(part) : bare.contains(part));
            return found != without;
        };
    }

    private static Optional<IntPredicate> numbers(String text, GridModel model, int column) {
        char mark = NumberText.mark(model.locale());
        IntPredicate all = row -> model.number(row, column).isPresent();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<BigDecimal> from = number(range.group(1), mark);
            Optional<BigDecimal> to = number(range.group(2), mark);
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(all.and(row ->
                        compare(model, row, column, from.get()) >= 0 && compare(model, row, column, to.get()) <= 0));
            }
        }
        int end = 0;
        Matcher part = COMPARISON.matcher(text);
        while (part.find() && text.substring(end, part.start()).isBlank()) {
            Optional<BigDecimal> number = number(part.group(2), mark);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            String sign = part.group(1) == null ? "=" : part.group(1);
            all = all.and(row -> holds(model, row, column, sign, number.get()));
            end = part.end();
        }
        return end == text.length() ? Optional.of(all) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text, char mark) {
        return NumberText.certain(text, mark) instanceof NumberText.Reading.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    private static boolean holds(GridModel model, int row, int column, String sign, BigDecimal number) {
        return switch (sign) {
            case ">=", "≥" -> compare(model, row, column, number) >= 0;
            case "<=", "≤" -> compare(model, row, column, number) <= 0;
            case ">" -> compare(model, row, column, number) > 0;
            case "<" -> compare(model, row, column, number) < 0;
            default -> {
                BigDecimal printed = model.number(row, column)
                        .orElseThrow()
                        .setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP);
                yield sign.equals("=") == (printed.compareTo(number) == 0);
            }
        };
    }

    private static int compare(GridModel model, int row, int column, BigDecimal number) {
        return model.number(row, column).orElseThrow().compareTo(number);
    }
}
