// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetEdits;
import vn.thang.assessment.ui.sheet.SheetEntry;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;

/** What can be done on a sheet, for the table and for the form. */
final class SheetDriver implements SheetActions {

    /** A page with a current line. */
    interface View {
        Control control();

        /** The line that is worked on; empty before the first sheet is there. */
        Optional<SheetRow> current();

        void go(SheetRow row);

        /** Takes what is being typed over; false when it is refused, and then says why. */
        boolean finishTyping();

        /** Tells the person something in passing. */
        void say(String text, boolean error);
    }

    private final SheetHost host;
    private final SheetSource source;
    private final View view;

    SheetDriver(SheetHost host, SheetSource source, View view) {
        this.host = host;
        this.source = source;
        this.view = view;
    }

    boolean readOnly() {
        return host.session().readOnly();
    }

    private SheetEdits edits(SheetModel model) {
        return new SheetEdits(model, host.session().author(), host.locale());
    }

    /** Takes a typed text over; returns why it is refused. */
    Optional<String> enter(SheetRow row, SheetEntry entry, String typed) {
        return switch (entry.read(typed)) {
            case Reading.Refused refused -> Optional.of(refused.message().in(host.locale()));
            case Reading.Accepted accepted -> {
                source.model()
                        .flatMap(model -> edits(model).enter(row, entry, typed, accepted.cell()))
                        .ifPresent(host::perform);
                yield Optional.empty();
            }
        };
    }

    void remark(SheetRow row, SheetEntry entry, String remark) {
        if (!remark.strip().equals(row.remark().strip())) {
            source.model().ifPresent(model -> host.perform(edits(model).remark(row, entry, remark)));
        }
    }

    @Override
    public void turnUnit(boolean forward) {
        if (view.finishTyping()) {
            Optional<Unit> next = source.neighbour(forward);
            next.ifPresentOrElse(
                    source::open, () -> view.say(SheetTexts.text(forward ? "unit.last" : "unit.first"), false));
        }
    }

    @Override
    public void turnOpen(boolean forward) {
        if (!view.finishTyping()) {
            return;
        }
        source.model().ifPresent(model -> {
            int from = view.current().map(row -> criterion(model, row).index()).orElse(-1);
            model.nextOpen(from, forward)
                    .map(model::entryRow)
                    .ifPresentOrElse(view::go, () -> view.say(SheetTexts.text("open.none"), false));
        });
    }

    private static SheetRow criterion(SheetModel model, SheetRow row) {
        return row.measure().isPresent() ? model.rows().get(row.parent()) : row;
    }

    @Override
    public void accept() {
        Optional<SheetModel> sheet = source.model();
        Optional<SheetRow> row = view.current();
        if (sheet.isEmpty() || row.isEmpty() || !writable() || !view.finishTyping()) {
            return;
        }
        SheetModel model = sheet.get();
        SheetRow criterion = criterion(model, row.get());
        if (criterion.isGroup()) {
            acceptAll(true);
            return;
        }
        perform(host.session().read(data -> edits(model).accept(criterion, data)), "accept.nothing");
        model.afterEntry(criterion).ifPresent(view::go);
    }

    @Override
    public void acceptAll(boolean group) {
        Optional<SheetModel> sheet = source.model();
        if (sheet.isEmpty() || !writable() || !view.finishTyping()) {
            return;
        }
        SheetModel model = sheet.get();
        Optional<SheetRow> above = group ? view.current().map(row -> group(model, row)) : Optional.empty();
        perform(host.session().read(data -> acceptAll(model, above, data)), "acceptAll.nothing");
    }

    private Optional<ScoreEdit> acceptAll(SheetModel model, Optional<SheetRow> group, ScoreData data) {
        return edits(model).acceptAll(group, data);
    }

    /** The group a line belongs to; a group itself. */
    private static SheetRow group(SheetModel model, SheetRow row) {
        SheetRow above = row;
        while (!above.isGroup() && above.parent() >= 0) {
            above = model.rows().get(above.parent());
        }
        return above;
    }

    private void perform(Optional<Optional<ScoreEdit>> edit, String nothing) {
        if (edit.isEmpty()) {
            view.say(SheetTexts.text("busy"), true);
        } else {
            edit.get().ifPresentOrElse(this::performAndTell, () -> view.say(SheetTexts.text(nothing), false));
        }
    }

    private void performAndTell(ScoreEdit edit) {
        host.perform(edit);
        view.say(edit.label(), false);
    }

    private boolean writable() {
        if (readOnly()) {
            view.say(SheetTexts.text("readOnly"), true);
        }
        return !readOnly();
    }

    /** Empties a cell. */
    void empty(SheetRow row, Layer layer) {
        if (writable()) {
            source.model()
                    .flatMap(model -> model.entry(row, layer))
                    .flatMap(entry -> enter(row, entry, ""))
                    .ifPresent(refusal -> view.say(refusal, true));
        }
    }

    @Override
    public void notApplicable() {
        Optional<SheetModel> model = source.model();
        Optional<SheetRow> row = view.current();
        if (model.isPresent() && row.isPresent() && writable() && view.finishTyping()) {
            model.get()
                    .entry(row.get(), model.get().run().layer())
                    .ifPresent(entry -> notApplicable(model.get(), row.get(), entry));
        }
    }

    private void notApplicable(SheetModel model, SheetRow row, SheetEntry entry) {
        String name = model.text(row, SheetColumn.NAME);
        InputDialog dialog = new InputDialog(
                view.control().getShell(),
                SheetTexts.text("notApplicable.title"),
                SheetTexts.text("notApplicable.reason", name, model.title()),
                row.remark(),
                text -> text.isBlank() ? SheetTexts.text("notApplicable.needed") : null);
        if (dialog.open() == Window.OK) {
            host.perform(
                    edits(model).notApplicable(row, entry, dialog.getValue().strip()));
            model.afterEntry(row).ifPresent(view::go);
        }
    }

    /** All units, for a chooser. */
    List<Unit> units() {
        return host.session().model().getUnits();
    }
}
