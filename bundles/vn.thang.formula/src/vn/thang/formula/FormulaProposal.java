// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

/**
 * Something that may be written at a place of a formula.
 *
 * @param label the variable's name or the function's signature
 * @param description what it stands for or yields, in the language asked for; may be empty
 * @param function true for a function, false for a variable
 * @param start 0-based place where the text it replaces begins
 * @param end place behind the text it replaces
 * @param insert what stands there then
 * @param cursor where the cursor goes, counted from {@code start}: into the brackets of a function
 */
public record FormulaProposal(
        String label, String description, boolean function, int start, int end, String insert, int cursor) {

    /** The text with this proposal in it. */
    public String applied(String text) {
        return text.substring(0, start) + insert + text.substring(end);
    }
}
