// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import vn.thang.assessment.ui.model.CellMarks;
import vn.thang.criteria.finding.Severity;
import vn.thang.ui.Palette;

/**
 * Draws the small signs of a cell, each at its own place and of its own shape: left below a square for the layer (hollow
 * = self-score, half = verified, full = final), left above a dot when changed, right above a corner, full when out of
 * range or for an error that a check found, hollow for a warning.
 */
final class CellSigns {
    private static final int SIGN = 6;
    private static final int CORNER = 8;

    private CellSigns() {}

    static void paint(GC gc, Rectangle area, Palette palette, CellMarks marks) {
        if (marks.source() != CellMarks.Source.NONE) {
            layer(gc, area.x + 3, area.y + area.height - SIGN - 3, palette, marks.source());
        }
        if (marks.changed()) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(new Color(palette.accent()));
            gc.fillOval(area.x + 3, area.y + 3, SIGN - 1, SIGN - 1);
        }
        if (marks.outOfRange()) {
            finding(gc, area, palette, Severity.ERROR);
        }
        if (marks.direct()) {
            gc.setForeground(new Color(palette.muted()));
            int y = area.y + area.height - 3;
            gc.drawLine(area.x + SIGN + 6, y, area.x + SIGN + 12, y);
        }
    }

    /** The corner of a cell that a check found something at. */
    static void finding(GC gc, Rectangle area, Palette palette, Severity severity) {
        gc.setAntialias(SWT.ON);
        int right = area.x + area.width;
        if (severity == Severity.ERROR) {
            gc.setBackground(new Color(palette.error()));
            gc.fillPolygon(new int[] {right - CORNER, area.y, right, area.y, right, area.y + CORNER});
        } else {
            gc.setForeground(new Color(palette.noticeText()));
            gc.drawPolygon(new int[] {right - CORNER, area.y + 1, right - 2, area.y + 1, right - 2, area.y + CORNER});
        }
    }

    private static void layer(GC gc, int x, int y, Palette palette, CellMarks.Source source) {
        gc.setAntialias(SWT.OFF);
        gc.setForeground(new Color(palette.muted()));
        gc.setBackground(new Color(palette.muted()));
        gc.drawRectangle(x, y, SIGN - 1, SIGN - 1);
        if (source == CellMarks.Source.FINAL) {
            gc.fillRectangle(x, y, SIGN, SIGN);
        } else if (source == CellMarks.Source.VERIFIED) {
            gc.fillRectangle(x, y, SIGN / 2, SIGN);
        }
    }
}
