// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;

/**
 * A part of a report. On slides a section is a slide.
 *
 * @param kind what it is about
 * @param id unique in the report, stable between runs: {@code ranking-department}
 * @param title one line in the report's language; short enough for a sheet's tab is not promised; empty where a part of
 *     the running text has no heading, as the articles of a decision
 * @param placement where it stands
 * @param blocks its content in reading order
 */
public record Section(SectionKind kind, String id, String title, Placement placement, List<Block> blocks) {
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(placement, "placement");
        blocks = List.copyOf(blocks);
    }

    /** The tables among the blocks, in order. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The charts among the blocks, in order. */
    public List<Figure> figures() {
        return blocks.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }
}
