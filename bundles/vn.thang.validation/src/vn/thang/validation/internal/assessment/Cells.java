// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.HashMap;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.Findings;
import vn.thang.validation.Target;

/** Walks over the cells of an assessment and names their places. */
final class Cells {
    static final Messages TEXTS = Messages.of(Cells.class);

    private final AssessmentInput input;
    private final Findings findings;
    private final String file;
    private final Map<String, Described> items = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    Cells(AssessmentInput input, Findings findings) {
        this.input = input;
        this.findings = findings;
        this.file = findings.file();
        input.framework().eAllContents().forEachRemaining(each -> {
            if (each instanceof Measure || each instanceof Criterion) {
                items.put(((Described) each).getId(), (Described) each);
            }
        });
        input.assessment().getUnits().forEach(unit -> units.put(unit.getId(), unit));
    }

    /** Sees one cell that is not missing. */
    @FunctionalInterface
    interface Visitor<T extends Described> {
        void cell(T item, ColumnKey key, String unitId, DecimalColumn column, int row);
    }

    /** All cells of a facet whose items are of a type, column by column, that are not missing. */
    <T extends Described> void each(Class<T> type, Facet facet, Visitor<T> visitor) {
        for (ColumnKey key : input.data().columns()) {
            Described item = items.get(key.itemId());
            if (key.facet() != facet || !type.isInstance(item)) {
                continue;
            }
            findings.checkCancelled();
            DecimalColumn column = input.data().column(key);
            for (int row = 0; row < column.rows(); row++) {
                if (column.status(row) != CellStatus.MISSING) {
                    visitor.cell(type.cast(item), key, input.data().unitId(row), column, row);
                }
            }
        }
    }

    /** As {@link #each} for cells with a value. */
    <T extends Described> void values(Class<T> type, Facet facet, Visitor<T> visitor) {
        each(type, facet, (item, key, unitId, column, row) -> {
            if (column.status(row) == CellStatus.VALUE) {
                visitor.cell(item, key, unitId, column, row);
            }
        });
    }

    boolean knows(String itemId) {
        return items.containsKey(itemId);
    }

    /** The measure or criterion; null when the framework has none with this id. */
    Described item(String itemId) {
        return items.get(itemId);
    }

    /** Reports something about a cell. */
    void report(Severity severity, String unitId, Described item, ColumnKey key, Message message) {
        findings.report(severity, new Target.Score(unitId, item.getId(), key), place(unitId, item), message);
    }

    /** Reports something about a unit as a whole. */
    void report(Severity severity, Unit unit, Message message) {
        Location place = Location.file(file).withElement(code(unit));
        findings.report(severity, new Target.Score(unit.getId(), null, null), place, message);
    }

    /** Code of the unit and code of the item. */
    private Location place(String unitId, Described item) {
        Unit unit = units.get(unitId);
        return new Location(file, unit == null ? unitId : code(unit), null, code(item));
    }

    static String code(Described element) {
        return element.getCode() == null || element.getCode().isBlank()
                ? String.valueOf(element.getId())
                : element.getCode();
    }
}
