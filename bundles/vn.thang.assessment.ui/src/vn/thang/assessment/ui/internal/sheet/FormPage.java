// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.ui.Themes;

/**
 * The score sheet as a plain form of native widgets, for people who use a screen reader. One group of criteria at a time,
 * so that it stays quick; every field has a name, every mistake is a text below its field.
 */
public final class FormPage implements EditorPage, SheetDriver.View, FormFields.Typed {
    private static final int AT_ONCE = 2;

    private final SheetHost host;
    private final Composite pane;
    private final SheetSource source;
    private final SheetDriver driver;
    private final Button unit;
    private final Combo groups;
    private final Label total;
    private final MessageLine message;
    private final ScrolledComposite scroll;
    private final List<FormFields> fields = new ArrayList<>();
    private final Deque<SheetRow> waiting = new ArrayDeque<>();
    private List<SheetRow> groupRows = List.of();
    private Composite content;
    private SheetModel shown;
    private SheetRow group;
    private SheetRow current;
    private PlanNode wanted;

    public FormPage(Composite parent, SheetHost host) {
        this.host = host;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(12, 10)
                .spacing(6, 6)
                .numColumns(6)
                .applyTo(pane);
        Themes.colour(pane, palette -> pane.setBackground(new Color(palette.background())));
        source = new SheetSource(host, pane, this::show);
        driver = new SheetDriver(host, source, this);
        label(SheetTexts.text("form.unit"));
        // A list of its own: GTK takes minutes to fill a combo with the units of a country.
        unit = button("form.units", "", this::chooseUnit);
        wide(unit);
        Spoken.name(unit, () -> spoken("form.unit") + ": " + unit.getText());
        label(SheetTexts.text("form.group"));
        groups = combo("form.groups");
        Spoken.name(groups, () -> spoken("form.group"));
        groups.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chooseGroup()));
        button("form.previousGroup", SheetTexts.text("form.previousGroup"), () -> turnGroup(-1));
        button("form.nextGroup", SheetTexts.text("form.nextGroup"), () -> turnGroup(1));
        total = line("form.total");
        scroll = new ScrolledComposite(pane, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> size(true)));
        Themes.colour(scroll, palette -> scroll.setBackground(new Color(palette.background())));
        GridDataFactory.fillDefaults().span(6, 1).grab(true, true).applyTo(scroll);
        message = new MessageLine(pane, "form.message");
        wholeLine(message.label());
        say(SheetTexts.text("form.hint"), false);
    }

    private Combo combo(String id) {
        Combo combo = new Combo(pane, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("id", id);
        combo.setVisibleItemCount(20);
        wide(combo);
        return combo;
    }

    private static String spoken(String label) {
        return SheetTexts.text(label).replace("&", "");
    }

    private static void wide(Control chooser) {
        GridDataFactory.fillDefaults()
                .hint(280, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(chooser);
    }

    private Label label(String text) {
        Label label = new Label(pane, SWT.NONE);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
        return label;
    }

    private Label line(String id) {
        Label line = label("");
        line.setData("id", id);
        wholeLine(line);
        return line;
    }

    private static void wholeLine(Label line) {
        GridDataFactory.fillDefaults()
                .span(6, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(line);
    }

    private Button button(String id, String text, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void chooseUnit() {
        if (finishTyping()) {
            new UnitChooser(unit, driver.units(), source::open).open();
        }
    }

    private void chooseGroup() {
        if (shown != null && finishTyping()) {
            open(groupRows.get(groups.getSelectionIndex()));
        }
    }

    private void turnGroup(int by) {
        int next = groups.getSelectionIndex() + by;
        if (shown != null && next >= 0 && next < groupRows.size() && finishTyping()) {
            open(groupRows.get(next));
            fields.stream()
                    .findFirst()
                    .ifPresent(first -> first.focus(shown.run().layer()));
        }
    }

    private void show(SheetModel model) {
        boolean same = shown != null
                && shown.unit() == model.unit()
                && shown.run().layer() == model.run().layer();
        Optional<SheetRow> before = Optional.ofNullable(current).flatMap(model::row);
        shown = model;
        unit.setText((model.title() + "  ▾").replace("&", "&&"));
        total.setText((model.title() + ": " + model.total() + " · " + model.progress()).replace("&", "&&"));
        groupRows = model.rows().stream().filter(row -> hasCriteria(model, row)).toList();
        String[] names = groupRows.stream().map(row -> name(model, row)).toArray(String[]::new);
        if (!List.of(groups.getItems()).equals(List.of(names))) {
            groups.setItems(names);
        }
        if (same && wanted == null) {
            fields.forEach(field -> model.row(field.row()).ifPresent(row -> field.show(model, row)));
            group = model.row(group).orElse(group);
            groups.select(groupRows.indexOf(group));
            before.ifPresent(row -> host.selected(model.unit(), row.node()));
        } else {
            Optional<SheetRow> target = Optional.ofNullable(wanted)
                    .flatMap(model::row)
                    .filter(row -> !row.isGroup() || groupRows.contains(row))
                    .or(() -> before);
            wanted = null;
            target.or(() -> model.nextCriterion(-1, true)).ifPresent(this::reveal);
        }
    }

    /** Groups with criteria right below them; criteria on the top level stand under themselves. */
    private static boolean hasCriteria(SheetModel model, SheetRow row) {
        return row.isCriterion() && row.parent() < 0
                || row.isGroup()
                        && model.rows().stream().anyMatch(each -> each.parent() == row.index() && each.isCriterion());
    }

    private static String name(SheetModel model, SheetRow row) {
        return model.text(row, SheetColumn.CODE) + "  " + model.text(row, SheetColumn.NAME);
    }

    private void reveal(SheetRow row) {
        SheetRow above = row;
        while (!groupRows.contains(above) && above.parent() >= 0) {
            above = shown.rows().get(above.parent());
        }
        open(above);
        current = row;
        host.selected(shown.unit(), row.node());
    }

    /** Makes the first fields of a group, and the others between what the person does. */
    private void open(SheetRow chosen) {
        group = chosen;
        groups.select(groupRows.indexOf(chosen));
        fields.clear();
        waiting.clear();
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 8).applyTo(content);
        Themes.colour(content, palette -> content.setBackground(new Color(palette.background())));
        shown.rows().stream().filter(row -> isIn(row, chosen)).forEach(waiting::add);
        scroll.setContent(content);
        make(AT_ONCE);
        scroll.setOrigin(0, 0);
        makeLater(content);
    }

    private void make(int count) {
        for (int i = 0; i < count && !waiting.isEmpty(); i++) {
            shown.row(waiting.remove())
                    .ifPresent(row -> fields.add(new FormFields(content, shown, row, this, this::entered)));
        }
        content.layout(false);
        size(false);
    }

    private void makeLater(Composite opened) {
        if (!waiting.isEmpty()) {
            pane.getDisplay().asyncExec(() -> {
                if (opened == content && !opened.isDisposed()) {
                    make(AT_ONCE);
                    makeLater(opened);
                }
            });
        }
    }

    private boolean isIn(SheetRow row, SheetRow chosen) {
        SheetRow criterion = row.measure().isPresent() ? shown.rows().get(row.parent()) : row;
        return criterion.isCriterion() && (criterion == chosen || criterion.parent() == chosen.index());
    }

    private void size(boolean changed) {
        if (content != null) {
            Point size = content.computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT, changed);
            scroll.setMinSize(0, size.y);
        }
    }

    private void entered(SheetRow row) {
        current = row;
        host.selected(shown.unit(), row.node());
    }

    @Override
    public Optional<String> points(SheetRow row, Layer layer, String text) {
        if (driver.readOnly()) {
            return Optional.of(SheetTexts.text("readOnly"));
        }
        Optional<String> refusal = shown.entry(row, layer).flatMap(entry -> driver.enter(row, entry, text));
        refusal.ifPresent(why -> say(why, true));
        return refusal;
    }

    @Override
    public void remark(SheetRow row, String text) {
        shown.entry(row, shown.run().layer()).ifPresent(entry -> driver.remark(row, entry, text));
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
            source.refresh();
        }
    }

    @Override
    public Optional<SheetRow> current() {
        return shown == null || current == null ? Optional.empty() : shown.row(current);
    }

    @Override
    public void go(SheetRow row) {
        if (waiting.stream().anyMatch(each -> each.isSameLine(row))) {
            make(waiting.size());
        }
        if (fields.stream().noneMatch(field -> field.row().isSameLine(row))) {
            reveal(row);
        }
        fields.stream()
                .filter(field -> field.row().isSameLine(row))
                .findFirst()
                .ifPresent(field -> field.focus(shown.run().layer()));
    }

    @Override
    public boolean finishTyping() {
        boolean accepted = true;
        for (FormFields each : fields) {
            accepted &= each.finish();
        }
        return accepted;
    }

    @Override
    public void say(String text, boolean isError) {
        message.say(text, isError);
        message.label().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    @Override
    public boolean setFocus() {
        return unit.setFocus();
    }
}
