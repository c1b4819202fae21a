// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.CellEdit;
import vn.thang.script.internal.AssessmentView.Problem;

/** What a script prints and wants to be changed. */
final class Wishes {
    private final AssessmentView view;
    private final int mostOutput;
    private final StringBuilder output = new StringBuilder();
    private final List<CellEdit> edits = new ArrayList<>();

    Wishes(AssessmentView view, int mostOutput) {
        this.view = view;
        this.mostOutput = mostOutput;
    }

    void print(String line) throws Problem {
        if (output.length() + line.length() + 1 > mostOutput) {
            throw view.problem("output", mostOutput);
        }
        output.append(line).append('\n');
    }

    void edit(CellEdit edit) {
        edits.add(edit);
    }

    String output() {
        return output.toString();
    }

    List<CellEdit> edits() {
        return edits;
    }
}
