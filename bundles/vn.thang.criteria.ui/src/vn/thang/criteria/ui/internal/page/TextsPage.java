// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.ui.internal.editor.EditorPage;
import vn.thang.criteria.ui.internal.form.CellNavigation;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.TextsModel;
import vn.thang.criteria.ui.model.TextsModel.Row;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.ui.Themes;

/** A grid of all texts and languages; what lacks a language is highlighted. */
public final class TextsPage implements EditorPage {
    private final TextsModel model;
    private final Composite control;
    private final Text filter;
    private final Button missingOnly;
    private final Label counts;
    private final TableViewer viewer;

    public TextsPage(Composite parent, FrameworkSession session, Consumer<List<? extends EObject>> selected) {
        model = new TextsModel(new FormContext(session.domain(), session.framework(), session.locale()));
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite head = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 4)
                .spacing(10, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(UiTexts.text("texts.filter"));
        filter.setData("id", "texts.filter");
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
        missingOnly = new Button(head, SWT.CHECK);
        missingOnly.setText(UiTexts.text("texts.missingOnly"));
        missingOnly.setData("id", "texts.missing");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(missingOnly);
        counts = new Label(head, SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(counts);
        for (Control each : List.of(head, counts, missingOnly)) {
            Themes.colour(each, palette -> {
                each.setBackground(new Color(palette.background()));
                each.setForeground(new Color(palette.text()));
            });
        }
        Composite box = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData("id", "texts.table");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, UiTexts.text("column.code"), 90, row -> model.code(row));
        column(layout, UiTexts.text("column.kind"), 170, row -> model.kind(row));
        model.languages().forEach(language -> language(layout, language));
        CellNavigation.install(viewer);
        filter.addModifyListener(e -> show());
        missingOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
        viewer.addSelectionChangedListener(e -> selected.accept(e.getStructuredSelection().stream()
                .map(row -> ((Row) row).element())
                .toList()));
        control.addListener(SWT.Show, e -> refresh());
        show();
    }

    private void column(TableColumnLayout layout, String title, int width, Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
        layout.setColumnData(column.getColumn(), new ColumnPixelData(width, true, true));
    }

    private void language(TableColumnLayout layout, String language) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(UiTexts.text("language", language));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(50, 160));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Row) row).missing(language)
                        ? UiTexts.text("texts.missing")
                        : ((Row) row).field().text(language).replaceAll("\\s*\\R\\s*", " ¶ ");
            }

            @Override
            public Color getBackground(Object row) {
                return ((Row) row).missing(language)
                        ? new Color(Themes.palette().notice())
                        : null;
            }

            @Override
            public Color getForeground(Object row) {
                return ((Row) row).missing(language)
                        ? new Color(Themes.palette().noticeText())
                        : null;
            }
        });
        column.setEditingSupport(new LanguageEditing(viewer, language));
    }

    private void show() {
        viewer.setInput(model.rows(filter.getText(), missingOnly.getSelection()));
        counts.setText(model.languages().stream()
                .map(language -> UiTexts.text("texts.count", language, model.missing(language)))
                .collect(Collectors.joining("   ")));
    }

    @Override
    public Control control() {
        return control;
    }

    /** A hidden page is refreshed when it is shown, as there may be thousands of texts. */
    @Override
    public void refresh() {
        if (control.isVisible() && !viewer.isCellEditorActive()) {
            List<Row> before = model.rows();
            model.refresh();
            boolean same = before.stream()
                    .map(Row::element)
                    .toList()
                    .equals(model.rows().stream().map(Row::element).toList());
            if (same && !missingOnly.getSelection()) {
                viewer.refresh();
            } else {
                show();
            }
        }
    }

    @Override
    public boolean reveal(EObject element) {
        return false;
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }
}
