// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets pieces on pages of A4, from the top to the bottom: how a document will look like, not where its lines will break. */
final class PaperPages implements PreviewPages {
    /** No one leafs further in a preview. */
    private static final int MOST_PAGES = 60;

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double LEFT = 71;
    private static final double RIGHT = 50;
    private static final double EDGE = 50;
    private static final double CHART = 170;
    private static final double PADDING = 3;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<List<Consumer<Graphics2D>>> pages = new ArrayList<>();
    private double y;

    PaperPages(List<Piece> pieces) {
        page();
        for (Piece piece : pieces) {
            if (pages.size() > MOST_PAGES) {
                break;
            }
            switch (piece) {
                case Piece.Words words -> words(words);
                case Piece.Grid grid -> grid(grid);
                case Piece.Bars bars -> bars(bars);
            }
        }
    }

    private void page() {
        pages.add(new ArrayList<>());
        y = EDGE;
    }

    private void room(double height) {
        if (y + height > HEIGHT - EDGE && y > EDGE) {
            page();
        }
    }

    private void draw(Consumer<Graphics2D> mark) {
        pages.getLast().add(mark);
    }

    private void words(Piece.Words words) {
        if (words.newPage() && (pages.size() > 1 || y > EDGE)) {
            page();
        }
        for (Line line : lines(words, WIDTH - LEFT - RIGHT)) {
            room(line.height());
            line.at(LEFT, y, this::draw);
            y += line.height();
        }
        y += words.size() / 3;
    }

    /** A line of text, set. */
    private record Line(Optional<TextLayout> text, double indent, double height) {
        void at(double x, double y, Consumer<Consumer<Graphics2D>> page) {
            text.ifPresent(layout ->
                    page.accept(g -> layout.draw(g, (float) (x + indent), (float) (y + layout.getAscent()))));
        }
    }

    private static List<Line> lines(Piece.Words words, double width) {
        List<Line> lines = new ArrayList<>();
        if (words.text().isBlank()) {
            return List.of(new Line(Optional.empty(), 0, words.size() * 1.2));
        }
        int style = (words.bold() ? Font.BOLD : 0) | (words.italic() ? Font.ITALIC : 0);
        Font font = new Font(Font.SERIF, style, 1).deriveFont(words.size());
        for (String part : words.text().split("\n")) {
            AttributedString text = new AttributedString(part.isBlank() ? " " : part);
            text.addAttribute(TextAttribute.FONT, font);
            LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), CONTEXT);
            while (measurer.getPosition() < text.getIterator().getEndIndex()) {
                TextLayout layout = measurer.nextLayout((float) Math.max(width, 8));
                double free = width - layout.getVisibleAdvance();
                double indent = switch (words.side()) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
                lines.add(new Line(
                        Optional.of(layout),
                        Math.max(0, indent),
                        layout.getAscent() + layout.getDescent() + layout.getLeading()));
            }
        }
        return lines;
    }

    private void grid(Piece.Grid grid) {
        double whole = WIDTH - LEFT - RIGHT;
        for (List<List<Piece.Words>> row : grid.rows()) {
            if (pages.size() > MOST_PAGES) {
                return;
            }
            List<List<Line>> cells = new ArrayList<>();
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                double width = whole * grid.shares().get(i) - 2 * PADDING;
                List<Line> lines = row.get(i).stream()
                        .flatMap(words -> lines(words, width).stream())
                        .toList();
                cells.add(lines);
                height = Math.max(
                        height, lines.stream().mapToDouble(Line::height).sum());
            }
            height += 2 * PADDING;
            room(height);
            double x = LEFT;
            for (int i = 0; i < cells.size(); i++) {
                double width = whole * grid.shares().get(i);
                if (grid.lines()) {
                    Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
                    draw(g -> g.draw(box));
                }
                double line = y + PADDING;
                for (Line each : cells.get(i)) {
                    each.at(x + PADDING, line, this::draw);
                    line += each.height();
                }
                x += width;
            }
            y += height;
        }
        y += 8;
    }

    private void bars(Piece.Bars bars) {
        room(CHART);
        Rectangle2D box = new Rectangle2D.Double(LEFT, y, WIDTH - LEFT - RIGHT, CHART - 10);
        draw(g -> BarsPicture.paint(g, box, bars));
        y += CHART;
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public BufferedImage page(int page, int width) {
        double scale = width / WIDTH;
        BufferedImage image = new BufferedImage(width, (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        g.setStroke(new BasicStroke(0.6f));
        pages.get(page).forEach(mark -> mark.accept(g));
        g.dispose();
        return image;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
