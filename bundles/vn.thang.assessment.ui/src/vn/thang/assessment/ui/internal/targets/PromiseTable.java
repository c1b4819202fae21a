// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.criteria.Scorecard;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** One row for each promise; what came is an icon with its words, never a colour alone. */
final class PromiseTable {
    private static final String[] COLUMNS = {"outcome", "unit", "item", "promised", "value", "asOf", "deadline", "owner"
    };
    private static final int[] WIDTHS = {170, 200, 240, 85, 125, 95, 95, 150};

    private final Table table;
    private final Locale locale;
    private final LocalResourceManager resources;
    private List<PromiseOutcome> rows = List.of();

    PromiseTable(Composite parent, Locale locale) {
        this.locale = locale;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "targets.promises");
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TargetTexts.text("column." + COLUMNS[i]));
            TargetTable.widen(column, WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        Themes.colour(table, palette -> {
            table.setBackground(new Color(palette.background()));
            table.setForeground(new Color(palette.text()));
            table.clearAll();
        });
    }

    Table control() {
        return table;
    }

    void show(List<PromiseOutcome> outcomes) {
        rows = outcomes;
        table.setItemCount(rows.size());
        table.clearAll();
    }

    private void fill(TableItem item, int index) {
        item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // as in TargetTable
        if (index >= 0 && index < rows.size()) {
            PromiseOutcome each = rows.get(index);
            Promise promise = each.promise();
            item.setText(new String[] {
                TargetWords.of(each.outcome()).in(locale),
                promise.unit(),
                each.item().filter(Scorecard.class::isInstance).isPresent()
                        ? promise.item()
                        : promise.itemCode() + " " + promise.item(),
                promise.limit(),
                each.item()
                        .map(now ->
                                TargetWords.value(each.now(), promise.target().basis(), now, locale))
                        .orElse(""),
                TargetTable.day(each.now().asOf(), locale),
                TargetTable.day(promise.target().deadline(), locale),
                Objects.requireNonNullElse(promise.target().owner(), "")
            });
            item.setImage(0, resources.create(icon(each.outcome()).descriptor()));
        }
    }

    private static Icons icon(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Icons.AGREES;
            case KEPT_LATE, STILL_OPEN -> Icons.RECENT;
            case UNDECIDED, NO_FIGURE -> Icons.WARNING;
            case NOT_KEPT -> Icons.ERROR;
            case NOT_APPLICABLE, UNIT_GONE, ITEM_GONE, ITEM_CHANGED, NOT_COMPARABLE -> Icons.INFO;
        };
    }
}
