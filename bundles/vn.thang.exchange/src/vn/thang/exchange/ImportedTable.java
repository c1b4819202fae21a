// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.criteria.finding.Finding;

/**
 * What a table says: the small model (units, groups) and the cells, in row order and then column order.
 *
 * @param model a new assessment, or the given one unchanged when the table was read into an assessment
 * @param edits cells that have a value or are not applicable; missing cells are left out
 * @param warnings things that look odd but change no number
 */
public record ImportedTable(Assessment model, List<CellEdit> edits, List<Finding> warnings) {
    public ImportedTable {
        edits = List.copyOf(edits);
        warnings = List.copyOf(warnings);
    }
}
