// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import vn.thang.ui.Themes;

/** The pages of a view, of which one is shown; for mouse and arrow keys. */
final class PageBar extends Composite {
    private int chosen;

    /**
     * Shows the first page.
     *
     * @param id the buttons are called {@code id.0}, {@code id.1}, ...
     */
    PageBar(Composite parent, String id, List<String> labels, IntConsumer shows) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 12;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        Themes.colour(this, palette -> setBackground(new Color(palette.header())));
        for (int i = 0; i < labels.size(); i++) {
            int page = i;
            Button button = new Button(this, SWT.RADIO);
            button.setText(labels.get(i));
            button.setData("id", id + "." + i);
            button.setSelection(i == 0);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (button.getSelection() && chosen != page) {
                    chosen = page;
                    shows.accept(page);
                }
            }));
        }
    }

    int chosen() {
        return chosen;
    }
}
