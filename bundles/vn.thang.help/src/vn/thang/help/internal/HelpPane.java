// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import vn.thang.help.content.HelpContents;
import vn.thang.help.content.HelpText;
import vn.thang.help.content.HelpText.Span;
import vn.thang.help.content.HelpText.Style;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** Shows one page; a click or Enter on a link reports where it leads. */
final class HelpPane {
    private static final int INDENT = 18;
    private static final int MARGIN = 16;
    private static final int FRAME = 1;

    private final StyledText text;
    private final Consumer<String> follow;
    private LocalResourceManager resources;
    private HelpText shown = HelpTexts.EMPTY;
    private int scaledFor;

    HelpPane(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "help.page");
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setAlwaysShowScrollBars(false);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addPaintObjectListener(this::paint);
        text.addMouseListener(MouseListener.mouseUpAdapter(this::click));
        text.addListener(SWT.Resize, e -> resized());
        text.addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR) {
                follow(text.getCaretOffset());
            }
        });
        Themes.colour(text, palette -> {
            text.setBackground(new Color(palette.background()));
            text.setForeground(new Color(palette.text()));
            show(shown);
        });
    }

    StyledText control() {
        return text;
    }

    void show(HelpText page) {
        shown = page;
        text.setText(page.text());
        Palette palette = Themes.palette();
        page.spans().forEach(span -> text.setStyleRange(range(span, palette)));
        for (HelpText.Paragraph paragraph : page.paragraphs()) {
            int line = text.getLineAtOffset(paragraph.start());
            text.setLineIndent(line, 1, (paragraph.level() - 1) * INDENT);
            text.setLineWrapIndent(line, 1, paragraph.level() * INDENT);
        }
        scaleImages();
        text.setTopPixel(0); // the first line alone would leave out the margin above it
    }

    private StyleRange range(Span span, Palette palette) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.style()) {
            case TITLE -> range.font = font(6, SWT.BOLD);
            case HEADING -> range.font = font(2, SWT.BOLD);
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case CODE -> range.background = new Color(palette.header());
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = new Color(palette.accent());
            }
        }
        return range;
    }

    private Font font(int bigger, int style) {
        return resources.create(
                FontDescriptor.createFrom(text.getFont()).increaseHeight(bigger).setStyle(style));
    }

    /** New sizes of pictures may bring or take the scroll bar, which is a resize again: only another width counts. */
    private void resized() {
        if (room() != scaledFor) {
            scaleImages();
        }
    }

    private int room() {
        int bar = text.getVerticalBar().getSize().x;
        return Math.max(80, text.getSize().x - bar - 2 * MARGIN - 2 * FRAME);
    }

    /** Gives every picture the room it needs at the width there is. */
    private void scaleImages() {
        scaledFor = room();
        for (HelpText.Image image : shown.images()) {
            StyleRange range = new StyleRange();
            range.start = image.offset();
            range.length = 1;
            Point size = size(image);
            range.metrics = new GlyphMetrics(size.y + 2 * FRAME, 0, size.x + 2 * FRAME);
            text.setStyleRange(range);
        }
    }

    private Point size(HelpText.Image image) {
        Rectangle bounds = picture(image).getBounds();
        int width = Math.min(scaledFor, bounds.width);
        return new Point(width, bounds.height * width / bounds.width);
    }

    private Image picture(HelpText.Image image) {
        return resources.create(ImageDescriptor.createFromURL(
                HelpContents.image(image.name()).orElseThrow(() -> new IllegalStateException(image.name()))));
    }

    private void paint(PaintObjectEvent event) {
        for (HelpText.Image image : shown.images()) {
            if (event.style.start == image.offset()) {
                Point size = size(image);
                Image picture = picture(image);
                Rectangle all = picture.getBounds();
                event.gc.setAntialias(SWT.ON);
                event.gc.setInterpolation(SWT.HIGH);
                event.gc.drawImage(
                        picture, 0, 0, all.width, all.height, event.x + FRAME, event.y + FRAME, size.x, size.y);
                event.gc.setForeground(new Color(Themes.palette().line()));
                event.gc.drawRectangle(event.x, event.y, size.x + FRAME, size.y + FRAME);
            }
        }
    }

    private void click(MouseEvent event) {
        int offset = event.button == 1 ? text.getOffsetAtPoint(new Point(event.x, event.y)) : -1;
        if (offset >= 0 && text.getSelectionCount() == 0) {
            follow(offset);
        }
    }

    private void follow(int offset) {
        shown.spans().stream()
                .filter(span -> span.style() == Style.LINK)
                .filter(span -> offset >= span.start() && offset < span.start() + span.length())
                .findFirst()
                .ifPresent(span -> follow.accept(span.target()));
    }
}
