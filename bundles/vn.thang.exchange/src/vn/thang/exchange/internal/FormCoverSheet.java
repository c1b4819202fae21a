// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.time.LocalDate;
import java.util.Optional;
import vn.thang.assessment.Phase;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.internal.FormStyles.Look;

/** The first sheet: whom the form is for, until when, and how it is filled in. */
final class FormCoverSheet {
    private static final int LABEL_WIDTH = 26;
    private static final int TEXT_WIDTH = 72;
    private static final int STEPS = 8;

    private final FormContent content;
    private final FormCells cells;
    private int row;

    FormCoverSheet(FormContent content, FormCells cells) {
        this.content = content;
        this.cells = cells;
    }

    void write() {
        cells.sheet().setColumnWidth(0, LABEL_WIDTH * 256);
        cells.sheet().setColumnWidth(1, TEXT_WIDTH * 256);
        cells.wide(row++, 1, content.text("form.title." + content.layer().name()), Look.TITLE, 2);
        field("assessment", assessment());
        field(
                "framework",
                name(content.framework()) + " · " + content.framework().getVersion());
        field("unit", name(content.unit()) + " (" + content.unit().getCode() + ")");
        field(
                "group",
                content.unit().getGroup() == null ? "" : name(content.unit().getGroup()));
        field("deadline", deadline());
        field("notice", pick());
        row++;
        cells.wide(row++, 1, content.text("form.steps"), Look.SUBTITLE, 1);
        for (int step = 1; step <= STEPS; step++) {
            cells.text(row, 0, Integer.toString(step), Look.CELL_CENTRED);
            cells.text(row++, 1, content.text("form.step." + step), Look.CELL_TEXT);
        }
        cells.finish(false, -1, name(content.unit()));
    }

    private void field(String key, String value) {
        if (!value.isBlank()) {
            cells.text(row, 0, content.text("form.cover." + key), Look.BOLD);
            cells.text(row++, 1, value, Look.TEXT);
        }
    }

    private String assessment() {
        String name =
                Texts.pick(content.assessment().getName(), content.locale(), Texts.mainLanguage(content.framework()));
        Integer year = content.assessment().getYear();
        String title = name.isBlank() ? String.valueOf(content.assessment().getCode()) : name;
        return year == null || title.contains(year.toString()) ? title : title + " · " + year;
    }

    private String pick() {
        return Texts.pick(content.assessment().getNotice(), content.locale(), Texts.mainLanguage(content.framework()));
    }

    /** The days of the phase that the form belongs to, when they are known. */
    private String deadline() {
        PhaseKind kind = content.layer() == Layer.SELF ? PhaseKind.SELF_SCORING : PhaseKind.VERIFICATION;
        Optional<Phase> phase = content.assessment().getPhases().stream()
                .filter(each -> each.getKind() == kind)
                .findFirst();
        LocalDate from = phase.map(Phase::getFrom).orElse(null);
        LocalDate to = phase.map(Phase::getTo).orElse(null);
        if (to == null) {
            return from == null ? "" : content.text("form.from", from);
        }
        return from == null ? content.text("form.until", to) : content.text("form.between", from, to);
    }

    private String name(Described element) {
        return Texts.name(element, content.locale());
    }
}
