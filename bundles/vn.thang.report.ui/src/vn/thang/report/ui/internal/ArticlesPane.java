// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.ReportKind;
import vn.thang.report.ui.model.CoverWords;

/** Own words of the articles of a decision, and further articles. */
final class ArticlesPane {
    private final CoverWords words;
    private final Composite part;
    private final Button more;
    private final List<Text> fields = new ArrayList<>();
    private Optional<ReportKind> scope = Optional.empty();
    private boolean filling;

    ArticlesPane(Composite parent, CoverWords words) {
        this.words = words;
        part = Fields.part(parent, "part.articles");
        more = Fields.button(parent, SWT.PUSH, Texts.text("article.more"), "article.more", () -> {
            show(fields.size() + 1);
            fields.getLast().setFocus();
        });
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(more);
    }

    /** Shows the articles of a scope. */
    void fill(Optional<ReportKind> of) {
        scope = of;
        show(Math.max(fields.size(), words.articles(scope)));
        boolean decides = of.isEmpty() || of.get() == ReportKind.DECISION;
        filling = true;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setText(decides ? words.article(scope, i + 1) : "");
            fields.get(i).setEnabled(decides);
        }
        filling = false;
        more.setEnabled(decides);
    }

    private void show(int count) {
        boolean added = fields.size() < count;
        while (fields.size() < count) {
            add(fields.size() + 1);
        }
        if (added) {
            part.requestLayout();
            part.getParent().notifyListeners(SWT.Resize, new Event());
        }
    }

    private void add(int number) {
        Fields.label(part, Texts.text("article", number), SWT.BEGINNING);
        Text field = Fields.lines(part, "cover.article." + number, 3);
        field.setToolTipText(
                Texts.text(number <= CoverWords.USUAL_ARTICLES ? "article.hint" : "article.further", number));
        field.addModifyListener(e -> {
            if (!filling) {
                words.article(scope, number, field.getText());
            }
        });
        fields.add(field);
    }
}
