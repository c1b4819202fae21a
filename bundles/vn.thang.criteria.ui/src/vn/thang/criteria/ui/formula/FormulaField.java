// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.formula;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.FormulaAssistant;
import vn.thang.formula.FormulaProblem;
import vn.thang.formula.FormulaScope;
import vn.thang.ui.Palette;
import vn.thang.ui.TextCommands;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/**
 * A text field for a formula or a condition: pieces are highlighted, figures and functions are proposed while typing and
 * on Ctrl+Space, the first problem is underlined and explained below. Undo and redo work inside the field while it has
 * the focus. Tab leaves the field.
 */
public final class FormulaField extends Composite {
    private static final Messages TEXTS = Messages.of(FormulaField.class);
    private static final int UNDO_LEVELS = 100;
    private static final int LINES = 3;

    private final SourceViewer viewer;
    private final IDocument document = new Document();
    private final Label message;
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private FormulaAssistant assistant;
    private boolean setting;

    /** @param scope the names that may be used, and what is wanted; {@link #setScope} changes it */
    public FormulaField(Composite parent, FormulaScope scope) {
        super(parent, SWT.NONE);
        assistant = new FormulaAssistant(scope);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        viewer = new SourceViewer(this, null, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        viewer.configure(new Configuration());
        viewer.setDocument(document);
        document.addDocumentListener(new Changes());
        StyledText widget = viewer.getTextWidget();
        widget.setData("id", "formula.text");
        widget.setAlwaysShowScrollBars(false);
        widget.setMargins(4, 3, 4, 3);
        widget.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        viewer.appendVerifyKeyListener(event -> event.doit = event.doit && !operated(event));
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = TEXTS.text(UiLanguage.locale(), "accessible");
            }
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, LINES * widget.getLineHeight() + 6)
                .applyTo(viewer.getControl());
        message = new Label(this, SWT.WRAP);
        message.setData("id", "formula.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(message);
        TextCommands.attach(widget, viewer);
        Themes.colour(widget, palette -> {
            widget.setBackground(new Color(palette.background()));
            widget.setForeground(new Color(palette.text()));
            refresh();
        });
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Themes.colour(message, palette -> {
            message.setBackground(new Color(palette.background()));
            refresh();
        });
        message.addListener(SWT.Resize, e -> fit());
    }

    /** The formula as it stands. */
    public String text() {
        return document.get();
    }

    /** Shows another formula. Listeners are not told; what was typed before cannot be undone into it. */
    public void setText(String text) {
        if (!text.equals(document.get())) {
            setting = true;
            document.set(text);
            setting = false;
            viewer.getUndoManager().reset();
        }
    }

    /** Changes what may be used; the text stays. */
    public void setScope(FormulaScope scope) {
        assistant = new FormulaAssistant(scope);
        refresh();
    }

    /** A field that is not editable shows its text highlighted, too. */
    public void setEditable(boolean editable) {
        viewer.setEditable(editable);
    }

    /** What keeps the text from being a formula; empty when it is one. */
    public Optional<FormulaProblem> problem() {
        return assistant.problem(text());
    }

    /** Tells the text after every change that a person makes, readable or not. */
    public void addListener(Consumer<String> typed) {
        listeners.add(typed);
    }

    public void removeListener(Consumer<String> typed) {
        listeners.remove(typed);
    }

    /** The widget that takes the focus, for focus listeners. */
    public StyledText control() {
        return viewer.getTextWidget();
    }

    @Override
    public boolean setFocus() {
        // A window that closes looks for who takes the focus when the text is gone already.
        StyledText widget = viewer.getTextWidget();
        return widget != null && widget.setFocus();
    }

    private boolean operated(KeyEvent event) {
        if (event.stateMask == SWT.MOD1 && event.character == ' '
                || event.stateMask == SWT.MOD1 && event.keyCode == ' ') {
            viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            return true;
        }
        int operation = TextCommands.operation(event);
        if (operation >= 0 && viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
            return true;
        }
        return false;
    }

    private void refresh() {
        if (message == null) {
            return;
        }
        Palette palette = Themes.palette();
        String text = text();
        Optional<FormulaProblem> problem = text.isBlank() ? Optional.empty() : assistant.problem(text);
        viewer.changeTextPresentation(Highlighting.of(text, assistant.tokens(text), problem, palette), true);
        message.setForeground(new Color(problem.isPresent() ? palette.error() : palette.muted()));
        String shown = problem.map(each -> each.message().in(UiLanguage.locale()))
                .orElseGet(() -> TEXTS.text(UiLanguage.locale(), "hint"));
        if (!shown.equals(message.getText())) {
            message.setText(shown);
            fit();
        }
    }

    /** The form around grows only when the message needs another number of lines. */
    private void fit() {
        GridData data = (GridData) message.getLayoutData();
        int width = Math.max(160, message.getSize().x);
        int height = message.computeSize(width, SWT.DEFAULT).y;
        if (data.heightHint != height) {
            data.heightHint = height;
            requestLayout();
        }
    }

    private final class Changes implements IDocumentListener {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what comes after counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    refresh();
                }
            });
            if (!setting) {
                listeners.forEach(each -> each.accept(document.get()));
            }
        }
    }

    private final class Configuration extends SourceViewerConfiguration {
        @Override
        public IContentAssistant getContentAssistant(ISourceViewer sourceViewer) {
            ContentAssistant completion = new ContentAssistant();
            completion.setContentAssistProcessor(new Completion(() -> assistant), IDocument.DEFAULT_CONTENT_TYPE);
            completion.enableAutoActivation(true);
            completion.setAutoActivationDelay(150);
            completion.enableColoredLabels(true);
            completion.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
            Palette palette = Themes.palette();
            completion.setProposalSelectorBackground(new Color(palette.background()));
            completion.setProposalSelectorForeground(new Color(palette.text()));
            return completion;
        }

        @Override
        public TextViewerUndoManager getUndoManager(ISourceViewer sourceViewer) {
            return new TextViewerUndoManager(UNDO_LEVELS);
        }
    }
}
