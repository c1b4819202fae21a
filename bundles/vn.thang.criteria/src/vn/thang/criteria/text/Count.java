// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.math.BigDecimal;
import java.util.Locale;

/** How many there are, as an argument of a message in a document: thousands are grouped, and a text can choose by it. */
public final class Count extends Number {
    private static final long serialVersionUID = 1L;

    private final long count;

    /** A count. */
    public Count(long count) {
        this.count = count;
    }

    String in(Locale locale) {
        return Numbers.grouped(BigDecimal.valueOf(count), 0, locale);
    }

    @Override
    public int intValue() {
        return (int) count;
    }

    @Override
    public long longValue() {
        return count;
    }

    @Override
    public float floatValue() {
        return count;
    }

    @Override
    public double doubleValue() {
        return count;
    }
}
