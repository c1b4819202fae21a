// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.formula.FormulaField;
import vn.thang.extensions.draft.ClassDraft;
import vn.thang.extensions.draft.Labels;

/** One class: what it extends, its name and labels, its attributes, points and conditions. */
final class ClassPane extends Composite {
    private final Fields fields = new Fields(this::typed);
    private final List<EClass> bases = ClassDraft.bases();
    private final Consumer<ClassDraft> changed;
    private final Combo base;
    private final Text name;
    private final Text vi;
    private final Text en;
    private final AttributesPane attributes;
    private final FormulaField points;
    private final Label noPoints;
    private final ConditionsPane conditions;
    private ClassDraft shown;

    /** @param changed given the class after every change that a person makes */
    ClassPane(Composite parent, ClassDraft first, Consumer<ClassDraft> changed) {
        super(parent, SWT.NONE);
        this.shown = first;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 7).applyTo(this);
        Fields.label(this, "class.base");
        base = new Combo(this, SWT.READ_ONLY);
        base.setData("id", "package.class.base");
        bases.forEach(each -> base.add(Texts.label(each, PackageTexts.locale())));
        base.setVisibleItemCount(20);
        base.addListener(SWT.Selection, e -> fields.changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(base);
        name = fields.text(this, "class.name");
        vi = fields.text(this, "class.vi");
        en = fields.text(this, "class.en");
        TabFolder tabs = new TabFolder(this, SWT.NONE);
        tabs.setData("id", "package.class.tabs");
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).indent(0, 4).applyTo(tabs);
        attributes = new AttributesPane(tabs, () -> shown, fields::changed);
        tab(tabs, "attributes", attributes);
        Composite pointsPane = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 8).applyTo(pointsPane);
        noPoints = new Label(pointsPane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(noPoints);
        points = new FormulaField(pointsPane, first.pointsScope(PackageTexts.locale()));
        points.addListener(text -> fields.changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(points);
        tab(tabs, "points", pointsPane);
        conditions = new ConditionsPane(tabs, first, fields::changed);
        tab(tabs, "conditions", conditions);
        show(first);
    }

    private static void tab(TabFolder tabs, String key, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(PackageTexts.text("tab." + key));
        item.setData("id", "package.tab." + key);
        item.setControl(content);
    }

    void show(ClassDraft draft) {
        shown = draft;
        fields.fill(draft, one -> {
            base.select(bases.indexOf(one.extended()));
            name.setText(one.name());
            vi.setText(one.labels().vi());
            en.setText(one.labels().en());
            points.setText(one.points());
            attributes.set(one.attributes());
            conditions.set(one.constraints());
        });
        scopes();
    }

    private void scopes() {
        noPoints.setText(PackageTexts.text(shown.canScore() ? "points.text" : "points.none"));
        noPoints.requestLayout();
        points.setVisible(shown.canScore());
        points.setScope(shown.pointsScope(PackageTexts.locale()));
        conditions.scope(shown);
    }

    /** Marks what findings are about. */
    void mark(Set<String> elements) {
        attributes.mark(each -> elements.contains(shown.element(each.name())));
        conditions.mark(each -> elements.contains(shown.element(each.name())));
    }

    private void typed() {
        EClass extended = bases.get(base.getSelectionIndex());
        shown = new ClassDraft(
                name.getText().strip(),
                extended,
                new Labels(vi.getText(), en.getText()),
                attributes.attributes(),
                points.text(),
                conditions.conditions());
        if (!shown.canScore()) {
            shown = new ClassDraft(shown.name(), extended, shown.labels(), shown.attributes(), "", shown.constraints());
        }
        scopes();
        changed.accept(shown);
    }
}
