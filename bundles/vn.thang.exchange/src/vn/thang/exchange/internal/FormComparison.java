// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.FormChange;
import vn.thang.exchange.FormReading;
import vn.thang.exchange.KnownUnits;
import vn.thang.exchange.internal.FormValues.Written;
import vn.thang.scoring.ScoringPlan;

/** Compares a returned form with what it said when it was made and with what the assessment says now. */
public final class FormComparison {
    private static final int MOST_NAMED = 10;

    private final FormBook book;
    private final Unit unit;
    private final Layer layer;
    private final boolean force;
    private final FormState state;
    private final Map<String, FormLine> lines;
    private final FormUnitAttributes units;
    private final Problems problems;
    private final Map<String, String> seen = new HashMap<>();
    private final List<FormChange> changes = new ArrayList<>();
    private final List<CellEdit> edits = new ArrayList<>();
    private final List<AttributeEdit> attributes = new ArrayList<>();
    private final FormEvidence evidence;

    private FormComparison(FormBook book, AssessmentStore store, ScoringPlan plan, Unit unit, boolean force) {
        Locale locale = Locale.forLanguageTag(book.marker().language());
        this.book = book;
        this.unit = unit;
        this.layer = book.marker().layer();
        this.force = force;
        this.state = new FormState(store, unit, layer, locale);
        this.lines = FormLines.byKey(FormLines.of(plan, store.data(), unit, layer, locale));
        this.units = new FormUnitAttributes(store.framework(), unit, locale);
        this.problems = new Problems(book.file());
        this.evidence = new FormEvidence(state, unit.getId(), problems);
    }

    /**
     * Reads one form.
     *
     * @param only the only layer whose forms are read; empty = any
     * @throws BadInputException with everything that is wrong
     */
    public static FormReading read(
            Path file, AssessmentStore store, FormPlans plans, Optional<Layer> only, boolean force)
            throws BadInputException {
        FormBook book = FormBook.read(file);
        Unit unit = unit(book, store, only);
        ScoringPlan plan = plans.of(unit, store.file().toString());
        FormComparison form = new FormComparison(book, store, plan, unit, force);
        form.version(store);
        return form.compare(file);
    }

    /** The unit that the form is of. */
    private static Unit unit(FormBook book, AssessmentStore store, Optional<Layer> only) throws BadInputException {
        FormMarker marker = book.marker();
        if (!marker.assessment().equals(Objects.toString(store.model().getId(), ""))) {
            throw fatal(
                    book,
                    "form.otherAssessment",
                    marker.assessment(),
                    store.model().getId());
        }
        if (!marker.framework().equals(Objects.toString(store.framework().getId(), ""))) {
            throw fatal(
                    book,
                    "form.otherFramework",
                    marker.framework(),
                    store.framework().getId());
        }
        if (only.isPresent() && only.get() != marker.layer()) {
            throw fatal(
                    book,
                    "form.otherLayer",
                    Problems.TEXTS.message("form.title." + marker.layer().name()),
                    Problems.TEXTS.message("form.title." + only.get().name()));
        }
        return store.model().getUnits().stream()
                .filter(each -> marker.unitId().equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> fatal(
                        book,
                        "unit.unknown",
                        marker.unitCode(),
                        new KnownUnits(store.model()).nearest(marker.unitCode())));
    }

    private static BadInputException fatal(FormBook book, String key, Object... args) {
        return Problems.fatal(book.file(), null, null, key, args);
    }

    private void version(AssessmentStore store) {
        String now = Objects.toString(store.framework().getVersion(), "");
        if (!book.marker().version().equals(now)) {
            problems.warning(null, null, "form.version", book.marker().version(), now);
        }
    }

    private FormReading compare(Path file) throws BadInputException {
        for (FormRow row : book.rows()) {
            if (row.key().isEmpty()) {
                if (row.filled() || row.field(FormColumn.VALUE) instanceof Field.Figure) {
                    problem(row, FormColumn.VALUE, message("form.noLine"));
                }
            } else if (seen.putIfAbsent(row.key(), row.cell(FormColumn.VALUE)) != null) {
                problem(row, FormColumn.VALUE, message("form.twice", seen.get(row.key())));
            } else if (row.key().startsWith(FormAttributesSheet.KEY)) {
                attribute(row);
            } else {
                line(row);
            }
        }
        absent();
        problems.raise();
        return new FormReading(
                file, unit, layer, changes, edits, evidence.put(), evidence.removed(), attributes, problems.warnings());
    }

