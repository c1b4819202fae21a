// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;

/**
 * An assessment read from a foreign file.
 *
 * @param framework the one that was given, or the one that the file says
 * @param model the units
 * @param edits cells that have a value or are not applicable, in the order of the file; missing ones are left out
 * @param warnings things that look odd but change no number
 */
public record ImportedAssessment(Framework framework, Assessment model, List<CellEdit> edits, List<Finding> warnings) {
    public ImportedAssessment {
        edits = List.copyOf(edits);
        warnings = List.copyOf(warnings);
    }
}
