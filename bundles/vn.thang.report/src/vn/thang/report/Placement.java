// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** Where a section stands in a document. */
public enum Placement {
    /** In the running text. */
    BODY,
    /**
     * An annex behind the signature, on pages of its own with numbers of their own: "Phụ lục I", a reference to the
     * document in italics, the section's title. Annexes are numbered in Roman numerals when there are several.
     */
    ANNEX,
    /** Data for workbooks and programs; documents on paper leave it out. */
    DATA
}
