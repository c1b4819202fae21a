// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.text.Message;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.Verdict;

/** A verdict with both values, not yet tied to its figure. */
public record Result(Verdict verdict, String published, String recomputed, String difference, Message message) {
    private static final int SHOWN_DECIMALS = 2;

    /** Compares a computed value with a printed one at the printed decimals. */
    static Result compare(Printed published, BigDecimal computed) {
        int decimals = published.decimals();
        boolean same = computed.setScale(decimals, RoundingMode.HALF_UP).compareTo(published.value()) == 0;
        BigDecimal shown = shown(computed, decimals);
        Printed recomputed = new Printed(shown, published.percent());
        BigDecimal difference = published.value().subtract(shown);
        return new Result(
                same ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                published.text(),
                recomputed.text(),
                same ? "" : signed(difference) + (published.percent() ? "%" : ""),
                same
                        ? Check.TEXTS.message("figure.consistent", published.message(), recomputed.message())
                        : Check.TEXTS.message(
                                "figure.inconsistent",
                                published.message(),
                                recomputed.message(),
                                new Printed(difference, published.percent()).difference()));
    }

    /** To two decimals or to the printed ones if these are more; trailing zeros beyond the printed ones dropped. */
    private static BigDecimal shown(BigDecimal computed, int decimals) {
        BigDecimal rounded = computed.setScale(Math.max(decimals, SHOWN_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < decimals ? rounded.setScale(decimals) : rounded;
    }

    /** Compares two lists of counts; a shorter one goes on with zeros. */
    static Result compare(List<Integer> published, List<Integer> computed) {
        int places = Math.max(published.size(), computed.size());
        boolean same = IntStream.range(0, places).allMatch(i -> at(published, i) == at(computed, i));
        String difference = difference(published, computed);
        String left = joined(published);
        String right = joined(same ? computed.subList(0, published.size()) : computed);
        return new Result(
                same ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                left,
                right,
                same ? "" : difference,
                same
                        ? Check.TEXTS.message("figure.consistent", left, right)
                        : Check.TEXTS.message("figure.inconsistent", left, right, difference));
    }

    /** Place by place, for instance {@code 0/+3/-3}. */
    static String difference(List<Integer> published, List<Integer> computed) {
        return IntStream.range(0, Math.max(published.size(), computed.size()))
                .map(i -> at(published, i) - at(computed, i))
                .mapToObj(step -> step > 0 ? "+" + step : String.valueOf(step))
                .collect(Collectors.joining("/"));
    }

    /** With its sign, so that nobody takes a difference for a value. */
    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }

    private static int at(List<Integer> counts, int index) {
        return index < counts.size() ? counts.get(index) : 0;
    }

    static String joined(List<Integer> counts) {
        return String.join("/", counts.stream().map(String::valueOf).toList());
    }

    static Result notCheckable(String published, Message why) {
        return new Result(Verdict.NOT_CHECKABLE, published, "", "", why);
    }

    /** The check of this figure. */
    public FigureCheck of(PublishedFigure figure, String rule) {
        return new FigureCheck(figure, verdict, rule, published, recomputed, difference, message);
    }
}
