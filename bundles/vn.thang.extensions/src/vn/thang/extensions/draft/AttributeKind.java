// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.util.Locale;
import vn.thang.criteria.text.Messages;

/** What the values of an attribute are. */
public enum AttributeKind {
    /** An exact decimal. */
    DECIMAL,
    /** A whole number. */
    INTEGER,
    /** Yes or no; 1 or 0 in formulas. */
    BOOLEAN,
    /** A text; no number in formulas. */
    TEXT,
    /** A date; days since 1970-01-01 in formulas. */
    DATE,
    /** One of the choices of the attribute; its place among them, from 1, in formulas. */
    CHOICE,
    /** A measure of the framework; what the unit reports in the formula of points. */
    FIGURE,
    /** Computed by a formula, never stored. */
    COMPUTED;

    private static final Messages MESSAGES = Messages.of(AttributeKind.class);

    /** What a person calls it. */
    public String in(Locale locale) {
        return MESSAGES.text(locale, "kind." + name());
    }
}
