// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import vn.thang.chart.Target;
import vn.thang.chart.results.ResultChart;
import vn.thang.ui.Themes;

/** Cards with one chart each, one below the other, computed in a job. */
final class CardColumn extends Composite {
    private static final int SCROLL_STEP = 40;

    private final ScrolledComposite scroll;
    private final Composite column;
    private final BiConsumer<Target, Boolean> pointed;
    private final List<ChartCard> cards = new ArrayList<>();
    private Job drawing;

    CardColumn(Composite parent, BiConsumer<Target, Boolean> pointed) {
        super(parent, SWT.NONE);
        this.pointed = pointed;
        setLayout(new FillLayout());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(SCROLL_STEP);
        column = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        column.setLayout(layout);
        Themes.colour(scroll, palette -> scroll.setBackground(new Color(palette.header())));
        Themes.colour(column, palette -> column.setBackground(new Color(palette.header())));
        scroll.setContent(column);
        scroll.addListener(SWT.Resize, e -> arrange());
    }

    /** Makes the charts in a job and shows them from top to bottom, unless others are asked for meanwhile. */
    void show(List<Supplier<ResultChart>> charts, Supplier<String> footnote) {
        if (drawing != null) {
            drawing.cancel();
        }
        Display display = getDisplay();
        ICoreRunnable work = monitor -> {
            List<ResultChart> made = new ArrayList<>();
            for (Supplier<ResultChart> chart : charts) {
                if (monitor.isCanceled()) {
                    return;
                }
                made.add(chart.get());
            }
            String note = footnote.get();
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !isDisposed()) {
                    show(made, note);
                }
            });
        };
        drawing = Job.createSystem(Texts.text("job"), work);
        drawing.schedule();
    }

    private void show(List<ResultChart> charts, String footnote) {
        column.setRedraw(false);
        while (cards.size() > charts.size()) {
            cards.removeLast().dispose();
        }
        for (int i = 0; i < charts.size(); i++) {
            if (i == cards.size()) {
                ChartCard card = new ChartCard(column, pointed);
                card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
                cards.add(card);
            }
            cards.get(i).show(charts.get(i), footnote);
        }
        column.setRedraw(true);
        arrange();
    }

    private void arrange() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinSize(width, column.computeSize(width, SWT.DEFAULT).y);
            column.layout(true, true);
        }
    }
}
