// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.SearchReplace;
import vn.thang.criteria.ui.model.SearchReplace.Hit;
import vn.thang.criteria.ui.model.SearchReplace.Query;
import vn.thang.criteria.ui.model.SearchReplace.Scope;

/** Search and replace with a preview of every hit; stays open beside the editor. */
final class SearchDialog extends Dialog {
    private static final int REPLACE = IDialogConstants.CLIENT_ID;

    private final FrameworkSession session;
    private final Consumer<EObject> reveal;
    private final Map<Scope, Button> scopes = new EnumMap<>(Scope.class);
    private Text find;
    private Text replace;
    private Button exact;
    private Label count;
    private CheckboxTableViewer hits;

    SearchDialog(Shell shell, FrameworkSession session, Consumer<EObject> reveal) {
        super((IShellProvider) () -> shell);
        this.session = session;
        this.reveal = reveal;
        setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.TITLE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiTexts.text("search.title"));
    }

    /** Brings the open dialog to the front, ready for typing. */
    void start() {
        getShell().forceActive();
        find.setFocus();
        find.selectAll();
        search();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        find = text(area, "find");
        replace = text(area, "replace");
        options(area);
        count = new Label(area, SWT.NONE);
        count.setData("id", "search.count");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        hits = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        hits.getTable().setHeaderVisible(true);
        hits.getTable().setData("id", "search.hits");
        hits.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(700, 260)
                .applyTo(hits.getTable());
        column("search.place", 210, hit -> SearchReplace.place(hit, session.locale()));
        column("search.before", 250, hit -> around(hit, hit.text(), hit.end()));
        column(
                "search.after",
                250,
                hit -> around(
                        hit,
                        hit.replaced(replace.getText()),
                        hit.start() + replace.getText().length()));
        hits.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof Hit hit) {
                reveal.accept(hit.element());
            }
        });
        search();
        return area;
    }

    /** The words around a hit, as texts may be long. */
    private static String around(Hit hit, String text, int end) {
        int from = Math.max(0, hit.start() - 30);
        int to = Math.min(text.length(), end + 30);
        String part = text.substring(from, to).replaceAll("\\s+", " ");
        return (from > 0 ? "…" : "") + part + (to < text.length() ? "…" : "");
    }

    private void column(String key, int width, Function<Hit, String> text) {
        TableViewerColumn column = new TableViewerColumn(hits, SWT.LEFT);
        column.getColumn().setText(UiTexts.text(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(hit -> text.apply((Hit) hit)));
    }

    private Text text(Composite area, String key) {
        new Label(area, SWT.NONE).setText(UiTexts.text("search." + key));
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", "search." + key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> search());
        return text;
    }

    private void options(Composite area) {
        new Label(area, SWT.NONE).setText(UiTexts.text("search.in"));
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Scope.values().length + 1).applyTo(line);
        for (Scope scope : Scope.values()) {
            Button check = check(line, "search." + scope.name().toLowerCase(Locale.ROOT));
            check.setSelection(scope != Scope.OTHER);
            scopes.put(scope, check);
        }
        exact = check(line, "search.exact");
    }

    private Button check(Composite parent, String key) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(UiTexts.text(key));
        check.setData("id", key);
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> search()));
        return check;
    }

    private void search() {
        if (hits == null) {
            return;
        }
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        scopes.forEach((scope, check) -> {
            if (check.getSelection()) {
                chosen.add(scope);
            }
        });
        List<Hit> found =
                SearchReplace.find(session.framework(), new Query(find.getText(), exact.getSelection(), chosen));
        hits.setInput(found);
        hits.setAllChecked(true);
        count.setText(find.getText().isEmpty() ? "" : UiTexts.text("search.count", found.size()));
        Button button = getButton(REPLACE);
        if (button != null) {
            button.setEnabled(!found.isEmpty() && !session.frozen());
        }
    }

    private void replaceAll() {
        List<Hit> checked =
                Arrays.stream(hits.getCheckedElements()).map(Hit.class::cast).toList();
        SearchReplace.replace(session.framework(), checked, replace.getText(), session.locale())
                .ifPresent(session::execute);
        search();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REPLACE, UiTexts.text("search.do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("close"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == REPLACE) {
            replaceAll();
        } else {
            super.buttonPressed(id);
        }
    }
}
