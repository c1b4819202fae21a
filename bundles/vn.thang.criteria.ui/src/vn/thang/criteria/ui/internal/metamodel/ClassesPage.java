// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.extensions.draft.ClassDraft;
import vn.thang.extensions.draft.Labels;

/** The classes of the package. */
final class ClassesPage extends WizardPage {
    private final Runnable changed;
    private ItemList<ClassDraft> list;
    private ClassPane pane;
    private boolean touched;

    ClassesPage(Runnable changed) {
        super("classes", PackageTexts.text("classes.title"), null);
        setDescription(PackageTexts.text("classes.text"));
        this.changed = changed;
        setPageComplete(false);
    }

    private static ClassDraft fresh() {
        return new ClassDraft("", Literals.CRITERION, Labels.NONE, List.of(), "", List.of());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(12, 12)
                .numColumns(2)
                .spacing(14, 0)
                .applyTo(page);
        list = new ItemList<>(
                page,
                "package.classes",
                List.of(new ItemList.Column<>("classes.title", 150, ClassDraft::element)),
                ClassesPage::fresh,
                this::selected,
                this::touched);
        GridDataFactory.fillDefaults().grab(false, true).hint(170, SWT.DEFAULT).applyTo(list);
        pane = new ClassPane(page, fresh(), this::typed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        list.set(List.of(fresh()));
        setControl(page);
    }

    private void selected() {
        if (pane != null) {
            pane.setVisible(list.selection().isPresent());
            list.selection().ifPresent(pane::show);
        }
    }

    private void typed(ClassDraft draft) {
        list.replace(draft);
        touched();
    }

    private void touched() {
        touched = true;
        changed.run();
    }

    List<ClassDraft> classes() {
        return list.items();
    }

    /** What was found in the classes. */
    void show(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        Set<String> elements =
                errors.stream().map(each -> each.location().element()).collect(Collectors.toSet());
        if (touched) {
            list.mark(one -> elements.stream()
                    .anyMatch(each -> each.equals(one.element()) || each.startsWith(one.element() + ".")));
            pane.mark(elements);
            setErrorMessage(errors.isEmpty() ? null : PackageWizard.text(errors.getFirst()));
        }
        setPageComplete(errors.isEmpty());
    }
}
