// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Evidence;

/**
 * A sample assessment.
 *
 * @param model units, groups, published figures and the notice that says what is a reconstruction
 * @param edits the reported figures and answers of all layers, each cell once
 * @param evidence sample evidence rows
 */
public record Sample(Assessment model, List<CellEdit> edits, List<Evidence> evidence) {
    /** Copies the lists. */
    public Sample {
        edits = List.copyOf(edits);
        evidence = List.copyOf(evidence);
    }
}
