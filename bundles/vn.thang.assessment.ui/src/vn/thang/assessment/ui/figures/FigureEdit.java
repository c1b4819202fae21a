// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.util.List;
import vn.thang.assessment.PublishedFigure;

/**
 * An edit of published figures, one step of undo.
 *
 * @param label what it does, in the language of the person
 * @param figures all there are after it, in their order
 */
public record FigureEdit(String label, List<PublishedFigure> figures) {
    public FigureEdit {
        figures = List.copyOf(figures);
    }
}
