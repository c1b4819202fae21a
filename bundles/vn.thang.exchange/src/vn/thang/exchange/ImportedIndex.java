// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;

/**
 * An index read from foreign files.
 *
 * @param framework one scorecard in index mode with the method recorded
 * @param model the units
 * @param edits the reported figures, in row order and then in the order of the framework's measures
 * @param warnings things that look odd but change no number
 */
public record ImportedIndex(Framework framework, Assessment model, List<CellEdit> edits, List<Finding> warnings) {
    public ImportedIndex {
        edits = List.copyOf(edits);
        warnings = List.copyOf(warnings);
    }
}
