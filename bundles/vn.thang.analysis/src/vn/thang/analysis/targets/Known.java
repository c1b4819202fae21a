// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Comparison;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;

/** What is known of a figure. Nothing, not applicable, zero, about ten and more than ten are five different things. */
public sealed interface Known {
    /** Nothing was reported. */
    Known MISSING = new Missing();
    /** The question does not concern the unit. */
    Known NOT_APPLICABLE = new NotApplicable();

    /** Whether it satisfies {@code comparison limit}. */
    Attained attains(Comparison comparison, BigDecimal limit);

    /** As printed: {@code 88,57}, {@code > 98}, {@code ≈ 1500}, {@code —}; empty when nothing is known. */
    String print(Locale locale);

    /** The figure itself; exact. */
    record Exactly(BigDecimal value) implements Known {
        public Exactly {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Attained attains(Comparison comparison, BigDecimal limit) {
            return comparison.holds(value, limit) ? Attained.MET : Attained.NOT_MET;
        }

        @Override
        public String print(Locale locale) {
            return Printing.number(value, locale);
        }
    }

    /** One or more inequalities that hold together; at least one. */
    record Within(List<Bound> bounds) implements Known {
        public Within {
            bounds = List.copyOf(bounds);
            if (bounds.isEmpty()) {
                throw new IllegalArgumentException("no bound");
            }
        }

        @Override
        public Attained attains(Comparison comparison, BigDecimal limit) {
            return switch (comparison) {
                case OVER -> decide(above(limit, true), below(limit, false));
                case AT_LEAST -> decide(above(limit, false), below(limit, true));
                case AT_MOST -> decide(below(limit, false), above(limit, true));
                case UNDER -> decide(below(limit, true), above(limit, false));
                case EXACTLY ->
                    decide(above(limit, false) && below(limit, false), above(limit, true) || below(limit, true));
            };
        }

        private static Attained decide(boolean surely, boolean never) {
            return surely ? Attained.MET : never ? Attained.NOT_MET : Attained.UNDECIDED;
        }

        /** Whether the figure is surely above the limit; with {@code strictly} not the limit itself. */
        private boolean above(BigDecimal limit, boolean strictly) {
            return bounds.stream()
                    .filter(Bound::isLower)
                    .anyMatch(bound -> sure(bound.limit().compareTo(limit), bound, strictly));
        }

        private boolean below(BigDecimal limit, boolean strictly) {
            return bounds.stream()
                    .filter(bound -> !bound.isLower())
                    .anyMatch(bound -> sure(limit.compareTo(bound.limit()), bound, strictly));
        }

        private static boolean sure(int order, Bound bound, boolean strictly) {
            return order > 0 || order == 0 && (bound.isOpen() || !strictly);
        }

        @Override
        public String print(Locale locale) {
            return bounds.stream()
                    .map(bound -> bound.comparison().sign() + " " + Printing.number(bound.limit(), locale))
                    .collect(Collectors.joining("; "));
        }
    }

    /** Only the neighbourhood is known; decides nothing. */
    record About(BigDecimal value) implements Known {
        public About {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Attained attains(Comparison comparison, BigDecimal limit) {
            return Attained.UNDECIDED;
        }

        @Override
        public String print(Locale locale) {
            return "≈ " + Printing.number(value, locale);
        }
    }

    /** Nothing was reported. */
    record Missing() implements Known {
        @Override
        public Attained attains(Comparison comparison, BigDecimal limit) {
            return Attained.NO_FIGURE;
        }

        @Override
        public String print(Locale locale) {
            return "";
        }
    }

    /** Does not concern the unit. */
    record NotApplicable() implements Known {
        @Override
        public Attained attains(Comparison comparison, BigDecimal limit) {
            return Attained.NOT_APPLICABLE;
        }

        @Override
        public String print(Locale locale) {
            return Printing.TEXTS.text(locale, "notApplicable");
        }
    }

    /** How figures are printed: exact with up to four decimals; what has more was computed and is rounded to two. */
    final class Printing {
        private static final Messages TEXTS = Messages.of(Known.class);
        private static final int EXACT = 4;
        private static final int ROUNDED = 2;

        private Printing() {}

        static String number(BigDecimal value, Locale locale) {
            BigDecimal bare = value.stripTrailingZeros();
            return Numbers.grouped(value, bare.scale() > EXACT ? ROUNDED : Math.max(bare.scale(), 0), locale);
        }
    }
}
