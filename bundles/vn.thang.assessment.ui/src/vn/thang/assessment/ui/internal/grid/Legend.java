// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import vn.thang.assessment.ui.model.CellMarks;
import vn.thang.assessment.ui.model.CellMarks.Source;
import vn.thang.criteria.finding.Severity;
import vn.thang.ui.Palette;
import vn.thang.ui.Themes;

/** What the signs of the cells mean, drawn as they are drawn in the grid. */
public final class Legend extends PopupDialog {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 24;

    private final Point corner;

    /** A way to draw one sample. */
    private interface Sample {
        void paint(GC gc, Rectangle area, Palette palette);
    }

    private record Line(String key, Sample sample) {}

    private static final List<Line> LINES = List.of(
            signs("legend.self", new CellMarks(Source.SELF, false, false, false)),
            signs("legend.verified", new CellMarks(Source.VERIFIED, false, false, false)),
            signs("legend.final", new CellMarks(Source.FINAL, false, false, false)),
            signs("legend.direct", new CellMarks(Source.FINAL, true, false, false)),
            signs("legend.changed", new CellMarks(Source.NONE, false, false, true)),
            signs("legend.outOfRange", new CellMarks(Source.NONE, false, true, false)),
            new Line("legend.warning", (gc, area, palette) -> {
                gc.setForeground(new Color(palette.text()));
                Painting.right(gc, area, "5");
                CellSigns.finding(gc, area, palette, Severity.WARNING);
            }),
            new Line("legend.missing", (gc, area, palette) -> Painting.hatch(gc, area, palette.hatch())),
            new Line("legend.notApplicable", (gc, area, palette) -> {
                gc.setForeground(new Color(palette.muted()));
                Painting.right(gc, area, "—");
            }));

    private static Line signs(String key, CellMarks marks) {
        return new Line(key, (gc, area, palette) -> {
            gc.setForeground(new Color(palette.text()));
            Painting.right(gc, area, "5");
            CellSigns.paint(gc, area, palette, marks);
        });
    }

    /** @param corner the upper right corner on the screen */
    public Legend(Shell parent, Point corner) {
        super(parent, SWT.TOOL, true, false, false, false, false, GridWords.text("legend.title"), null);
        this.corner = corner;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setData("id", "grid.legend");
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(10, 8)
                .spacing(10, 6)
                .applyTo(area);
        for (Line line : LINES) {
            Canvas sample = new Canvas(area, SWT.DOUBLE_BUFFERED);
            sample.addPaintListener(e -> {
                Palette palette = Themes.palette();
                Rectangle cell = new Rectangle(0, 0, WIDTH - 1, HEIGHT - 1);
                Painting.fill(e.gc, cell, palette.background());
                line.sample().paint(e.gc, cell, palette);
                e.gc.setForeground(new Color(palette.line()));
                e.gc.drawRectangle(cell);
            });
            GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(sample);
            Label label = new Label(area, SWT.WRAP);
            label.setText(GridWords.text(line.key()));
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(320, SWT.DEFAULT)
                    .applyTo(label);
        }
        return area;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return new Point(corner.x - size.x, corner.y);
    }
}
