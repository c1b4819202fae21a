// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Series;

/** Draws the program's own charts over the rows planned for them; they read the numbers below. */
final class Drawings {
    /** In characters, so about 16 cm: what a page holds, however wide the columns are. */
    static final int WIDTH = 84;
    /** Between the bars, in per cent of their width. */
    private static final int GAP = 60;

    /** Of the numbers on an axis. */
    private static final String AXIS_FORMAT = "General";

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final SXSSFWorkbook workbook;

    Drawings(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void add(String name, Item.Picture picture, SheetLayout layout) {
        XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(name);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(layout.anchor(drawing, WIDTH, picture.row(), picture.rows()));
        Figure figure = picture.figure();
        XSSFGraphicFrame frame = chart.getGraphicFrame();
        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(figure.description());
        draw(chart, sheet, figure.data(), picture.numbers());
    }

    private static void draw(XSSFChart chart, XSSFSheet sheet, ChartData data, Item.Grid numbers) {
        boolean scatter = data.kind() == ChartData.Kind.SCATTER;
        boolean bars = data.kind() == ChartData.Kind.BAR || data.kind() == ChartData.Kind.STACKED_BAR;
        XDDFChartAxis categories = scatter
                ? chart.createValueAxis(AxisPosition.BOTTOM)
                : chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        title(categories, data.categoryTitle());
        title(values, data.valueTitle());
        values.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (bars) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (data.kind() == ChartData.Kind.RANKS) {
            values.setOrientation(AxisOrientation.MAX_MIN);
            values.setMinimum(1);
            categories.setCrosses(AxisCrosses.MAX);
        }
        values.setNumberFormat(AXIS_FORMAT);
        data.axisEnd().ifPresent(end -> values.setMaximum(end.doubleValue()));
        data.axisStep().ifPresent(step -> values.setMajorUnit(step.doubleValue()));
        if (scatter) {
            categories.setNumberFormat(AXIS_FORMAT);
            data.horizontalEnd().ifPresent(end -> categories.setMaximum(end.doubleValue()));
        }
        XDDFChartData plot = chart.createData(type(data.kind()), categories, values);
        arrange(plot, data.kind());
        plot.setVaryColors(false);
        XDDFDataSource<?> first = scatter ? numbers(sheet, data, 0, numbers) : names(sheet, data, numbers);
        for (int i = scatter ? 1 : 0; i < data.series().size(); i++) {
            XDDFChartData.Series series = plot.addSeries(first, numbers(sheet, data, i, numbers));
            series.setTitle(data.series().get(i).name(), null);
            look(series, data.series().get(i).rgb());
        }
        if (!scatter && data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(plot);
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            overlap(chart);
        }
    }

    /** What the schema demands of each kind, and its looks; Excel offers to repair a file that does not say it. */
    private static void arrange(XDDFChartData plot, ChartData.Kind kind) {
        switch (plot) {
            case XDDFBarChartData bar -> {
                bar.setBarDirection(kind == ChartData.Kind.COLUMN ? BarDirection.COL : BarDirection.BAR);
                bar.setBarGrouping(kind == ChartData.Kind.STACKED_BAR ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
                bar.setGapWidth(GAP);
            }
            case XDDFLineChartData line -> line.setGrouping(Grouping.STANDARD);
            case XDDFScatterChartData points -> points.setStyle(ScatterStyle.LINE_MARKER);
            default -> throw new IllegalArgumentException(kind.toString());
        }
    }

    /** Bars of a stack stand in one line; the schema classes at hand have no word for it. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART, "axId");
            cursor.beginElement("overlap", CHART);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static ChartTypes type(ChartData.Kind kind) {
        return switch (kind) {
            case BAR, COLUMN, STACKED_BAR -> ChartTypes.BAR;
            case LINE, RANKS -> ChartTypes.LINE;
            case SCATTER -> ChartTypes.SCATTER;
        };
    }

    private static void title(XDDFChartAxis axis, String title) {
        if (!title.isEmpty()) {
            axis.setTitle(title);
        }
    }

    /** Without a fill of its own LibreOffice draws an empty bar. */
    private static void look(XDDFChartData.Series series, int rgb) {
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(bytes));
        switch (series) {
            case XDDFLineChartData.Series line -> {
                line.setLineProperties(new XDDFLineProperties(fill));
                line.setSmooth(false);
                line.setMarkerStyle(MarkerStyle.CIRCLE);
            }
            case XDDFScatterChartData.Series points -> {
                points.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                points.setMarkerStyle(MarkerStyle.CIRCLE);
                series.setFillProperties(fill);
            }
            default -> series.setFillProperties(fill);
        }
    }

    private static XDDFDataSource<String> names(XSSFSheet sheet, ChartData data, Item.Grid numbers) {
        return XDDFDataSourcesFactory.fromArray(data.categories().toArray(String[]::new), range(sheet, 0, numbers), 0);
    }

    private static XDDFNumericalDataSource<Double> numbers(
            XSSFSheet sheet, ChartData data, int series, Item.Grid numbers) {
        Series from = data.series().get(series);
        List<Double> values = from.values().stream()
                .map(v -> v.map(number -> number.doubleValue()).orElse(null))
                .toList();
        return XDDFDataSourcesFactory.fromArray(
                values.toArray(Double[]::new), range(sheet, series + 1, numbers), series + 1);
    }

    private static String range(XSSFSheet sheet, int column, Item.Grid numbers) {
        return new CellRangeAddress(numbers.first(), numbers.last(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
