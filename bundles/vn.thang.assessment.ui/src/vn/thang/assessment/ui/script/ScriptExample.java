// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.thang.criteria.text.Messages;

/** Scripts to begin with. */
public enum ScriptExample {
    /** The three best units of each group, as CSV. */
    BEST,
    /** How many criteria of each unit have no points yet. */
    MISSING,
    /** Takes the verified points for final where there are no final ones: changes the assessment. */
    ADOPT;

    private static final Messages MESSAGES = Messages.of(ScriptExample.class);

    /** What it does, in a few words. */
    public String label(Locale locale) {
        return MESSAGES.text(locale, "example." + name());
    }

    /** The script; its first line says what it does. */
    public String text(Locale locale) {
        String file = "examples/" + name().toLowerCase(Locale.ROOT) + ".js";
        try (InputStream in = ScriptExample.class.getResourceAsStream(file)) {
            return "// " + label(locale) + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
