// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.criteria.Identified;

/** The units and what happens to each; beside them why, for the selected one. Shows any number of units at once. */
final class ImpactPart extends Composite {
    /** What moves stands before the group, which seldom changes. */
    private static final List<ImpactColumn> SHOWN = List.of(
            ImpactColumn.UNIT,
            ImpactColumn.RANK,
            ImpactColumn.BEFORE,
            ImpactColumn.AFTER,
            ImpactColumn.DIFFERENCE,
            ImpactColumn.BAND,
            ImpactColumn.GROUP,
            ImpactColumn.WHY);

    private final ImpactList list = new ImpactList(CompareTexts.locale());
    private final Label title;
    private final Table table;
    private final WhyPart why;

    ImpactPart(Composite parent, Consumer<Identified> reveal, Runnable copy, Runnable export) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite head = Parts.head(this, 4);
        title = Parts.title(head);
        Button all = new Button(head, SWT.CHECK);
        all.setText(CompareTexts.text("impact.onlyMoved"));
        all.setData("id", "compare.onlyMoved");
        all.setSelection(true);
        Parts.background(all);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            list.onlyMoved(all.getSelection());
            fill();
        }));
        Parts.button(head, "copy", "compare.impact.copy", copy);
        Parts.button(head, "export", "compare.impact.export", export);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(sash);
        table = new Table(sash, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Parts.list(table);
        table.setData("id", "compare.impact");
        for (ImpactColumn each : ImpactColumn.values()) {
            column(each);
        }
        table.setColumnOrder(SHOWN.stream().mapToInt(ImpactColumn::ordinal).toArray());
        table.addListener(SWT.SetData, this::show);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected()));
        why = new WhyPart(sash, reveal);
        sash.setWeights(64, 36);
    }

    private void column(ImpactColumn each) {
        TableColumn column = new TableColumn(table, each.number() ? SWT.RIGHT : SWT.LEFT);
        column.setText(each.title(CompareTexts.locale()));
        column.setWidth(each.width());
        column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            list.sort(each);
            table.setSortColumn(list.sorted() == null ? null : column);
            table.setSortDirection(list.isDescending() ? SWT.DOWN : SWT.UP);
            fill();
        }));
    }

    private void show(Event event) {
        TableItem item = (TableItem) event.item;
        item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // the theme engine crashes on dropped rows
        int row = table.indexOf(item);
        if (row < 0 || row >= list.rows().size()) {
            return; // GTK asks for rows it is just dropping
        }
        UnitImpact unit = list.rows().get(row);
        for (ImpactColumn each : ImpactColumn.values()) {
            item.setText(each.ordinal(), each.text(unit, CompareTexts.locale()));
        }
    }

    void show(ScoreImpact impact) {
        list.show(impact);
        title.setText(
                CompareTexts.text("impact.title", impact.moved(), impact.units().size()));
        title.requestLayout();
        fill();
    }

    private void fill() {
        table.setItemCount(list.rows().size());
        table.clearAll();
        if (!list.rows().isEmpty()) {
            table.setSelection(0);
        }
        selected();
    }

    private void selected() {
        int index = table.getSelectionIndex();
        why.show(index < 0 || index >= list.rows().size() ? null : list.rows().get(index));
    }

    /** The selected rows, or all when at most one is. */
    String tsv() {
        int[] selected = table.getSelectionIndices();
        List<UnitImpact> rows = selected.length < 2
                ? list.rows()
                : IntStream.of(selected).sorted().mapToObj(list.rows()::get).toList();
        return list.tsv(rows);
    }
}
