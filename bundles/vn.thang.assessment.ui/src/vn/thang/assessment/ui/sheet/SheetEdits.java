// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.FigureText;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.text.Messages;

/** Turns what a person does on a sheet into edits; each is one step of undo. */
public record SheetEdits(SheetModel sheet, Author author, Locale locale) {
    private static final Messages MESSAGES = Messages.of(SheetEdits.class);

    /** Puts a content into a cell; empty when it stands there already. */
    public Optional<ScoreEdit> enter(SheetRow row, SheetEntry entry, Cell cell) {
        return same(entry.cell(), cell)
                ? Optional.empty()
                : Optional.of(edit("edit.enter", row, new CellEdit(unitId(), entry.key(), cell, null)));
    }

    /**
     * Puts what was typed into a cell: of a reported figure the sign and the day, too; empty when it stands there already.
     *
     * @param cell what the text was read as
     */
    public Optional<ScoreEdit> enter(SheetRow row, SheetEntry entry, String typed, Cell cell) {
        if (entry.figure().isEmpty()) {
            return enter(row, entry, cell);
        }
        List<CellEdit> edits = entry.figure()
                .get()
                .edits(
                        FigureText.typed(typed, cell),
                        unitId(),
                        entry.key().itemId(),
                        entry.key().layer());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new ScoreEdit(author, label("edit.enter", row), edits));
    }

    /** Says that a criterion or figure does not apply to the unit, and why. */
    public ScoreEdit notApplicable(SheetRow row, SheetEntry entry, String reason) {
        return edit("edit.notApplicable", row, new CellEdit(unitId(), entry.key(), Cell.NOT_APPLICABLE, reason));
    }

    /** Changes the remark of a cell and leaves its content alone; an empty one removes it. */
    public ScoreEdit remark(SheetRow row, SheetEntry entry, String remark) {
        return edit("edit.remark", row, new CellEdit(unitId(), entry.key(), entry.cell(), remark));
    }

    /** Adds evidence, or changes that of the same id. */
    public ScoreEdit put(SheetRow row, Evidence evidence, boolean added) {
        String label = label(added ? "edit.evidence.add" : "edit.evidence.change", row);
        return ScoreEdit.evidence(author, label, List.of(evidence), List.of());
    }

    /** Removes evidence. */
    public ScoreEdit remove(SheetRow row, Evidence evidence) {
        return ScoreEdit.evidence(author, label("edit.evidence.remove", row), List.of(), List.of(evidence.id()));
    }

    /** Takes the self-score of a criterion over as verified, figures included; empty without one or without a change. */
    public Optional<ScoreEdit> accept(SheetRow criterion, ScoreData data) {
        Map<ColumnKey, CellEdit> edits = new LinkedHashMap<>();
        accept(criterion, data, edits);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScoreEdit(author, label("edit.accept", criterion), List.copyOf(edits.values())));
    }

    /**
     * Takes all self-scores below a line over that nobody has verified yet; what is verified stays.
     *
     * @param group empty = of the whole unit
     */
    public Optional<ScoreEdit> acceptAll(Optional<SheetRow> group, ScoreData data) {
        Map<ColumnKey, CellEdit> edits = new LinkedHashMap<>();
        int criteria = 0;
        for (SheetRow row : sheet.rows()) {
            if (row.isCriterion()
                    && group.map(g -> isBelow(row, g)).orElse(true)
                    && row.cell(Layer.VERIFIED).cell().status() == CellStatus.MISSING) {
                int before = edits.size();
                accept(row, data, edits);
                criteria += edits.size() > before ? 1 : 0;
            }
        }
        String label = MESSAGES.text(locale, "edit.acceptAll", sheet.title(), criteria);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScoreEdit(author, label, List.copyOf(edits.values())));
    }

    private boolean isBelow(SheetRow row, SheetRow group) {
        int parent = row.parent();
        while (parent >= 0 && parent != group.index()) {
            parent = sheet.rows().get(parent).parent();
        }
        return parent == group.index();
    }

    private void accept(SheetRow criterion, ScoreData data, Map<ColumnKey, CellEdit> edits) {
        if (criterion.cell(Layer.SELF).cell().status() == CellStatus.MISSING) {
            return;
        }
        int unit = data.rowOf(unitId());
        for (ColumnKey self : keys(criterion)) {
            ColumnKey verified = new ColumnKey(self.itemId(), self.facet(), Layer.VERIFIED);
            Cell cell = data.column(self).cell(unit);
            if (!same(cell, data.column(verified).cell(unit))) {
                edits.put(verified, new CellEdit(unitId(), verified, cell, null));
            }
        }
    }

    private List<ColumnKey> keys(SheetRow criterion) {
        List<ColumnKey> keys = new ArrayList<>();
        Stream<String> figures = sheet.rows().stream()
                .filter(row -> row.parent() == criterion.index())
                .map(SheetRow::itemId);
        Stream.concat(Stream.of(criterion.node().id()), figures).forEach(item -> {
            for (Facet facet : Facet.values()) {
                keys.add(new ColumnKey(item, facet, Layer.SELF));
            }
        });
        return keys;
    }

    private ScoreEdit edit(String key, SheetRow row, CellEdit edit) {
        return new ScoreEdit(author, label(key, row), List.of(edit));
    }

    private String label(String key, SheetRow row) {
        return MESSAGES.text(locale, key, sheet.title(), row.node().code());
    }

    private String unitId() {
        return sheet.unit().getId();
    }

    private static boolean same(Cell a, Cell b) {
        return a.status() == b.status()
                && (a.status() != CellStatus.VALUE || a.value().compareTo(b.value()) == 0);
    }
}
