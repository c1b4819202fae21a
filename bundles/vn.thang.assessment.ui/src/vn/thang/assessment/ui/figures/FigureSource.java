// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.scoring.ScoringRun;

/** Where published figures stand, and what they are checked against. */
public interface FigureSource {
    /** All of them, to be kept as they are; empty when an edit is just being stored: ask again when it is. */
    Optional<List<PublishedFigure>> read();

    /** The scores that these figures are checked against, the final layer first; none where there are none. */
    List<ScoringRun> runs(Collection<PublishedFigure> figures);

    /** The groups a figure can belong to. */
    List<UnitGroup> groups();

    /** Whether figures stand alone, so that a group is known by its name only; otherwise it is one of {@link #groups}. */
    default boolean alone() {
        return false;
    }

    /** Whether nothing can be changed. */
    boolean readOnly();

    /** The name of the person who edits and decides. */
    String author();
}
