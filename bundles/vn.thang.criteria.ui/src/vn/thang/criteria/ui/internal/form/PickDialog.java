// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.Fold;
import vn.thang.criteria.ui.model.form.ChoiceField.Choice;
import vn.thang.criteria.ui.model.form.PickField;

/** Choose some, and their order. */
final class PickDialog extends Dialog {
    private final PickField field;
    private final List<Choice> order = new ArrayList<>();
    private final List<Choice> checked = new ArrayList<>();
    private CheckboxTableViewer viewer;

    PickDialog(Shell shell, PickField field) {
        super(shell);
        this.field = field;
        checked.addAll(field.selected());
        order.addAll(checked);
        field.choices().stream().filter(choice -> !checked.contains(choice)).forEach(order::add);
    }

    /** Empty when cancelled. */
    Optional<List<Choice>> choose() {
        return open() == OK
                ? Optional.of(order.stream().filter(checked::contains).toList())
                : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(field.label());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(UiTexts.text("tree.filter"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 300).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((Choice) each).label()));
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer owner, Object parentElement, Object each) {
                return Fold.matches(((Choice) each).label(), filter.getText());
            }
        });
        filter.addModifyListener(e -> refresh());
        viewer.addCheckStateListener(e -> {
            checked.remove(e.getElement());
            if (e.getChecked()) {
                checked.add((Choice) e.getElement());
            }
        });
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "form.up", -1);
        button(buttons, "form.down", 1);
        viewer.setInput(order);
        refresh();
        return area;
    }

    private void refresh() {
        viewer.refresh();
        viewer.setCheckedElements(checked.toArray());
    }

    private void button(Composite parent, String key, int by) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(UiTexts.text(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int from = order.indexOf(viewer.getStructuredSelection().getFirstElement());
            int to = from + by;
            if (from >= 0 && to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                refresh();
            }
        }));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiTexts.text("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("cancel"), false);
    }
}
