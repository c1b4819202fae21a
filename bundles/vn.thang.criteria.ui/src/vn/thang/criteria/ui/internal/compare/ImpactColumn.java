// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.Standing;

/** The columns of the score impact. */
enum ImpactColumn {
    UNIT(146, false),
    GROUP(150, false),
    RANK(64, true),
    BEFORE(60, true),
    AFTER(60, true),
    DIFFERENCE(88, true),
    BAND(124, false),
    WHY(420, false);

    private static final int DECIMALS = 2;

    private final int width;
    private final boolean number;

    ImpactColumn(int width, boolean number) {
        this.width = width;
        this.number = number;
    }

    int width() {
        return width;
    }

    /** Aligned right, and sorted in descending order first. */
    boolean number() {
        return number;
    }

    String title(Locale locale) {
        return CompareTexts.TEXTS.text(locale, "impact." + name());
    }

    String text(UnitImpact unit, Locale locale) {
        return switch (this) {
            case UNIT -> Texts.name(unit.unit(), locale);
            case GROUP ->
                unit.unit().getGroup() == null ? "" : Texts.name(unit.unit().getGroup(), locale);
            case RANK -> moved(rank(unit.before()), rank(unit.after()));
            case BEFORE -> points(unit.before(), locale);
            case AFTER -> points(unit.after(), locale);
            case DIFFERENCE -> signed(unit.difference(), locale);
            case BAND -> moved(band(unit.before(), locale), band(unit.after(), locale));
            case WHY ->
                unit.reasons().stream()
                        .map((Message reason) -> reason.in(locale))
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("");
        };
    }

    /** One value when both are the same. */
    private static String moved(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static String rank(Standing standing) {
        return standing == null || standing.rank() == null
                ? "–"
                : standing.rank().toString();
    }

    private static String band(Standing standing, Locale locale) {
        return standing == null || standing.band() == null ? "–" : Texts.name(standing.band(), locale);
    }

    static String points(Standing standing, Locale locale) {
        return standing == null || standing.points() == null ? "–" : Numbers.print(standing.points(), DECIMALS, locale);
    }

    /** With its sign; differences too small for two decimals keep all their digits up to six. */
    static String signed(BigDecimal difference, Locale locale) {
        if (difference == null) {
            return "–";
        }
        if (difference.signum() == 0) {
            return "0";
        }
        BigDecimal size = difference.abs();
        int decimals = size.compareTo(new BigDecimal("0.005")) < 0 ? 6 : DECIMALS;
        return (difference.signum() < 0 ? "−" : "+") + Numbers.print(size, decimals, locale);
    }

    /** Units without a value come last in both directions. */
    Comparator<UnitImpact> order(boolean descending, Locale locale) {
        Comparator<UnitImpact> texts =
                Comparator.comparing((UnitImpact unit) -> text(unit, locale), Collator.getInstance(locale));
        return switch (this) {
            case UNIT, GROUP, BAND, WHY -> descending ? texts.reversed() : texts;
            case RANK -> by(unit -> of(unit.after(), Standing::rank), descending);
            case BEFORE -> by(unit -> of(unit.before(), Standing::points), descending);
            case AFTER -> by(unit -> of(unit.after(), Standing::points), descending);
            case DIFFERENCE -> by(UnitImpact::difference, descending);
        };
    }

    private static <T extends Comparable<T>> Comparator<UnitImpact> by(
            Function<UnitImpact, T> value, boolean descending) {
        Comparator<T> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(values));
    }

    private static <T> T of(Standing standing, Function<Standing, T> value) {
        return standing == null ? null : value.apply(standing);
    }
}
