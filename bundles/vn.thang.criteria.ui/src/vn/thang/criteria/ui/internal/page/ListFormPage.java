// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.internal.editor.EditorPage;
import vn.thang.criteria.ui.internal.form.FormPane;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.Additions;
import vn.thang.criteria.ui.model.DeleteModel;
import vn.thang.criteria.ui.model.Folder;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.MoveModel;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.model.edit.ModelLabels;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** A page with some of the framework's lists at the left and the form of what is selected at the right. */
public abstract class ListFormPage implements EditorPage {
    private final String key;
    private final FrameworkSession session;
    private final List<Folder> folders;
    private final Composite control;
    private final TreeViewer viewer;
    private final FormPane form;

    ListFormPage(
            Composite parent,
            String key,
            FrameworkSession session,
            List<EReference> features,
            Consumer<List<? extends EObject>> selected) {
        this.key = key;
        this.session = session;
        folders = features.stream()
                .map(feature -> new Folder(session.framework(), feature))
                .toList();
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        SashForm sash = new SashForm(control, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        viewer = new TreeViewer(left, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("id", key + ".list");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(this::label));
        buttons(left);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        drawing(right);
        form = new FormPane(right, new FormContext(session.domain(), session.framework(), session.locale()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        sash.setWeights(38, 62);
        viewer.addSelectionChangedListener(e -> {
            form.show(elements());
            draw(elements());
            if (control.isVisible()) {
                selected.accept(elements());
            }
        });
        viewer.setInput(folders);
        viewer.expandAll();
        first().ifPresent(this::select);
    }

    /** Makes a control above the form; the page has none unless it says so. */
    abstract void drawing(Composite parent);

    /** Shows the selected elements in the control above the form. */
    abstract void draw(List<EObject> elements);

    private Optional<EObject> first() {
        return folders.stream().flatMap(folder -> folder.elements().stream()).findFirst();
    }

    private String label(Object row) {
        return row instanceof Folder folder
                ? folder.label(session.locale())
                : ModelLabels.text((EObject) row, session.locale());
    }

    private void buttons(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar);
        for (Folder folder : folders) {
            EClass kind = folder.feature().getEReferenceType();
            String text =
                    UiTexts.text("list.add", Texts.label(kind, session.locale()).toLowerCase(session.locale()));
            Button add = button(bar, "add." + folder.feature().getName(), () -> add(folder, kind));
            add.setText(text);
        }
        // Together, as a bar that is too narrow breaks between its children.
        Composite together = new Composite(bar, SWT.NONE);
        together.setLayout(new FillLayout());
        icon(button(together, "remove", this::remove), Icons.REMOVE);
        icon(button(together, "up", () -> move(-1)), Icons.UP);
        icon(button(together, "down", () -> move(1)), Icons.DOWN);
    }

    private static void icon(Button button, Icons icon) {
        button.setImage(icon.image(button));
        Themes.onChange(button, () -> button.setImage(icon.image(button)));
    }

    private Button button(Composite bar, String id, Runnable action) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setData("id", key + "." + id);
        button.setEnabled(!session.frozen());
        if (!id.startsWith("add.")) {
            button.setToolTipText(UiTexts.text("form." + id));
        }
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    private void add(Folder folder, EClass kind) {
        Additions additions = new Additions(session.framework(), session.locale(), RandomGenerator.getDefault());
        Additions.Addition addition =
                additions.add(kind, additions.childPlace(folder).orElseThrow());
        if (session.execute(addition.command())) {
            select(addition.element());
        }
    }

    private void remove() {
        session.execute(new DeleteModel(session.domain(), session.framework(), session.locale()).command(elements()));
    }

    private void move(int step) {
        List<EObject> elements = elements();
        new MoveModel(session.framework(), session.locale()).by(elements, step).ifPresent(session::execute);
        viewer.setSelection(new StructuredSelection(elements), true);
    }

    private List<EObject> elements() {
        return viewer.getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    private void select(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        viewer.refresh();
        form.refresh();
        draw(elements());
    }

    @Override
    public boolean reveal(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            EObject row = each;
            boolean here = folders.stream()
                    .anyMatch(folder ->
                            row.eContainmentFeature() == folder.feature() && row.eContainer() == session.framework());
            if (here) {
                select(row);
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return folders.toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof Folder folder ? rows(folder).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return row instanceof EObject element
                    ? new Folder(session.framework(), element.eContainmentFeature())
                    : null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof Folder folder && !rows(folder).isEmpty();
        }

        private List<EObject> rows(Folder folder) {
            return new ArrayList<>(folder.elements());
        }
    }
}
