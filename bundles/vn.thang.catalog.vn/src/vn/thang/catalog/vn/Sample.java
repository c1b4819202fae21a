// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Target;

/**
 * A sample assessment.
 *
 * @param model units, groups, published figures and the notice that says what is a reconstruction
 * @param edits the reported figures and answers of all layers, each cell once
 * @param evidence sample evidence rows
 * @param targets what units are to reach
 */
public record Sample(Assessment model, List<CellEdit> edits, List<Evidence> evidence, List<Target> targets) {
    /** Copies the lists. */
    public Sample {
        edits = List.copyOf(edits);
        evidence = List.copyOf(evidence);
        targets = List.copyOf(targets);
    }
}
