// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.formula.FormulaField;
import vn.thang.extensions.draft.AttributeDraft;
import vn.thang.extensions.draft.AttributeKind;
import vn.thang.extensions.draft.ChoiceDraft;
import vn.thang.extensions.draft.ClassDraft;
import vn.thang.extensions.draft.Labels;

/** The attributes of the selected class. */
final class AttributesPane extends Composite {
    private final Fields fields = new Fields(this::typed);
    private final Supplier<ClassDraft> owner;
    private final Runnable changed;
    private final ItemList<AttributeDraft> list;
    private final Composite detail;
    private final Text name;
    private final Combo kind;
    private final Text vi;
    private final Text en;
    private final Button required;
    private final Composite values;
    private final StackLayout stack = new StackLayout();
    private final Composite preset;
    private final Text value;
    private final Text choices;
    private final Composite computed;
    private final FormulaField formula;

    /**
     * @param owner the class as it stands
     * @param changed called when a person has changed something
     */
    AttributesPane(Composite parent, Supplier<ClassDraft> owner, Runnable changed) {
        super(parent, SWT.NONE);
        this.owner = owner;
        this.changed = changed;
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(12, 0)
                .applyTo(this);
        list = new ItemList<>(
                this,
                "package.attributes",
                List.of(
                        new ItemList.Column<>("attribute.name", 100, AttributeDraft::name),
                        new ItemList.Column<>(
                                "attribute.kind", 140, each -> each.kind().in(PackageTexts.locale()))),
                () -> new AttributeDraft("", AttributeKind.DECIMAL, Labels.NONE, "", false, List.of()),
                this::show,
                () -> {
                    changed.run();
                    focus();
                });
        GridDataFactory.fillDefaults().grab(false, true).hint(265, SWT.DEFAULT).applyTo(list);
        detail = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(detail);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
        name = fields.text(detail, "attribute.name");
        Fields.label(detail, "attribute.kind");
        kind = new Combo(detail, SWT.READ_ONLY);
        kind.setData("id", "package.attribute.kind");
        for (AttributeKind each : AttributeKind.values()) {
            kind.add(each.in(PackageTexts.locale()));
        }
        kind.setVisibleItemCount(AttributeKind.values().length);
        kind.addListener(SWT.Selection, e -> fields.changed());
        vi = fields.text(detail, "attribute.vi");
        en = fields.text(detail, "attribute.en");
        values = new Composite(detail, SWT.NONE);
        values.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(values);
        preset = new Composite(values, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(preset);
        value = fields.text(preset, "attribute.value");
        required = new Button(preset, SWT.CHECK);
        required.setText(PackageTexts.text("attribute.required"));
        required.setData("id", "package.attribute.required");
        required.addListener(SWT.Selection, e -> fields.changed());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(required);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Fields.label(preset, "attribute.choices"));
        choices = new Text(preset, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        choices.setData("id", "package.attribute.choices");
        choices.addListener(SWT.Modify, e -> fields.changed());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, 50).applyTo(choices);
        computed = new Composite(values, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(computed);
        formula = new FormulaField(computed, owner.get().derivationScope("", PackageTexts.locale()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(formula);
        formula.addListener(text -> fields.changed());
        show();
    }

    private void focus() {
        if (list.selection().isPresent()) {
            name.setFocus();
        }
    }

    void set(List<AttributeDraft> attributes) {
        list.set(attributes);
    }

    List<AttributeDraft> attributes() {
        return list.items();
    }

    void mark(Predicate<AttributeDraft> wrong) {
        list.mark(wrong);
    }

    private void show() {
        detail.setVisible(list.selection().isPresent());
        list.selection().ifPresent(shown -> fields.fill(shown, this::fill));
    }

    private void fill(AttributeDraft shown) {
        boolean formulated = shown.kind() == AttributeKind.COMPUTED;
        name.setText(shown.name());
        kind.select(shown.kind().ordinal());
        vi.setText(shown.labels().vi());
        en.setText(shown.labels().en());
        required.setSelection(shown.required());
        value.setText(formulated ? "" : shown.value());
        formula.setText(formulated ? shown.value() : "");
        choices.setText(ChoiceDraft.lines(shown.choices()));
        arrange(shown);
    }

    /** A formula where it is computed; choices where there are some. */
    private void arrange(AttributeDraft shown) {
        stack.topControl = shown.kind() == AttributeKind.COMPUTED ? computed : preset;
        formula.setScope(owner.get().derivationScope(shown.name(), PackageTexts.locale()));
        value.setEnabled(shown.kind() != AttributeKind.FIGURE);
        for (Control each : preset.getChildren()) {
            if (each == choices || "attribute.choices".equals(each.getData("label"))) {
                each.setVisible(shown.kind() == AttributeKind.CHOICE);
            }
        }
        values.layout();
    }

    private void typed() {
        AttributeKind chosen = AttributeKind.values()[kind.getSelectionIndex()];
        AttributeDraft now = new AttributeDraft(
                name.getText().strip(),
                chosen,
                new Labels(vi.getText(), en.getText()),
                chosen == AttributeKind.COMPUTED
                        ? formula.text()
                        : chosen == AttributeKind.FIGURE ? "" : value.getText(),
                required.getSelection(),
                chosen == AttributeKind.CHOICE ? ChoiceDraft.of(choices.getText()) : List.of());
        list.replace(now);
        changed.run();
        arrange(now);
    }
}
