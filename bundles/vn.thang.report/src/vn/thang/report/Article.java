// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;

/**
 * An article of a decision: "Điều 1.". Its number is written before its first paragraph, in bold.
 *
 * @param number from 1
 * @param paragraphs at least one; the later ones are clauses or stand below
 */
public record Article(int number, List<String> paragraphs) implements Block {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        if (number < 1 || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("article " + number + " with " + paragraphs.size() + " paragraphs");
        }
    }
}
