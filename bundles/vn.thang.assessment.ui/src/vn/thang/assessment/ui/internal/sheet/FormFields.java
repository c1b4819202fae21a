// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetEntry;
import vn.thang.assessment.ui.sheet.SheetModel;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The fields of one criterion or figure on the form: a label, a field for each layer, a remark, and what is wrong. */
final class FormFields {

    /** Where the fields hand over what was typed. */
    interface Typed {
        /** Returns why the text is refused. */
        Optional<String> points(SheetRow row, Layer layer, String text);

        void remark(SheetRow row, String text);
    }

    /** A field and what it shows. */
    private record Field(SheetColumn column, Control control, Label problem) {
        String text() {
            return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
        }

        void setText(String text) {
            if (control instanceof Combo combo) {
                combo.setText(text);
            } else {
                ((Text) control).setText(text);
            }
        }
    }

    private final Typed typed;
    private final Consumer<SheetRow> entered;
    private final Group box;
    private final Label state;
    private final List<Field> fields = new ArrayList<>();
    private SheetModel model;
    private SheetRow row;

    /**
     * Fields for one line.
     *
     * @param entered hears when the focus comes to one of the fields
     */
    FormFields(Composite parent, SheetModel model, SheetRow row, Typed typed, Consumer<SheetRow> entered) {
        this.typed = typed;
        this.entered = entered;
        this.model = model;
        this.row = row;
        box = new Group(parent, SWT.NONE);
        box.setText(title().replace("&", "&&"));
        box.setData("id", "form." + row.itemId());
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(10, 8)
                .spacing(8, 4)
                .applyTo(box);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(row.measure().isPresent() ? 24 : 0, 0)
                .applyTo(box);
        colour(box, false);
        state = label(box, "");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
        for (Layer layer : Layer.values()) {
            model.entry(row, layer).ifPresent(entry -> field(SheetColumn.of(layer), entry));
        }
        if (row.isCriterion()) {
            remark();
        }
        show(model, row);
    }

    private String title() {
        String code = model.text(row, SheetColumn.CODE);
        String name = model.text(row, SheetColumn.NAME);
        return code.isEmpty() ? name : code + "  " + name;
    }

    private void field(SheetColumn column, SheetEntry entry) {
        Label label = label(box, column.title(UiLanguage.locale()));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(label);
        Control control = entry.answers().isEmpty() ? new Text(box, SWT.BORDER) : combo(entry);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(160, SWT.DEFAULT)
                .applyTo(control);
        add(new Field(column, control, problem()));
    }

    private Combo combo(SheetEntry entry) {
        Combo combo = new Combo(box, SWT.DROP_DOWN);
        combo.setItems(entry.answers().stream().map(Answer::label).toArray(String[]::new));
        return combo;
    }

    private void remark() {
        Label label = label(box, SheetColumn.REMARK.title(UiLanguage.locale()));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(label);
        Text text = new Text(box, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(text);
        add(new Field(SheetColumn.REMARK, text, problem()));
    }

    private Label problem() {
        Label problem = label(box, "");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(problem);
        Themes.colour(problem, palette -> {
            problem.setBackground(new Color(palette.background()));
            problem.setForeground(new Color(palette.error()));
        });
        return problem;
    }

    private void add(Field field) {
        fields.add(field);
        Control control = field.control();
        control.setData(
                "id", "form." + row.itemId() + "." + field.column().name().toLowerCase(Locale.ROOT));
        // A field can be told from its pane on a dark background, too.
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.dark() ? palette.header() : palette.background()));
            control.setForeground(new Color(palette.text()));
        });
        Spoken.name(
                control,
                () -> SheetTexts.text("form.field", title(), field.column().tip(UiLanguage.locale())));
        Spoken.description(
                control,
                () -> field.problem().getText().isEmpty()
                        ? state.getText()
                        : field.problem().getText());
        control.addFocusListener(FocusListener.focusLostAdapter(e -> take(field)));
        control.addFocusListener(FocusListener.focusGainedAdapter(e -> entered.accept(row)));
        if (control instanceof Combo combo) {
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take(field)));
        }
    }

    /** Takes over what was typed; false when something is refused. */
    boolean finish() {
        boolean accepted = true;
        for (Field field : fields) {
            accepted &= take(field);
        }
        return accepted;
    }

    private boolean take(Field field) {
        if (field.control().isDisposed() || field.text().equals(shown(field.column()))) {
            say(field, "");
            return true;
        }
        if (field.column() == SheetColumn.REMARK) {
            typed.remark(row, field.text());
            return true;
        }
        Optional<String> refusal = typed.points(row, field.column().layer().orElseThrow(), field.text());
        say(field, refusal.orElse(""));
        return refusal.isEmpty();
    }

    /** Shows why a text is refused, below its field, and has it read out. */
    private void say(Field field, String problem) {
        Label label = field.problem();
        if (label.isDisposed() || label.getText().equals(problem)) {
            return;
        }
        label.setText(problem.replace("&", "&&"));
        ((GridData) label.getLayoutData()).exclude = problem.isEmpty();
        label.setVisible(!problem.isEmpty());
        label.requestLayout();
        if (!problem.isEmpty()) {
            field.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    private String shown(SheetColumn column) {
        return shown(model, row, column);
    }

    private static String shown(SheetModel sheet, SheetRow line, SheetColumn column) {
        return column == SheetColumn.REMARK
                ? line.remark()
                : column.layer()
                        .flatMap(layer -> sheet.entry(line, layer))
                        .map(SheetEntry::text)
                        .orElse("");
    }

    /** Shows the same line of a newer sheet; a text that is being typed stays. */
    void show(SheetModel next, SheetRow line) {
        for (Field field : fields) {
            String now = shown(next, line, field.column());
            boolean typing = field.control().isFocusControl() && !field.text().equals(shown(field.column()));
            if (!typing && !field.text().equals(now)) {
                field.setText(now);
            }
        }
        model = next;
        row = line;
        state.setText(describe().replace("&", "&&"));
        state.requestLayout();
    }

    /** Maximum, the points that count on each layer and the evidence, in one sentence. */
    private String describe() {
        List<String> parts = new ArrayList<>();
        if (row.measure().isEmpty() && row.node().maximum() != null) {
            parts.add(SheetColumn.MAXIMUM.title(UiLanguage.locale()) + " " + model.text(row, SheetColumn.MAXIMUM));
        } else if (!model.text(row, SheetColumn.MAXIMUM).isEmpty()) {
            parts.add(SheetTexts.text("form.measured", model.text(row, SheetColumn.MAXIMUM)));
        }
        for (SheetColumn column : SheetColumn.values()) {
            boolean told = column.layer().isPresent() && row.isCriterion() || column == SheetColumn.EVIDENCE;
            String text = model.text(row, column);
            if (told && !text.isEmpty()) {
                parts.add(column.title(UiLanguage.locale()) + " " + text);
            }
        }
        return String.join(" · ", parts);
    }

    SheetRow row() {
        return row;
    }

    Control box() {
        return box;
    }

    /** Sets the focus to the field of a layer. */
    void focus(Layer layer) {
        fields.stream()
                .filter(field -> field.column() == SheetColumn.of(layer))
                .findFirst()
                .ifPresent(field -> field.control().setFocus());
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        colour(label, true);
        return label;
    }

    private static void colour(Control control, boolean muted) {
        Themes.colour(control, palette -> {
            control.setBackground(new Color(palette.background()));
            control.setForeground(new Color(muted ? palette.muted() : palette.text()));
        });
    }
}
