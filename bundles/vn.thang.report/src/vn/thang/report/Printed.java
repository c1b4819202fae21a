// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;

/**
 * A text as a reader of a file sees it: one cell, paragraph, line or chart value.
 *
 * @param place where a person finds it, in the words of the format and without language: {@code Sheet1!C7},
 *     {@code table 3, row 12, column 4}, {@code page 3, line 12}; the same place in two files of one report
 * @param text what stands there, in Unicode NFC; empty texts need not be told
 * @param layout whether it is no text but a digest of how things are laid out or drawn, which another version of the engine
 *     may do otherwise
 */
public record Printed(String place, String text, boolean layout) {
    public Printed {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }

    /** A text that is read. */
    public Printed(String place, String text) {
        this(place, text, false);
    }

    /** The digest of a layout. */
    public static Printed layout(String place, String digest) {
        return new Printed(place, digest, true);
    }
}
