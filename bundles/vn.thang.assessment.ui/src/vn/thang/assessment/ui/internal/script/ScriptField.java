// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.ui.script.ScriptPiece;
import vn.thang.ui.Palette;
import vn.thang.ui.TextCommands;
import vn.thang.ui.Themes;

/** Where a script is written: colours, undo of its own. */
final class ScriptField {
    private static final int UNDO_LEVELS = 500;

    private final IDocument document = new Document();
    private final SourceViewer viewer;

    /** @param run what Ctrl+Enter does */
    ScriptField(Composite parent, Runnable run) {
        viewer = new SourceViewer(parent, null, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.configure(new SourceViewerConfiguration() {
            @Override
            public TextViewerUndoManager getUndoManager(ISourceViewer source) {
                return new TextViewerUndoManager(UNDO_LEVELS);
            }
        });
        viewer.setDocument(document);
        StyledText widget = viewer.getTextWidget();
        widget.setData("id", "script.text");
        widget.setFont(JFaceResources.getTextFont());
        widget.setMargins(6, 4, 6, 4);
        widget.setTabs(4);
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = ScriptTexts.text("view");
            }
        });
        viewer.appendVerifyKeyListener(event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && event.stateMask == SWT.MOD1) {
                event.doit = false;
                run.run();
            }
        });
        viewer.addTextListener(this::changed);
        TextCommands.attach(widget, viewer);
        Themes.colour(widget, palette -> {
            widget.setBackground(new Color(palette.background()));
            widget.setForeground(new Color(palette.text()));
            colour();
        });
    }

    private void changed(TextEvent event) {
        if (event.getDocumentEvent() != null || event.getText() != null) {
            colour();
        }
    }

    private void colour() {
        String text = document.get();
        List<ScriptPiece> pieces = ScriptPiece.of(text);
        TextPresentation look = new TextPresentation(new Region(0, text.length()), Math.max(1, pieces.size()));
        Palette palette = Themes.palette();
        for (ScriptPiece each : pieces) {
            StyleRange range =
                    new StyleRange(each.start(), each.length(), new Color(colour(each.kind(), palette)), null);
            range.fontStyle = each.kind() == ScriptPiece.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
            look.addStyleRange(range);
        }
        viewer.changeTextPresentation(look, true);
    }

    private static RGB colour(ScriptPiece.Kind kind, Palette palette) {
        return switch (kind) {
            case COMMENT -> palette.muted();
            case TEXT, NUMBER -> palette.accent();
            case KEYWORD -> palette.text();
        };
    }

    String text() {
        return document.get();
    }

    /** Puts another script in; undo brings back the one before. */
    void replace(String text) {
        document.set(text);
        viewer.getTextWidget().setCaretOffset(0);
    }

    /** Selects a line, from 1. */
    void select(int line) {
        StyledText widget = viewer.getTextWidget();
        if (line >= 1 && line <= widget.getLineCount()) {
            int start = widget.getOffsetAtLine(line - 1);
            widget.setSelection(start, start + widget.getLine(line - 1).length());
        }
    }

    void setFocus() {
        viewer.getTextWidget().setFocus();
    }
}
