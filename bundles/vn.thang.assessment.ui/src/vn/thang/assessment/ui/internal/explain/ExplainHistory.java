// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.ui.SelectedCell;

/** The cells that were explained, to go back and forward as in a browser. */
final class ExplainHistory {
    private static final int LENGTH = 100;

    private final List<SelectedCell> visited = new ArrayList<>();
    private int at = -1;
    private boolean followed;

    /**
     * Goes on to a cell.
     *
     * @param following whether it is only the selection elsewhere that moves on; a row of such cells counts as one
     */
    void visit(SelectedCell cell, boolean following) {
        if (current().filter(cell::equals).isPresent()) {
            return;
        }
        while (visited.size() > at + 1) {
            visited.removeLast();
        }
        if (following && followed && at >= 0) {
            visited.set(at, cell);
        } else {
            visited.add(cell);
            if (visited.size() > LENGTH) {
                visited.removeFirst();
            }
            at = visited.size() - 1;
        }
        followed = following;
    }

    Optional<SelectedCell> current() {
        return at < 0 ? Optional.empty() : Optional.of(visited.get(at));
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < visited.size();
    }

    /** Goes back (negative) or forward; stays where that is not possible. */
    Optional<SelectedCell> go(int steps) {
        if (canGo(steps)) {
            at += steps;
            followed = false;
        }
        return current();
    }

    void clear() {
        visited.clear();
        at = -1;
    }
}
