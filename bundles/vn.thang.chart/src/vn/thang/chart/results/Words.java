// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** Names and numbers in one language. */
record Words(Locale locale) {
    private static final Messages TEXTS = Messages.of(Words.class);
    private static final int PERCENT_DECIMALS = 1;
    private static final double LEAST = 0.005;

    String text(String key, Object... args) {
        return TEXTS.text(locale, key, args);
    }

    String name(Described element) {
        return Texts.name(element, locale);
    }

    /** Code and name; the name alone of the scorecard. */
    String name(PlanNode node) {
        String name = name(node.element());
        return node.kind() == NodeKind.SCORECARD || name.equals(node.code()) ? name : node.code() + " " + name;
    }

    /** The group's name, or the scorecard's for units without a group. */
    String name(GroupStandings group) {
        return name(group.group() == null ? group.scorecard() : group.group());
    }

    /** A percent with one decimal. */
    String percent(BigDecimal percent) {
        return text("percent", Numbers.print(percent, PERCENT_DECIMALS, locale));
    }

    /** A percent with one decimal, always with its sign. */
    String signedPercent(BigDecimal difference) {
        return text("percentagePoints", signed(difference, PERCENT_DECIMALS));
    }

    /** The same where there is little room. */
    String shortPercent(BigDecimal difference) {
        return text("percentagePoints.short", signed(difference, PERCENT_DECIMALS));
    }

    String number(BigDecimal number, int decimals) {
        return Numbers.grouped(number, decimals, locale);
    }

    /** With its sign, a real minus. */
    String signed(BigDecimal number, int decimals) {
        String size = Numbers.grouped(number.abs(), decimals, locale);
        return number.signum() > 0 ? "+" + size : number.signum() < 0 ? "−" + size : size;
    }

    /** A negative number with a real minus, a positive one without sign. */
    String signedNumber(BigDecimal number, int decimals) {
        BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
        return (shown.signum() < 0 ? "−" : "") + Numbers.grouped(shown.abs(), decimals, locale);
    }

    /** A share of trials in whole percents; nothing that happens is impossible, and nothing that may not happen is sure. */
    String chance(double share) {
        if (share > 0 && share < LEAST) {
            return text("percent.less", 1);
        }
        if (share < 1 && share > 1 - LEAST) {
            return text("percent.more", 99);
        }
        return text("percent", Numbers.print(BigDecimal.valueOf(share * 100), 0, locale));
    }

    /** A share of a whole, 0 to 1 or below 0, as a percent with one decimal. */
    String share(double share) {
        return Double.isFinite(share)
                ? text("percent", signedNumber(BigDecimal.valueOf(share * 100), PERCENT_DECIMALS))
                : text("missing");
    }

    /** Points of a maximum; the points alone where there is none. */
    String points(BigDecimal points, BigDecimal maximum, int decimals) {
        return maximum == null
                ? number(points, decimals)
                : text("ofMaximum", number(points, decimals), Numbers.groupedExact(maximum, locale));
    }
}
