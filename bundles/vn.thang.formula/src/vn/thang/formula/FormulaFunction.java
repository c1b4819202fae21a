// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** The functions of {@link Formula}, in the order in which a list shows them. */
public enum FormulaFunction {
    MIN("MIN(a, b, …)"),
    MAX("MAX(a, b, …)"),
    SUM("SUM(a, b, …)"),
    AVERAGE("AVERAGE(a, b, …)"),
    ROUND("ROUND(x, n)"),
    IF("IF(c, a, b)"),
    ABS("ABS(x)"),
    FLOOR("FLOOR(x)"),
    CEILING("CEILING(x)"),
    SQRT("SQRT(x)");

    private static final Messages TEXTS = Messages.of(Formula.class);

    private final String signature;

    FormulaFunction(String signature) {
        this.signature = signature;
    }

    /** Name and arguments, for instance {@code ROUND(x, n)}. */
    public String signature() {
        return signature;
    }

    /** What it yields, in one line. */
    public Message description() {
        return TEXTS.message("function." + name());
    }

    /** The function with this name in any case. */
    public static Optional<FormulaFunction> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
