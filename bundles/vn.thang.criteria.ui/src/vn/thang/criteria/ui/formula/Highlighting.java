// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.formula;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import vn.thang.formula.FormulaProblem;
import vn.thang.formula.FormulaToken;
import vn.thang.ui.Palette;

/** The look of a formula: figures in the accent, functions bold, what joins them muted, the problem underlined. */
final class Highlighting {
    private Highlighting() {}

    static TextPresentation of(
            String text, List<FormulaToken> tokens, Optional<FormulaProblem> problem, Palette palette) {
        TextPresentation presentation = new TextPresentation(new Region(0, text.length()), Math.max(1, tokens.size()));
        for (FormulaToken token : tokens) {
            StyleRange range = new StyleRange(
                    token.start(), token.end() - token.start(), new Color(colour(token.kind(), palette)), null);
            range.fontStyle = token.kind() == FormulaToken.Kind.FUNCTION ? SWT.BOLD : SWT.NORMAL;
            presentation.addStyleRange(range);
        }
        problem.ifPresent(each -> underline(each, text.length(), palette, presentation));
        return presentation;
    }

    private static void underline(FormulaProblem problem, int length, Palette palette, TextPresentation presentation) {
        int start = Math.max(0, Math.min(problem.start(), length - 1));
        int end = Math.min(length, Math.max(problem.end(), start + 1));
        StyleRange range = new StyleRange(start, end - start, null, null);
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        range.underlineColor = new Color(palette.error());
        presentation.mergeStyleRange(range);
    }

    private static RGB colour(FormulaToken.Kind kind, Palette palette) {
        return switch (kind) {
            case VARIABLE -> palette.accent();
            case UNKNOWN, UNREADABLE -> palette.error();
            case OPERATOR, PUNCTUATION -> palette.muted();
            case NUMBER, FUNCTION -> palette.text();
        };
    }
}
