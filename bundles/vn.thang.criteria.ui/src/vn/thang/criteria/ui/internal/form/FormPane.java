// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.criteria.ui.model.form.FormModel;

/** The form of what is selected; scrolls when there is little room. */
public final class FormPane extends Composite {
    private final FormContext context;
    private final ScrolledComposite scroller;
    private List<EObject> elements = List.of();
    private FormModel model;
    private FormFields fields;
    private Label title;
    private String signature = "";

    public FormPane(Composite parent, FormContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        setLayout(new FillLayout());
        scroller = new ScrolledComposite(this, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, e -> measure());
    }

    /** Shows the form of the elements; of none an empty pane. */
    public void show(List<? extends EObject> selected) {
        elements = List.copyOf(selected);
        refresh();
    }

    /** Shows the model as it is now; builds other fields where it has changed its structure. */
    public void refresh() {
        elements = elements.stream()
                .filter(each -> each.eContainer() != null || each == context.framework())
                .toList();
        model = elements.isEmpty() ? null : new FormModel(context, elements);
        String now = model == null ? "" : model.signature();
        if (!now.equals(signature) || scroller.getContent() == null) {
            build(now);
        } else if (model != null) {
            title.setText(escaped(model.title()));
            fields.refresh();
        }
    }

    private void build(String newSignature) {
        signature = newSignature;
        Object focus = focusId();
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        Composite body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(10, 8)
                .spacing(8, 5)
                .applyTo(body);
        if (model != null) {
            title = new Label(body, SWT.WRAP);
            title.setText(escaped(model.title()));
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            title.setData("id", "form.title");
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(title);
            fields = new FormFields(body, model);
        } else {
            Label nothing = new Label(body, SWT.WRAP);
            nothing.setText(UiTexts.text("form.nothing"));
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(nothing);
        }
        scroller.setContent(body);
        measure();
        restoreFocus(body, focus);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /** Which field had the focus, so that a rebuilt form gives it back. */
    private Object focusId() {
        var focus = getDisplay().getFocusControl();
        for (var each = focus; each != null; each = each.getParent()) {
            if (each == this) {
                return focus.getData("id");
            }
        }
        return null;
    }

    private static boolean restoreFocus(Composite in, Object id) {
        for (var child : in.getChildren()) {
            if (id != null && id.equals(child.getData("id"))) {
                return child.setFocus();
            }
            if (child instanceof Composite inner && restoreFocus(inner, id)) {
                return true;
            }
        }
        return false;
    }

    private void measure() {
        if (scroller.getContent() != null) {
            int width = scroller.getClientArea().width;
            Point size = scroller.getContent().computeSize(Math.max(width, 1), SWT.DEFAULT);
            scroller.setMinSize(Math.min(size.x, width), size.y);
        }
    }

    @Override
    public void layout(boolean changed, boolean all) {
        super.layout(changed, all);
        measure();
    }
}
