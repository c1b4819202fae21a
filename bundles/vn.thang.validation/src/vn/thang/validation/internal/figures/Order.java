// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.validation.Verdict;

/**
 * {@code order: 20 < 25 < 36 < 37}, {@code order: 217/245 > 80%}: what a text says about larger and smaller.
 *
 * @param operators one less than the values
 */
record Order(List<Printed> values, List<String> operators) implements Check {
    /** No person prints more; what is longer was computed, and is shown to two decimals. */
    private static final int PRINTED_DECIMALS = 10;

    private static final int SHOWN_DECIMALS = 2;

    private static Printed shown(Printed number) {
        return number.decimals() <= PRINTED_DECIMALS
                ? number
                : new Printed(number.value().setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), number.percent());
    }

    @Override
    public String rule() {
        return "order";
    }

    @Override
    public Result against(Runs runs) {
        String published = text(operators);
        String truth = text(truth());
        for (int i = 0; i < operators.size(); i++) {
            Printed left = values.get(i);
            Printed right = values.get(i + 1);
            if (!new Condition(operators.get(i), right).holds(left.value())) {
                Printed difference = shown(new Printed(left.value().subtract(right.value()), left.percent()));
                return new Result(
                        Verdict.INCONSISTENT,
                        published,
                        truth,
                        Result.signed(difference.value()) + (difference.percent() ? "%" : ""),
                        Check.TEXTS.message(
                                "figure.order.fails",
                                shown(left).message(),
                                operators.get(i),
                                shown(right).message(),
                                difference.difference()));
            }
        }
        return new Result(
                Verdict.CONSISTENT, published, published, "", Check.TEXTS.message("figure.order.holds", published));
    }

    private List<String> truth() {
        return IntStream.range(0, operators.size())
                .mapToObj(i -> sign(values.get(i).value(), values.get(i + 1).value()))
                .toList();
    }

    private static String sign(BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }

    private String text(List<String> signs) {
        StringBuilder text = new StringBuilder(shown(values.get(0)).text());
        for (int i = 0; i < signs.size(); i++) {
            text.append(' ')
                    .append(signs.get(i))
                    .append(' ')
                    .append(shown(values.get(i + 1)).text());
        }
        return text.toString();
    }
}
