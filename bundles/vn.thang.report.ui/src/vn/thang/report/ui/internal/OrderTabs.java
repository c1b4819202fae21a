// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.report.ui.model.UnitChoice;

/** The order on three pages, each scrolled where the window is too low for it. */
final class OrderTabs {
    private final TabFolder folder;

    private OrderTabs(Composite parent) {
        folder = new TabFolder(parent, SWT.TOP);
        folder.setData("id", "report.tabs");
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 240).applyTo(folder);
    }

    /** Creates it; {@code say} is told what could not be done. */
    static void create(Composite parent, OrderModel order, List<UnitChoice> units, Consumer<String> say) {
        OrderTabs tabs = new OrderTabs(parent);
        tabs.add("documents", page -> new OrderPane(page, order, units).update());
        tabs.add("cover", page -> new CoverPane(page, order.cover(), say).fill());
        tabs.add("more", page -> {
            if (!order.addable().isEmpty() || !order.offered().isEmpty()) {
                AddedPane.create(page, order);
            }
            TemplatePane.create(page, order);
            ComparisonPane.create(page, order);
            new SigningPane(page, order).later();
        });
    }

    private void add(String id, Consumer<Composite> content) {
        TabItem item = new TabItem(folder, SWT.NONE);
        item.setText(Texts.text("tab." + id));
        item.setData("id", "tab." + id);
        ScrolledComposite scroller = new ScrolledComposite(folder, SWT.V_SCROLL);
        Composite page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(10, 14, 4, 10).applyTo(page);
        content.accept(page);
        scroller.setContent(page);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(24);
        scroller.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y); // the fields take the width there is
        page.addListener(SWT.Resize, e -> scroller.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        item.setControl(scroller);
    }
}
