// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import vn.thang.criteria.text.FormattedText;
import vn.thang.criteria.text.FormattedText.Block;
import vn.thang.criteria.text.FormattedText.Kind;
import vn.thang.criteria.text.FormattedText.Run;
import vn.thang.ui.Themes;

/** A formatted text in a widget: one line for each block, list items with the widget's own bullets. */
final class FormattedLines {
    private static final int INDENT = 26;

    private final StyledText text;

    FormattedLines(StyledText text) {
        this.text = text;
        text.addExtendedModifyListener(e -> {
            if (e.length > 0 && text.getTextRange(e.start, e.length).equals(text.getLineDelimiter())) {
                continueList(text.getLineAtOffset(e.start));
            }
        });
    }

    /** Enter in a list gives the next item; in an empty item it ends the list. */
    private void continueList(int line) {
        Bullet bullet = text.getLineBullet(line);
        if (bullet != null) {
            boolean empty = text.getLine(line).isBlank();
            text.setLineBullet(line, 1, empty ? null : bullet);
            text.setLineBullet(line + 1, 1, empty ? null : bullet);
        }
    }

    void show(FormattedText formatted) {
        text.setText(formatted.blocks().stream().map(Block::text).collect(Collectors.joining(text.getLineDelimiter())));
        int offset = 0;
        for (int line = 0; line < formatted.blocks().size(); line++) {
            Block block = formatted.blocks().get(line);
            text.setLineBullet(line, 1, bullet(block.kind()));
            int at = offset;
            for (Run run : block.runs()) {
                if (run.bold() || run.italic() || !run.link().isEmpty()) {
                    text.setStyleRange(style(at, run));
                }
                at += run.text().length();
            }
            offset = at + text.getLineDelimiter().length();
        }
    }

    private static StyleRange style(int start, Run run) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = run.text().length();
        style.fontStyle = (run.bold() ? SWT.BOLD : 0) | (run.italic() ? SWT.ITALIC : 0);
        mark(style, run.link());
        return style;
    }

    private static void mark(StyleRange style, String link) {
        if (!link.isEmpty()) {
            style.underline = true;
            style.data = link;
            style.foreground = new Color(Themes.palette().accent());
        }
    }

    /** Null for a paragraph. */
    private static Bullet bullet(Kind kind) {
        if (kind == Kind.PARAGRAPH) {
            return null;
        }
        StyleRange style = new StyleRange();
        style.metrics = new GlyphMetrics(0, 0, INDENT);
        if (kind == Kind.BULLET) {
            return new Bullet(ST.BULLET_DOT, style);
        }
        Bullet numbers = new Bullet(ST.BULLET_NUMBER | ST.BULLET_TEXT, style);
        numbers.text = ".";
        return numbers;
    }

    FormattedText read() {
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < text.getLineCount(); line++) {
            String content = text.getLine(line);
            if (!content.isBlank()) {
                blocks.add(new Block(kind(text.getLineBullet(line)), runs(text.getOffsetAtLine(line), content)));
            }
        }
        return new FormattedText(blocks);
    }

    private static Kind kind(Bullet bullet) {
        if (bullet == null) {
            return Kind.PARAGRAPH;
        }
        return (bullet.type & ST.BULLET_NUMBER) != 0 ? Kind.NUMBER : Kind.BULLET;
    }

    private List<Run> runs(int offset, String content) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (StyleRange style : text.getStyleRanges(offset, content.length())) {
            int start = style.start - offset;
            if (start > at) {
                runs.add(new Run(content.substring(at, start), false, false, ""));
            }
            int end = Math.min(start + style.length, content.length());
            String link = style.data instanceof String address ? address : "";
            runs.add(new Run(
                    content.substring(start, end),
                    (style.fontStyle & SWT.BOLD) != 0,
                    (style.fontStyle & SWT.ITALIC) != 0,
                    link));
            at = end;
        }
        if (at < content.length()) {
            runs.add(new Run(content.substring(at), false, false, ""));
        }
        return runs;
    }

    /** Bold or italic for what is selected; off when all of it has it already. */
    void toggle(int fontStyle) {
        Point selection = text.getSelectionRange();
        if (selection.y == 0) {
            return;
        }
        StyleRange[] ranges = text.getStyleRanges(selection.x, selection.y);
        int covered = 0;
        for (StyleRange range : ranges) {
            covered += (range.fontStyle & fontStyle) != 0 ? range.length : 0;
        }
        boolean on = covered < selection.y;
        text.setStyleRange(base(selection, on ? fontStyle : 0));
        for (StyleRange range : ranges) {
            range.fontStyle = on ? range.fontStyle | fontStyle : range.fontStyle & ~fontStyle;
            text.setStyleRange(range);
        }
    }

    private static StyleRange base(Point selection, int fontStyle) {
        StyleRange style = new StyleRange();
        style.start = selection.x;
        style.length = selection.y;
        style.fontStyle = fontStyle;
        return style;
    }

    void link(String address) {
        Point selection = text.getSelectionRange();
        StyleRange style = base(selection, 0);
        mark(style, address);
        text.setStyleRange(style);
    }

    /** Makes the selected lines items of a list, or paragraphs again. */
    void toggle(Kind kind) {
        Point selection = text.getSelection();
        int first = text.getLineAtOffset(selection.x);
        int last = text.getLineAtOffset(selection.y);
        boolean on = kind(text.getLineBullet(first)) != kind;
        text.setLineBullet(first, last - first + 1, null);
        text.setLineBullet(first, last - first + 1, on ? bullet(kind) : null);
    }
}
