// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.ui.model.ColumnTree;

/** The dialog to choose which criteria have a column: a tree with check boxes and a search field. */
public final class ColumnChooser extends Dialog {
    private final ColumnTree columns;
    private final Set<String> hidden;
    private CheckboxTreeViewer tree;
    private String search = "";

    /** @param hidden the ids of the criteria that have no column now */
    public ColumnChooser(Shell parent, ColumnTree columns, Set<String> hidden) {
        super(parent);
        this.columns = columns;
        this.hidden = new HashSet<>(hidden);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The ids of the criteria that get no column. */
    public Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GridWords.text("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .margins(12, 12)
                .spacing(6, 6)
                .numColumns(3)
                .applyTo(area);
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setMessage(GridWords.text("columns.search"));
        field.setData("id", "columns.search");
        field.addModifyListener(e -> search(field.getText()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        button(area, "columns.all", true);
        button(area, "columns.none", false);
        tree = new CheckboxTreeViewer(area, SWT.BORDER);
        tree.getTree().setData("id", "columns.tree");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(460, 380)
                .applyTo(tree.getTree());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(LabelProvider.createTextProvider(node -> ((ColumnTree.Entry) node).label()));
        tree.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return ((ColumnTree.Entry) element).matches(search);
            }
        });
        tree.setInput(columns);
        tree.expandAll();
        ICheckStateListener checked = event -> {
            check((ColumnTree.Entry) event.getElement(), event.getChecked());
            refresh();
        };
        tree.addCheckStateListener(checked);
        refresh();
        return area;
    }

    private void button(Composite parent, String key, boolean shown) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(GridWords.text(key));
        button.setData("id", key);
        button.addListener(SWT.Selection, e -> {
            columns.roots().stream().filter(entry -> entry.matches(search)).forEach(entry -> check(entry, shown));
            refresh();
        });
    }

    private void search(String text) {
        search = text;
        tree.refresh();
        tree.expandAll();
        refresh();
    }

    private void check(ColumnTree.Entry entry, boolean shown) {
        for (String id : entry.criteria(search)) {
            if (shown) {
                hidden.remove(id);
            } else {
                hidden.add(id);
            }
        }
    }

    private void refresh() {
        columns.roots().forEach(this::refresh);
    }

    private void refresh(ColumnTree.Entry entry) {
        List<String> below = entry.criteria("");
        long gone = below.stream().filter(hidden::contains).count();
        tree.setChecked(entry, gone < below.size());
        tree.setGrayed(entry, gone > 0 && gone < below.size());
        entry.children().forEach(this::refresh);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, GridWords.text("columns.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, GridWords.text("cancel"), false);
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((ColumnTree) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ColumnTree.Entry) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ColumnTree.Entry) element).children().isEmpty();
        }
    }
}