    private void line(FormRow row) {
        FormLine line = lines.get(row.key());
        if (line == null) {
            gone(row);
            return;
        }
        FormEntry entry = line.entry().orElseThrow();
        String title = line.code().isEmpty() ? line.title() : line.code();
        FormFigure now = state.figure(entry);
        boolean date = entry.target().date();
        FormFigure value = value(row, entry, now);
        String remark = text(row, FormColumn.REMARK, FormColumn.WAS_REMARK, state.remark(entry));
        boolean other = !value.text(date).equals(now.text(date));
        boolean reason = other && value.text(date).equals("NA") && remark.isEmpty();
        if (reason) {
            problem(row, FormColumn.REMARK, message("form.reason"));
        }
        boolean remarked = !remark.equals(state.remark(entry));
        if (other) {
            change(row, FormColumn.VALUE, title, FormChange.Kind.VALUE, now.text(date), value.text(date));
        }
        if (remarked) {
            change(row, FormColumn.REMARK, title, FormChange.Kind.REMARK, state.remark(entry), remark);
        }
        if (other || remarked) {
            String comment = remarked ? remark.isEmpty() ? null : remark : state.comment(entry);
            edits.addAll(value.edits(now, entry, unit.getId(), layer, comment));
        }
        String was = state.evidenceText(entry);
        String documents = text(row, FormColumn.EVIDENCE, FormColumn.WAS_EVIDENCE, was);
        if (!documents.equals(was)) {
            change(row, FormColumn.EVIDENCE, title, FormChange.Kind.EVIDENCE, was, documents);
            evidence.compare(entry, documents, row);
        }
    }

    /** What counts as the value of a line; what stands there now when a problem was noted. */
    private FormFigure value(FormRow row, FormEntry entry, FormFigure now) {
        String was = row.text(FormColumn.WAS_VALUE);
        boolean unmarked = row.field(FormColumn.NOT_APPLICABLE).blank();
        if (entry.open() && unmarked && row.text(FormColumn.VALUE).equals(was)) {
            return now;
        }
        Written written = FormValues.read(row, entry);
        if (written.problem() != null) {
            problem(row, written.at(), written.problem());
            return now;
        }
        boolean date = entry.target().date();
        String text = written.figure().text(date);
        if (text.equals(was)) {
            return now;
        }
        Optional<Message> bounds = FormValues.outOfBounds(written.figure(), entry);
        if (bounds.isPresent()) {
            problem(row, FormColumn.VALUE, bounds.get());
            return now;
        }
        return conflict(row, FormColumn.VALUE, was, text, now.text(date)) ? now : written.figure();
    }

    /** What counts as a text of a line. */
    private String text(FormRow row, FormColumn column, FormColumn wasColumn, String now) {
        String was = row.text(wasColumn);
        String text = row.text(column);
        return text.equals(was) || conflict(row, column, was, text, now) ? now : text;
    }

    private void attribute(FormRow row) {
        Optional<FormUnitAttributes.Stated> found = units.find(row.key().substring(FormAttributesSheet.KEY.length()));
        if (found.isEmpty()) {
            gone(row);
            return;
        }
        FormUnitAttributes.Stated attribute = found.get();
        String was = row.text(FormColumn.WAS_VALUE);
        if (row.text(FormColumn.VALUE).equals(was)) {
            return;
        }
        FormUnitAttributes.Written written = units.read(row.field(FormColumn.VALUE), attribute);
        if (written.problem() != null) {
            problem(row, FormColumn.VALUE, written.problem());
        } else if (!written.text().equals(was)
                && !written.text().equals(attribute.now())
                && !conflict(row, FormColumn.VALUE, was, written.text(), attribute.now())) {
            change(
                    row,
                    FormColumn.VALUE,
                    attribute.title(),
                    FormChange.Kind.ATTRIBUTE,
                    attribute.now(),
                    written.text());
            attributes.add(written.edit());
        }
    }

    /** Whether the assessment has another content than before and than the form, so that somebody has to decide. */
    private boolean conflict(FormRow row, FormColumn column, String was, String text, String now) {
        boolean conflict = !force && !now.equals(was) && !now.equals(text);
        if (conflict) {
            problem(row, column, message("form.conflict", shown(text), shown(was), shown(now)));
        }
        return conflict;
    }

    private static Object shown(String text) {
        return text.isEmpty() ? message("form.empty") : "“" + text.replace('\n', '/') + "”";
    }

    /** Something that the assessment no longer asks, or asks in another way: filled in, it must not get lost unnoticed. */
    private void gone(FormRow row) {
        boolean same = row.text(FormColumn.VALUE).equals(row.text(FormColumn.WAS_VALUE))
                && row.text(FormColumn.REMARK).equals(row.text(FormColumn.WAS_REMARK))
                && row.text(FormColumn.EVIDENCE).equals(row.text(FormColumn.WAS_EVIDENCE));
        String title = (row.text(FormColumn.CODE) + " " + row.text(FormColumn.TITLE)).strip();
        problems.warning(row.row().number(), null, same ? "form.gone" : "form.goneFilled", title);
    }

    private void absent() {
        List<String> absent = lines.entrySet().stream()
                .filter(each -> !seen.containsKey(each.getKey()))
                .map(each -> each.getValue().code().isEmpty()
                        ? each.getValue().title()
                        : each.getValue().code())
                .collect(Collectors.toList());
        absent.addAll(units.except(seen.keySet()));
        if (!absent.isEmpty()) {
            String named = absent.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
            problems.warning(
                    null, null, "form.absent", absent.size(), absent.size() > MOST_NAMED ? named + "; …" : named);
        }
    }

    private void change(
            FormRow row, FormColumn column, String title, FormChange.Kind kind, String before, String after) {
        changes.add(new FormChange(row.sheet() + "!" + row.cell(column), title, kind, before, after));
    }

    private void problem(FormRow row, FormColumn column, Message problem) {
        problems.cell(row.sheet(), row.cell(column), problem);
    }

    private static Message message(String key, Object... args) {
        return Problems.TEXTS.message(key, args);
    }
}
