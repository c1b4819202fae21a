// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.explain;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.analysis.explain.Explanation;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Themes;

/** The chosen score in one sentence to copy, and below it the tree it stands in. Asks the session and never waits. */
final class ExplainPanel extends Composite {
    private static final Messages MESSAGES = Messages.of(ExplainPanel.class);

    /** What a person asks for. */
    interface Actions {
        /** Explain another score and choose it in all parts. */
        void go(SelectedCell cell);

        /** Back (negative) or forward. */
        void step(int steps);
    }

    private final Locale locale;
    private final CLabel title;
    private final StyledText text;
    private final ExplainTree tree;
    private final ToolItem back;
    private final ToolItem forward;
    private final ToolItem copySentence;
    private final ToolItem copyAll;
    private SelectedCell shown;
    private Explanation whole;

    ExplainPanel(Composite parent, Locale locale, Actions actions) {
        super(parent, SWT.NONE);
        this.locale = locale;
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 4)
                .spacing(4, 4)
                .applyTo(this);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        title = new CLabel(this, SWT.LEFT);
        title.setMargins(0, 0, 0, 0);
        title.setData("id", "explain.title");
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(title);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        bar.setData("id", "explain.bar");
        back = item(bar, "◂", "explain.back", () -> actions.step(-1));
        forward = item(bar, "▸", "explain.forward", () -> actions.step(1));
        separator(bar);
        copySentence = item(bar, text("explain.copy.sentence"), "explain.copy.sentence.tip", this::copySentence);
        separator(bar);
        copyAll = item(bar, text("explain.copy.all"), "explain.copy.all.tip", this::copyAll);
        text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setData("id", "explain.text");
        text.setLineSpacing(2);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(text);
        tree = new ExplainTree(this, locale, new ExplainTree.Actions() {
            @Override
            public void chosen(Explanation step) {
                say(step);
            }

            @Override
            public void followed(Explanation step) {
                follow(step, actions);
            }
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(80, 60).applyTo(tree.control());
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Themes.colour(bar, palette -> bar.setBackground(new Color(palette.background())));
        Themes.colour(title, palette -> {
            title.setBackground(new Color(palette.background()));
            title.setForeground(new Color(palette.text()));
        });
        Themes.colour(text, palette -> {
            text.setBackground(new Color(palette.background()));
            text.setForeground(new Color(palette.text()));
        });
        addListener(SWT.Resize, e -> fitText());
        clear();
    }

    private String text(String key) {
        return MESSAGES.text(locale, key);
    }

    private static ToolItem separator(ToolBar bar) {
        return new ToolItem(bar, SWT.SEPARATOR);
    }

    private ToolItem item(ToolBar bar, String label, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(label);
        item.setToolTipText(text(tip));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    void clear() {
        shown = null;
        whole = null;
        title.setText(text("explain.empty"));
        title.setToolTipText(null);
        text.setText(text("explain.empty.hint"));
        tree.show(null);
        tree.control().setVisible(false);
        enable(false, false);
        fitText();
    }

    private void enable(boolean canBack, boolean canForward) {
        back.setEnabled(canBack);
        forward.setEnabled(canForward);
        copySentence.setEnabled(whole != null);
        copyAll.setEnabled(whole != null);
    }

    void show(SelectedCell cell, boolean canBack, boolean canForward) {
        boolean sameUnit = shown != null && shown.unit() == cell.unit();
        shown = cell;
        enable(canBack, canForward);
        cell.session()
                .explanation(cell.unit())
                .thenAccept(explanation -> getDisplay().asyncExec(() -> {
                    if (!isDisposed() && cell.equals(shown)) {
                        print(explanation, sameUnit);
                    }
                }));
    }

    private void print(Explanation explanation, boolean sameUnit) {
        boolean keep = sameUnit && whole != null && whole.text(locale).equals(explanation.text(locale));
        if (!keep) {
            whole = explanation;
            tree.show(whole);
        }
        tree.control().setVisible(true);
        enable(back.isEnabled(), forward.isEnabled());
        whole.at(shown.node()).ifPresent(step -> {
            tree.reveal(step);
            say(step);
        });
    }

    private void say(Explanation step) {
        String node = step.node()
                .filter(at -> at.index() > 0)
                .map(at -> "  ▸  " + at.code() + "  " + Texts.name(at.element(), locale))
                .orElse("");
        String about = Texts.name(step.unit(), locale) + node;
        title.setText(about.replace("&", "&&"));
        title.setToolTipText(about);
        text.setText(step.sentence(locale));
        fitText();
    }

    /** As high as the sentence needs to be. */
    private void fitText() {
        int width = Math.max(80, getClientArea().width - 16);
        Point size = text.computeSize(width, SWT.DEFAULT, true);
        GridData data = (GridData) text.getLayoutData();
        if (data.heightHint != size.y) {
            data.heightHint = size.y;
            layout();
        }
    }

    private void follow(Explanation step, Actions actions) {
        boolean another = step.unit() != shown.unit();
        step.node()
                .or(() -> another ? whole.node() : java.util.Optional.empty())
                .ifPresent(node -> actions.go(new SelectedCell(shown.session(), step.unit(), node)));
    }

    private void copySentence() {
        copy(text.getText());
    }

    private void copyAll() {
        copy(whole.text(locale));
    }

    private void copy(String content) {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {content}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public boolean setFocus() {
        return tree.control().isVisible() ? tree.control().setFocus() : text.setFocus();
    }
}
