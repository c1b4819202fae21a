// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.Collection;
import java.util.Locale;
import vn.thang.cli.Console;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Writes to the user in the chosen language. */
record Say(Console console, Locale locale) {
    static final Messages TEXTS = Messages.of(Say.class);

    /** A message, on the error stream. */
    void note(String key, Object... args) {
        console.err().println(TEXTS.text(locale, key, args));
    }

    /** A message that says why something was not done. */
    void error(Message message) {
        console.err().println(TEXTS.text(locale, "finding", Severity.ERROR, message));
    }

    /** A finding with its place, on the error stream. */
    void finding(Finding finding) {
        console.err().println(TEXTS.text(locale, "finding", finding.severity(), finding.in(locale)));
    }

    void findings(Collection<Finding> findings) {
        findings.forEach(this::finding);
    }

    /** A result, on the output stream. */
    void result(String text) {
        console.out().println(text);
    }

    String text(String key, Object... args) {
        return TEXTS.text(locale, key, args);
    }
}
