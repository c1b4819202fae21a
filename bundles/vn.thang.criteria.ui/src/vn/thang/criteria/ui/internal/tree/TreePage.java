// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import vn.thang.criteria.ui.internal.editor.EditorPage;
import vn.thang.criteria.ui.internal.form.FormPane;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.TreeModel;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.ui.Themes;
import vn.thang.ui.findings.FindingsOverlay;

/** The tree of the framework with the form of what is selected. */
public final class TreePage implements EditorPage {
    /** From this width on the form stands at the right of the tree, below it otherwise. */
    private static final int WIDE = 1100;

    private final FrameworkSession session;
    private final Consumer<List<? extends EObject>> selected;
    private final Composite control;
    private final TreeModel model;
    private final Label total;
    private final FrameworkTree tree;
    private final FormPane form;
    private final TreeActions actions;

    public TreePage(
            Composite parent,
            FrameworkSession session,
            Consumer<List<? extends EObject>> selected,
            IHandlerService handlers) {
        this.session = session;
        this.selected = selected;
        model = new TreeModel(session.framework(), session.locale());
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite head = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 4)
                .spacing(10, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Text filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(UiTexts.text("tree.filter"));
        filter.setData("id", "criteria.filter");
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(220, SWT.DEFAULT)
                .applyTo(filter);
        total = new Label(head, SWT.NONE);
        total.setData("id", "criteria.total");
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(total);
        Themes.colour(head, palette -> head.setBackground(new Color(palette.background())));
        Themes.colour(total, palette -> {
            total.setBackground(new Color(palette.background()));
            total.setForeground(new Color(palette.text()));
        });
        SashForm sash = new SashForm(control, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new FrameworkTree(sash, session, model, this::selected);
        actions = new TreeActions(tree, session);
        new TreeKeys(actions, handlers).install(tree.viewer().getTree());
        new TreeDrag(tree, session, actions).install(tree);
        form = new FormPane(sash, new FormContext(session.domain(), session.framework(), session.locale()));
        sash.setWeights(55, 45);
        sash.addListener(SWT.Resize, e -> sash.setOrientation(sash.getSize().x > WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
        filter.addModifyListener(e -> tree.filter(filter.getText()));
        form.show(List.of(session.framework()));
        refresh();
    }

    private void selected(List<? extends EObject> elements) {
        form.show(elements.isEmpty() ? List.of(session.framework()) : elements);
        selected.accept(elements);
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        total.setText(model.total());
        total.setToolTipText(model.total());
        total.requestLayout();
        tree.refresh();
        form.refresh();
    }

    /** Numbers the selected group, or the first scorecard, anew. */
    public void renumber() {
        actions.renumber();
    }

    @Override
    public void mark(FindingsOverlay findings) {
        tree.mark(findings);
    }

    @Override
    public boolean reveal(EObject element) {
        return tree.reveal(element);
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
