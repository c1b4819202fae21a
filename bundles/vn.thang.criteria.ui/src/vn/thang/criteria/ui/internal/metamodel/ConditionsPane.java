// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.formula.FormulaField;
import vn.thang.extensions.draft.ClassDraft;
import vn.thang.extensions.draft.ConstraintDraft;
import vn.thang.extensions.draft.Labels;

/** The conditions that every object of the selected class must fulfil. */
final class ConditionsPane extends Composite {
    private final Fields fields = new Fields(this::typed);
    private final Runnable changed;
    private final ItemList<ConstraintDraft> list;
    private final Composite detail;
    private final Text name;
    private final FormulaField condition;
    private final Text vi;
    private final Text en;

    ConditionsPane(Composite parent, ClassDraft first, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(12, 0)
                .applyTo(this);
        list = new ItemList<>(
                this,
                "package.conditions",
                List.of(
                        new ItemList.Column<>("condition.name", 95, ConstraintDraft::name),
                        new ItemList.Column<>("condition.formula", 145, ConstraintDraft::condition)),
                () -> new ConstraintDraft("", "", Labels.NONE),
                this::show,
                () -> {
                    changed.run();
                    focus();
                });
        GridDataFactory.fillDefaults().grab(false, true).hint(265, SWT.DEFAULT).applyTo(list);
        detail = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(detail);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
        name = fields.text(detail, "condition.name");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Fields.label(detail, "condition.formula"));
        condition = new FormulaField(detail, first.conditionScope(PackageTexts.locale()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(condition);
        condition.addListener(text -> fields.changed());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Fields.label(detail, "condition.words"));
        vi = fields.text(detail, "condition.vi");
        en = fields.text(detail, "condition.en");
        show();
    }

    private void focus() {
        if (list.selection().isPresent()) {
            name.setFocus();
        }
    }

    /** Another class, or its attributes have changed. */
    void scope(ClassDraft owner) {
        condition.setScope(owner.conditionScope(PackageTexts.locale()));
    }

    void set(List<ConstraintDraft> conditions) {
        list.set(conditions);
    }

    List<ConstraintDraft> conditions() {
        return list.items();
    }

    void mark(Predicate<ConstraintDraft> wrong) {
        list.mark(wrong);
    }

    private void show() {
        detail.setVisible(list.selection().isPresent());
        list.selection()
                .ifPresent(shown -> fields.fill(shown, one -> {
                    name.setText(one.name());
                    condition.setText(one.condition());
                    vi.setText(one.words().vi());
                    en.setText(one.words().en());
                }));
    }

    private void typed() {
        list.replace(
                new ConstraintDraft(name.getText().strip(), condition.text(), new Labels(vi.getText(), en.getText())));
        changed.run();
    }
}
