// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled fields of the wizard; each carries the key of its label as its id. */
final class Fields {
    private final Runnable typed;
    private boolean filling;

    /** @param typed called when a person changes something */
    Fields(Runnable typed) {
        this.typed = typed;
    }

    static Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(PackageTexts.text(key));
        label.setData("label", key);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    Text text(Composite parent, String key) {
        label(parent, key);
        Text text = new Text(parent, SWT.BORDER);
        text.setData("id", "package." + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> changed());
        return text;
    }

    /** What a person did to a control. */
    void changed() {
        if (!filling) {
            typed.run();
        }
    }

    /** Fills controls; nobody has typed then. */
    <T> void fill(T shown, Consumer<T> filler) {
        filling = true;
        try {
            filler.accept(shown);
        } finally {
            filling = false;
        }
    }
}
