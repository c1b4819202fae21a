// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thang.report.Figure;

/** Draws the charts of a filled Word template at their places. */
final class WordCharts {
    private static final Pattern PLACE = Pattern.compile(Drawing.OPEN + "(\\d+)" + Drawing.CLOSE);
    private static final int WIDTH = Units.toEMU(440);
    private static final int BAR_HEIGHT = 20;
    private static final int LOWEST = 190;
    private static final int HIGHEST = 560;

    private final XWPFDocument document;
    private final List<Figure> figures;
    private int drawn;

    WordCharts(XWPFDocument document, List<Figure> figures) {
        this.document = document;
        this.figures = figures;
    }

    void draw() throws IOException, InvalidFormatException {
        draw(document);
    }

    private void draw(IBody body) throws IOException, InvalidFormatException {
        for (XWPFParagraph paragraph : body.getParagraphs()) {
            for (XWPFRun run : List.copyOf(paragraph.getRuns())) {
                draw(run);
            }
        }
        for (XWPFTable table : body.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    draw(cell);
                }
            }
        }
    }

    private void draw(XWPFRun run) throws IOException, InvalidFormatException {
        Matcher found = PLACE.matcher(run.text());
        if (!found.find()) {
            return;
        }
        String text = run.text();
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        run.setText(text.substring(0, found.start()));
        int from;
        boolean more;
        do {
            chart(run, figures.get(Integer.parseInt(found.group(1))));
            from = found.end();
            more = found.find();
            run.setText(text.substring(from, more ? found.start() : text.length()));
        } while (more);
    }

    private void chart(XWPFRun run, Figure figure) throws IOException, InvalidFormatException {
        if (++drawn > NativeCharts.MOST) {
            throw Fault.of("fault.charts", NativeCharts.MOST);
        }
        XWPFChart chart = document.createChart(run, WIDTH, Units.toEMU(height(figure)));
        NativeCharts.draw(chart, figure);
        var inline = run.getCTR()
                .getDrawingArray(run.getCTR().sizeOfDrawingArray() - 1)
                .getInlineArray(0);
        inline.getDocPr().setName(figure.caption());
        inline.getDocPr().setDescr(figure.description());
    }

    /** Bars need room for their names. */
    private static int height(Figure figure) {
        return switch (figure.data().kind()) {
            case BAR, STACKED_BAR ->
                Math.clamp(
                        90L
                                + (long) BAR_HEIGHT
                                        * figure.data().categories().size()
                                        * (figure.data().kind() == vn.thang.report.ChartData.Kind.BAR
                                                ? (figure.data().series().size() + 1) / 2
                                                : 1),
                        LOWEST,
                        HIGHEST);
            default -> 260;
        };
    }
}
