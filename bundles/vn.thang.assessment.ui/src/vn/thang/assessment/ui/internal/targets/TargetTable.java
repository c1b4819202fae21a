// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetState;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.criteria.Described;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** One row for each target, made when it comes into sight. The light is an icon with its word, never a colour alone. */
final class TargetTable {
    private static final String[] COLUMNS = {
        "state", "unit", "item", "target", "value", "asOf", "deadline", "owner", "reasons"
    };
    private static final int[] WIDTHS = {115, 200, 240, 85, 125, 95, 95, 130, 260};

    private final Table table;
    private final Locale locale;
    private final LocalResourceManager resources;
    private List<TargetCheck> rows = List.of();

    TargetTable(Composite parent, Locale locale, Runnable selected, Runnable opened) {
        this.locale = locale;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "targets.table");
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TargetTexts.text("column." + COLUMNS[i]));
            widen(column, WIDTHS[i]);
        }
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

    private void fill(TableItem item, int index) {
        // The theme engine would touch rows that GTK has dropped when the theme changes, and take the process down.
        item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        if (index >= 0 && index < rows.size()) { // GTK asks for rows it is just dropping, then without a place
            TargetCheck check = rows.get(index);
            item.setText(new String[] {
                TargetWords.of(check.state()).in(locale),
                Texts.name(check.unit(), locale),
                item(check.item(), locale),
                TargetWords.limit(check.target(), check.item(), locale),
                TargetWords.value(check.value(), check.target().basis(), check.item(), locale),
                day(check.value().asOf(), locale),
                day(check.target().deadline(), locale),
                Objects.requireNonNullElse(check.target().owner(), ""),
                TargetWords.reasons(check.reasons(), locale)
            });
            item.setImage(0, resources.create(icon(check.state()).descriptor()));
        }
    }

    private static Icons icon(TargetState state) {
        return switch (state) {
            case MET -> Icons.AGREES;
            case ON_TRACK -> Icons.RECENT;
            case AT_RISK -> Icons.WARNING;
            case OVERDUE -> Icons.ERROR;
            case UNKNOWN, NOT_APPLICABLE, CANCELLED -> Icons.INFO;
        };
    }

    /** As wide as that, or as its title needs. */
    static void widen(TableColumn column, int width) {
        column.pack();
        column.setWidth(Math.max(column.getWidth(), width));
    }

    /** What a target is about; the code of a scorecard is a word of data files, nothing to read. */
    static String item(Described element, Locale locale) {
        String name = Texts.name(element, locale);
        return element instanceof Scorecard ? name : code(element) + " " + name;
    }

    private static String code(Described element) {
        return element.getCode() == null || element.getCode().isBlank() ? element.getId() : element.getCode();
    }

    static String day(LocalDate day, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(vietnamese ? "dd/MM/yyyy" : "yyyy-MM-dd")
                        .format(day);
    }

    /** Shows these; what was selected stays so when it is still among them. */
    void show(List<TargetCheck> next) {
        List<String> before =
                selected().stream().map(check -> check.target().id()).toList();
        rows = next;
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        for (int i = 0; i < rows.size(); i++) {
            if (before.contains(rows.get(i).target().id())) {
                table.select(i);
            }
        }
        if (table.getSelectionCount() == 0 && !rows.isEmpty()) {
            table.setSelection(0);
        }
    }

    List<TargetCheck> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(i -> i < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    /** The one that is selected; empty when there is none or more than one. */
    Optional<TargetCheck> one() {
        List<TargetCheck> selected = selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }
}
