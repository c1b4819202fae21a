// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.report.ui.model.OrderModel;

/** What stands beside the results: an earlier assessment, and how sure the ranks are. */
final class ComparisonPane {
    private ComparisonPane() {}

    /** Creates it. */
    static void create(Composite parent, OrderModel order) {
        Composite part = Fields.part(parent, "part.comparison");
        Fields.label(part, Texts.text("earlier"), SWT.CENTER);
        Text earlier = Fields.chooserOfSeveral(part, "report.earlier", "*.assessment");
        earlier.setToolTipText(Texts.text("earlier.hint"));
        earlier.addModifyListener(e -> order.compareWith(Fields.paths(earlier)));
        Fields.label(part, Texts.text("sure"), SWT.CENTER);
        sureness(Fields.row(part, 5), order);
    }

    private static void sureness(Composite row, OrderModel order) {
        Button show = Fields.button(row, SWT.CHECK, Texts.text("sure.show"), "report.sure", () -> {});
        show.setSelection(order.showsSureness());
        show.setToolTipText(Texts.text("sure.hint"));
        Spinner trials = new Spinner(row, SWT.BORDER);
        trials.setData("id", "report.trials");
        trials.setValues(order.trials(), 1, RobustnessPlan.MOST, 0, 100, 1000);
        trials.setToolTipText(Texts.text("sure.trials.hint"));
        trials.addModifyListener(e -> order.tryRanks(trials.getSelection()));
        Label times = new Label(row, SWT.NONE);
        times.setText(Texts.text("sure.trials"));
        Text seed = new Text(row, SWT.BORDER);
        seed.setData("id", "report.seed");
        seed.setText(order.seed());
        seed.setToolTipText(Texts.text("sure.seed.hint"));
        seed.addModifyListener(e -> order.startFrom(seed.getText()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(seed);
        List<Control> details = List.of(trials, times, seed);
        show.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            details.forEach(each -> each.setEnabled(show.getSelection()));
            order.showSureness(show.getSelection());
        }));
        details.forEach(each -> each.setEnabled(order.showsSureness()));
    }
}
