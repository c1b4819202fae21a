// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.figures.FigureFilter;
import vn.thang.assessment.ui.figures.FigureWords;
import vn.thang.ui.Themes;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureText;

/** One row for each figure, made when it comes into sight. */
final class FigureTable {
    private static final String[] COLUMNS = {
        "verdict", "statement", "source", "check", "published", "recomputed", "difference", "resolution"
    };
    private static final int STATEMENT = 1;
    private static final int[] WIDTHS = {135, 260, 105, 185, 85, 105, 95, 225};

    private final Table table;
    private final Locale locale;
    private final LocalResourceManager resources;
    private List<FigureCheck> rows = List.of();

    FigureTable(Composite parent, Locale locale, Runnable selected, Runnable opened) {
        this.locale = locale;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "figures.table");
        for (int i = 0; i < COLUMNS.length; i++) {
            boolean number = COLUMNS[i].equals("published")
                    || COLUMNS[i].equals("recomputed")
                    || COLUMNS[i].equals("difference");
            TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
            column.setText(FigureTexts.text("column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Resize, e -> fillWidth());
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.run()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> opened.run()));
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

    /** What is left beside the other columns goes to the statements. */
    private void fillWidth() {
        int left = table.getClientArea().width;
        for (int i = 0; i < WIDTHS.length; i++) {
            left -= i == STATEMENT ? 0 : table.getColumn(i).getWidth();
        }
        table.getColumn(STATEMENT).setWidth(Math.max(WIDTHS[STATEMENT], left));
    }

    private void fill(TableItem item, int index) {
        // The theme engine would touch rows that GTK has dropped when the theme changes, and take the process down.
        item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        if (index >= 0 && index < rows.size()) { // GTK asks for rows it is just dropping, then without a place
            FigureCheck check = rows.get(index);
            PublishedFigure figure = check.figure();
            item.setText(new String[] {
                FigureWords.state(check.state(), locale),
                figure.getStatement(),
                FigureWords.source(figure),
                figure.getCheck() == null ? "" : figure.getCheck(),
                FigureText.value(check.published(), locale),
                FigureText.value(check.recomputed(), locale),
                FigureText.difference(check.difference(), locale),
                FigureWords.resolution(figure, locale)
            });
            boolean open = FigureFilter.OPEN.shows(check.state());
            item.setForeground(0, open ? new Color(Themes.palette().error()) : null);
            item.setImage(0, resources.create(StateIcon.of(check.state()).descriptor()));
        }
    }

    /** Shows these; what was selected stays so when it is still among them. */
    void show(List<FigureCheck> next) {
        Set<String> before = new HashSet<>(
                selected().stream().map(check -> check.figure().getId()).toList());
        int top = table.getTopIndex();
        rows = next;
        table.setItemCount(rows.size());
        table.clearAll();
        int[] again = IntStream.range(0, rows.size())
                .filter(i -> before.contains(rows.get(i).figure().getId()))
                .toArray();
        if (again.length > 0) {
            table.setSelection(again);
            table.setTopIndex(top); // selecting has scrolled there
        } else if (!rows.isEmpty()) {
            table.setSelection(0);
        }
    }

    List<FigureCheck> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(i -> i < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    /** The one that is selected; empty when there is none or more than one. */
    Optional<FigureCheck> one() {
        List<FigureCheck> selected = selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    /** Selects a figure; whether it is shown. */
    boolean select(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).figure().getId().equals(id)) {
                table.setSelection(i);
                return true;
            }
        }
        return false;
    }
}
