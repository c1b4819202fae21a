// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetEntry;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.Themes;

/** The score sheet of one unit as a table that is scored with the keyboard. */
public final class SheetPage implements EditorPage, SheetDriver.View, CellTyping.Keys {
    private final SheetHost host;
    private final Composite pane;
    private final SheetSource source;
    private final SheetDriver driver;
    private final SheetHeader header;
    private final SheetTable table;
    private final CellTyping typing;
    private final MessageLine message;
    /** The lines typed into that the sheet shown does not have yet. */
    private final Set<String> entered = new HashSet<>();

    private PlanNode wanted;
    private Unit shown;

    public SheetPage(Composite parent, SheetHost host) {
        this.host = host;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        Themes.colour(pane, palette -> pane.setBackground(new Color(palette.background())));
        source = new SheetSource(host, pane, this::show);
        driver = new SheetDriver(host, source, this);
        header = new SheetHeader(pane, driver, this::chooseUnit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        table = new SheetTable(pane, this::moved);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.tree());
        message = new MessageLine(pane, "sheet.message");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 2)
                .hint(80, SWT.DEFAULT)
                .applyTo(message.label());
        say(SheetTexts.text("hint"), false);
        typing = new CellTyping(table.tree(), this);
        table.setColumn(SheetColumn.of(host.session().run().layer()));
        table.tree().addListener(SWT.KeyDown, this::key);
        table.tree().addListener(SWT.MouseDoubleClick, e -> type(null));
        table.tree().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
            }
        });
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public Optional<SheetActions> actions() {
        return Optional.of(driver);
    }

    @Override
    public void show(ScoringRun run) {
        source.refresh();
    }

    @Override
    public void reveal(Unit unit, PlanNode node) {
        wanted = node;
        if (unit != source.unit()) {
            source.open(unit);
        } else {
            source.model().flatMap(model -> model.row(node)).ifPresent(this::go);
        }
    }

    private void show(SheetModel model) {
        boolean other = shown != model.unit();
        shown = model.unit();
        Optional<SheetRow> before = current();
        header.show(model);
        table.show(model);
        model.rows().stream()
                .filter(row -> row.cell(model.run().layer()).cell().status() != CellStatus.MISSING)
                .forEach(row -> entered.remove(row.itemId()));
        if (other) {
            entered.clear();
            // What was said was about the unit before.
            say(SheetTexts.text("hint"), false);
        }
        Optional<SheetRow> next = Optional.ofNullable(wanted)
                .flatMap(model::row)
                .or(() -> other ? model.nextOpen(-1, true).map(model::entryRow) : Optional.empty())
                .or(() -> before.flatMap(model::row))
                .or(() -> model.nextCriterion(-1, true));
        wanted = null;
        if (next.isPresent()
                && (current().isEmpty() || !next.get().isSameLine(current().get()))) {
            go(next.get());
        } else {
            moved();
        }
    }

    private void moved() {
        source.model().ifPresent(model -> current().ifPresent(row -> host.selected(model.unit(), row.node())));
    }

    private void chooseUnit() {
        if (finishTyping()) {
            new UnitChooser(header.unit(), driver.units(), unit -> {
                        source.open(unit);
                        setFocus();
                    })
                    .open();
        }
    }

    @Override
    public Optional<SheetRow> current() {
        return table.current();
    }

    @Override
    public void go(SheetRow row) {
        table.go(row);
        moved();
    }

    @Override
    public boolean finishTyping() {
        return typing.finish();
    }

    @Override
    public void say(String text, boolean isError) {
        message.say(text, isError);
        message.label().setToolTipText(text);
    }

    private void key(Event e) {
        boolean plain = (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (!plain) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                table.turnColumn(e.keyCode == SWT.ARROW_RIGHT);
                e.doit = false;
            }
            case SWT.TAB -> {
                table.turnColumn((e.stateMask & SWT.SHIFT) == 0);
                e.doit = false;
            }
            case SWT.DEL, SWT.BS -> {
                current().ifPresent(row -> table.column().layer().ifPresent(layer -> driver.empty(row, layer)));
                e.doit = false;
            }
            case SWT.F2 -> type(null);
            case SWT.CR, SWT.KEYPAD_CR -> {
                entered();
                e.doit = false;
            }
            default -> {
                if (e.character > ' ') {
                    type(String.valueOf(e.character));
                    e.doit = false;
                }
            }
        }
    }

    /** Opens the field over the current cell; with null for what stands there. */
    private void type(String first) {
        Optional<SheetModel> model = source.model();
        Optional<SheetRow> row = current();
        if (model.isEmpty() || row.isEmpty()) {
            return;
        }
        if (driver.readOnly()) {
            say(SheetTexts.text("readOnly"), true);
            return;
        }
        Layer layer = table.column().layer().orElse(model.get().run().layer());
        model.get()
                .entry(row.get(), layer)
                .ifPresentOrElse(entry -> type(row.get(), entry, first), () -> say(SheetTexts.text("group"), false));
    }

    private void type(SheetRow row, SheetEntry entry, String first) {
        say(SheetTexts.text("hint"), false);
        boolean remark = table.column() == SheetColumn.REMARK;
        String text = first != null ? first : remark ? row.remark() : entry.text();
        String[] choices = remark
                ? new String[0]
                : entry.answers().stream().map(Answer::label).toArray(String[]::new);
        typing.open(table.item(row), table.column().ordinal(), text, choices, first == null, typed -> {
            if (remark) {
                driver.remark(row, entry, typed);
                return Optional.empty();
            }
            Optional<String> refusal = driver.enter(row, entry, typed);
            if (refusal.isEmpty() && !typed.isBlank()) {
                entered.add(row.itemId());
            }
            return refusal;
        });
    }

    @Override
    public void entered() {
        source.model()
                .flatMap(model -> current().flatMap(model::row).flatMap(row -> model.afterEntry(row, entered)))
                .ifPresentOrElse(this::go, () -> say(SheetTexts.text("open.none"), false));
    }

    @Override
    public void tabbed(boolean forward) {
        table.turnColumn(forward);
    }

    @Override
    public void refused(String why) {
        say(why, true);
    }

    @Override
    public boolean setFocus() {
        return table.tree().setFocus();
    }
}
