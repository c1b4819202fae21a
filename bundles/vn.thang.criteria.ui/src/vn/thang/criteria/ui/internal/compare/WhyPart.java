// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.analysis.compare.Contribution;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;

/** Why a unit moves: the contributions with their sum, and the reasons that are no points. */
final class WhyPart extends Composite {
    private static final int ELEMENT = 130;
    private static final int POINTS = 58;
    private static final int BECAUSE = 140;

    private final Label unit;
    private final Table table;
    private final Label reasons;
    private final Label method;
    private List<Contribution> shown = List.of();

    WhyPart(Composite parent, Consumer<Identified> reveal) {
        super(parent, SWT.NONE);
        Parts.background(this);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
        unit = Parts.title(this);
        unit.setData("id", "compare.why.unit");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(unit);
        table = new Table(this, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Parts.list(table);
        table.setData("id", "compare.why");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table);
        column("why.element", ELEMENT, SWT.LEFT).setToolTipText(CompareTexts.in(ScoreImpact.method()));
        column("why.difference", POINTS, SWT.RIGHT);
        TableColumn because = column("why.changes", BECAUSE, SWT.LEFT);
        table.addListener(SWT.Resize, e -> {
            int rest = table.getClientArea().width - ELEMENT - POINTS;
            because.setWidth(Math.max(BECAUSE, rest));
        });
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < shown.size()) {
                reveal.accept(shown.get(index).element());
            }
        }));
        reasons = new Label(this, SWT.WRAP);
        reasons.setData("id", "compare.why.reasons");
        Parts.background(reasons);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(reasons);
        method = Parts.muted(this, "", SWT.WRAP);
        method.setToolTipText(CompareTexts.in(ScoreImpact.method()));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(method);
    }

    private TableColumn column(String key, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(CompareTexts.text(key));
        column.setWidth(width);
        return column;
    }

    /** @param impact null for none */
    void show(UnitImpact impact) {
        table.removeAll();
        shown = List.of();
        if (impact == null) {
            unit.setText("");
            reasons.setText(CompareTexts.text("why.none"));
            method.setText("");
        } else {
            shown = impact.contributions();
            unit.setText(Texts.name(impact.unit(), CompareTexts.locale()));
            shown.forEach(this::add);
            sum(impact);
            reasons.setText(reasons(impact));
            method.setText(shown.isEmpty() ? "" : CompareTexts.text("why.method"));
        }
        hideWhenEmpty(reasons);
        hideWhenEmpty(method);
        layout(true);
    }

    private static void hideWhenEmpty(Label label) {
        label.setVisible(!label.getText().isEmpty());
        ((GridData) label.getLayoutData()).exclude = label.getText().isEmpty();
    }

    private void sum(UnitImpact impact) {
        if (shown.size() > 1) {
            TableItem sum = new TableItem(table, SWT.NONE);
            sum.setFont(unit.getFont());
            sum.setText(new String[] {
                CompareTexts.text("why.sum"), ImpactColumn.signed(impact.difference(), CompareTexts.locale()), ""
            });
        }
    }

    private void add(Contribution contribution) {
        String changes = contribution.changes().stream()
                .map(change -> change.brief(CompareTexts.locale()))
                .collect(Collectors.joining("; "));
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            contribution.element().getCode() + "  " + Texts.name(contribution.element(), CompareTexts.locale()),
            ImpactColumn.signed(contribution.difference(), CompareTexts.locale()),
            changes.isEmpty() ? CompareTexts.text("why.others") : changes
        });
    }

    /** What is said beyond the contributions. */
    private static String reasons(UnitImpact impact) {
        List<Message> all = impact.reasons();
        return all.subList(impact.contributions().size(), all.size()).stream()
                .map(CompareTexts::in)
                .collect(Collectors.joining("\n"));
    }
}
