// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import vn.thang.results.ui.model.WhatIfModel;
import vn.thang.ui.Themes;

/** A slider for each node that can be moved, from nothing to twice what is stated. */
final class WhatIfSliders extends Composite {
    private static final int STEP = 5;
    private static final int PAGE = 25;

    /** A node with its slider. */
    private record Slider(int node, Scale scale, Label amount) {}

    private final ScrolledComposite scroll;
    private final Runnable moved;
    private final List<Slider> sliders = new ArrayList<>();
    private Composite column;
    private WhatIfModel model;

    WhatIfSliders(Composite parent, Runnable moved) {
        super(parent, SWT.NONE);
        this.moved = moved;
        setLayout(new FillLayout());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Themes.colour(scroll, palette -> scroll.setBackground(new Color(palette.background())));
        scroll.addListener(SWT.Resize, e -> arrange());
    }

    /** Shows the sliders of some nodes. */
    void use(WhatIfModel other, List<Integer> nodes) {
        model = other;
        sliders.clear();
        if (column != null) {
            column.dispose();
        }
        column = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(column);
        Themes.colour(column, palette -> column.setBackground(new Color(palette.background())));
        nodes.forEach(this::slider);
        scroll.setContent(column);
        refresh();
        arrange();
    }

    private void slider(int node) {
        Label name = label(SWT.WRAP);
        name.setText(model.name(node).replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .align(SWT.FILL, SWT.END)
                .indent(0, 6)
                .applyTo(name);
        Label amount = label(SWT.RIGHT);
        amount.setData("id", "whatif.amount." + sliders.size());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.END).applyTo(amount);
        Scale scale = new Scale(column, SWT.HORIZONTAL);
        scale.setMaximum(WhatIfModel.MOST);
        scale.setIncrement(STEP);
        scale.setPageIncrement(PAGE);
        scale.setData("id", "whatif.slider." + sliders.size());
        Panes.name(scale, model.name(node));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(scale);
        Themes.colour(scale, palette -> scale.setBackground(new Color(palette.background())));
        scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (model.percent(node) != scale.getSelection()) {
                model.move(node, scale.getSelection());
                moved.run();
            }
        }));
        sliders.add(new Slider(node, scale, amount));
    }

    private Label label(int style) {
        Label label = new Label(column, style);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
        return label;
    }

    /** Shows what the model holds. */
    void refresh() {
        boolean wider = false;
        for (Slider slider : sliders) {
            int percent = model.percent(slider.node());
            if (slider.scale().getSelection() != percent) {
                slider.scale().setSelection(percent);
            }
            String text = model.amount(slider.node());
            if (!slider.amount().getText().equals(text)) {
                wider |= text.length() > slider.amount().getText().length();
                slider.amount().setText(text);
            }
        }
        if (wider) {
            column.layout(true, true);
        }
    }

    private void arrange() {
        int width = scroll.getClientArea().width;
        if (width > 0 && column != null) {
            scroll.setMinSize(width, column.computeSize(width, SWT.DEFAULT).y);
            column.layout(true, true);
        }
    }
}
