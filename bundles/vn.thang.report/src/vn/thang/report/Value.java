// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import vn.thang.criteria.text.Numbers;

/** A typed value: exact, never formatted beforehand. Missing, not applicable and zero stay three different things. */
public sealed interface Value {
    /** How not applicable is printed in documents, in every language. */
    String NOT_APPLICABLE_SIGN = "—";

    /** The value as a document shows it: rounded half up to its printed decimals, thousands grouped, in the locale; missing is empty. */
    String print(Locale locale);

    /** A name or a sentence. */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String print(Locale locale) {
            return text;
        }
    }

    /** An exact decimal, printed with {@code decimals} decimals (0 to 10). */
    record Decimal(BigDecimal number, int decimals) implements Value {
        public Decimal {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String print(Locale locale) {
            return Numbers.grouped(number, decimals, locale);
        }
    }

    /** A percentage as printed: 88.57 means 88.57 %; printed without the sign, which stands in the heading. */
    record Percent(BigDecimal number, int decimals) implements Value {
        public Percent {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String print(Locale locale) {
            return Numbers.grouped(number, decimals, locale);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Value {
        @Override
        public String print(Locale locale) {
            return Numbers.grouped(BigDecimal.valueOf(number), 0, locale);
        }
    }

    /** A rank; 1 is best. */
    record Rank(int rank) implements Value {
        @Override
        public String print(Locale locale) {
            return Integer.toString(rank);
        }
    }

    /**
     * A band.
     *
     * @param id the band's id in the framework
     * @param name its name in the report's language
     * @param position 0 for the best band
     * @param of how many bands the banding has
     */
    record BandName(String id, String name, int position, int of) implements Value {
        @Override
        public String print(Locale locale) {
            return name;
        }
    }

    /** Nothing was reported or scored (yet). */
    record Missing() implements Value {
        @Override
        public String print(Locale locale) {
            return "";
        }
    }

    /** Does not apply to the unit. */
    record NotApplicable() implements Value {
        @Override
        public String print(Locale locale) {
            return NOT_APPLICABLE_SIGN;
        }
    }

    /** No value belongs there. */
    record Blank() implements Value {
        @Override
        public String print(Locale locale) {
            return "";
        }
    }

    Value MISSING = new Missing();
    Value NOT_APPLICABLE = new NotApplicable();
    Value BLANK = new Blank();
}
