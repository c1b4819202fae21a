// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.util.List;
import java.util.function.Consumer;
import vn.thang.assessment.ui.session.CellDetails;
import vn.thang.assessment.ui.session.JournalPage;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.assessment.ui.session.UnitFacts;
import vn.thang.assessment.ui.sheet.JournalText;
import vn.thang.assessment.ui.sheet.SheetEdits;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;

/**
 * What the strip shows about one line of a sheet, and where edits go.
 *
 * @param readOnly nothing can be edited
 */
record StripContent(
        SheetModel sheet,
        SheetRow row,
        UnitFacts facts,
        CellDetails details,
        List<JournalPage.Entry> history,
        JournalText journal,
        SheetEdits edits,
        boolean readOnly,
        Consumer<ScoreEdit> perform) {

    boolean isSameLine(StripContent other) {
        return other != null && sheet.unit() == other.sheet.unit() && row.isSameLine(other.row);
    }

    /** The lines with fields: the criterion itself, and the figures its rule reads. */
    List<SheetRow> lines() {
        return sheet.rows().stream()
                .filter(each -> each.index() == row.index()
                        || each.parent() == row.index() && each.measure().isPresent())
                .toList();
    }
}
