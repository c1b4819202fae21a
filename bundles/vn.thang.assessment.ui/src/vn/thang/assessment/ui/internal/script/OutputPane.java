// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** What a script printed, or what was wrong with it; before the first run, what to do. */
final class OutputPane {
    /** The end of a longer text is not shown; a file would be the place for it. */
    private static final int LONGEST = 1_000_000;

    private enum Tone {
        QUIET,
        PLAIN,
        ERROR
    }

    private final StyledText text;
    private Tone tone = Tone.QUIET;

    OutputPane(Composite parent) {
        text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setData("id", "script.output");
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 6, 8, 6);
        Themes.colour(text, this::colour);
        show(ScriptTexts.text("empty"), Tone.QUIET);
    }

    private void colour(Palette palette) {
        RGB colour = switch (tone) {
            case QUIET -> palette.muted();
            case PLAIN -> palette.text();
            case ERROR -> palette.error();
        };
        text.setBackground(new Color(palette.background()));
        text.setForeground(new Color(colour));
    }

    private void show(String shown, Tone how) {
        tone = how;
        text.setWordWrap(how != Tone.PLAIN);
        text.setText(shown);
        colour(Themes.palette());
    }

    void printed(String output) {
        show(
                output.length() > LONGEST
                        ? output.substring(0, LONGEST) + "\n" + ScriptTexts.text("shortened", LONGEST)
                        : output,
                Tone.PLAIN);
    }

    void quiet(String words) {
        show(words, Tone.QUIET);
    }

    void error(String message) {
        show(message, Tone.ERROR);
    }
}
