// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import java.util.Objects;
import java.util.Optional;
import vn.thang.criteria.text.Message;
import vn.thang.report.verify.internal.Texts;

/**
 * A place at which a report does not say what follows from its data.
 *
 * @param place where, as {@link vn.thang.report.Printed#place()} tells it
 * @param found what stands there; empty = nothing does
 * @param expected what follows from the data; empty = nothing should stand there
 */
public record Difference(String place, Optional<String> found, Optional<String> expected) {
    public Difference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /** Where, in the words of the reader's language. */
    public Message placeMessage() {
        return Texts.place(place);
    }

    /** For instance: Sheet1!C7: found “43.78”, expected “43.72”. */
    public Message message() {
        return Texts.difference(this);
    }
}
