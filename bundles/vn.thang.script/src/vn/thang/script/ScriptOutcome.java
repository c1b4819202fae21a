// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script;

import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.criteria.text.Messages;

/**
 * What a script did: printed, and asked to be changed. Nothing is changed yet.
 *
 * @param script that ran
 * @param output what it printed, lines end with a line feed
 * @param edits in order; the last one of a cell counts
 */
public record ScriptOutcome(Script script, String output, List<CellEdit> edits) {
    private static final Messages MESSAGES = Messages.of(ScriptOutcome.class);

    public ScriptOutcome {
        edits = List.copyOf(edits);
    }

    /** The edits as one change, to be stored in one transaction; the history names the script and the hash of its text. */
    public Change change(Author author, Locale locale) {
        return new Change(author, label(locale), edits);
    }

    /** For instance "Script raise.js (sha256 0123456789ab)". */
    public String label(Locale locale) {
        return MESSAGES.text(locale, "label", script.name(), script.sha256().substring(0, 12));
    }
}
