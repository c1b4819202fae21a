// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The horizontal rules of a page, as they are painted, and the colours of its letters. */
final class PageRules extends PDFGraphicsStreamEngine {
    /** A rule: from left to right, and its distance from the top of the page, in millimetres. */
    record Rule(double left, double right, double base) {
        double length() {
            return right - left;
        }
    }

    private static final double PER_POINT = 25.4 / 72;
    private static final double THICKEST = 1;

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Integer> colours = new HashSet<>();
    private final List<Point2D> path = new ArrayList<>();

    private PageRules(PDPage page) {
        super(page);
    }

    static List<Rule> of(PDPage page) throws IOException {
        return read(page).rules;
    }

    /** The colours of all letters, as RGB. */
    static Set<Integer> colours(PDPage page) throws IOException {
        return read(page).colours;
    }

    private static PageRules read(PDPage page) throws IOException {
        PageRules rules = new PageRules(page);
        rules.processPage(page);
        return rules;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        colours.add(getGraphicsState().getNonStrokingColor().toRGB());
    }

    private void painted() {
        if (!path.isEmpty()) {
            double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow() * PER_POINT;
            double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow() * PER_POINT;
            double low = path.stream().mapToDouble(Point2D::getY).min().orElseThrow() * PER_POINT;
            double high = path.stream().mapToDouble(Point2D::getY).max().orElseThrow() * PER_POINT;
            if (high - low < THICKEST && right - left > THICKEST) {
                double page = getPage().getMediaBox().getHeight() * PER_POINT;
                rules.add(new Rule(left, right, page - (low + high) / 2));
            }
        }
        path.clear();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.addAll(List.of(p0, p1, p2, p3));
    }

    @Override
    public void drawImage(PDImage image) {
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        path.clear();
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.getLast();
    }

    @Override
    public void closePath() {
        path.add(path.getFirst());
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        path.clear();
    }
}
