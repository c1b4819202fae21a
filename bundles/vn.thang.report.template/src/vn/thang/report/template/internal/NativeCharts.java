// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Series;

/** Draws charts of a report as charts of the Office format; their numbers stand in the chart itself. */
final class NativeCharts {
    /** Charts in one document. */
    static final int MOST = 500;

    private NativeCharts() {}

    static void draw(XDDFChart chart, Figure figure) {
        ChartData data = figure.data();
        chart.setTitleText(figure.caption());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraphs().getFirst().getTextRuns().forEach(run -> run.setFontSize(12d));
        if (data.kind() == ChartData.Kind.SCATTER) {
            scatter(chart, data);
            return;
        }
        boolean bars = data.kind() == ChartData.Kind.BAR || data.kind() == ChartData.Kind.STACKED_BAR;
        XDDFChartAxis categories = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        title(categories, data.categoryTitle());
        title(values, data.valueTitle());
        values.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (bars) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        boolean ranks = data.kind() == ChartData.Kind.RANKS;
        if (ranks) {
            values.setOrientation(AxisOrientation.MAX_MIN);
            values.setMinimum(1);
            categories.setCrosses(AxisCrosses.MAX);
        }
        boolean lines = ranks || data.kind() == ChartData.Kind.LINE;
        XDDFChartData plot = chart.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromArray(data.categories().toArray(String[]::new));
        for (Series series : data.series()) {
            XDDFChartData.Series drawn = plot.addSeries(names, numbers(series));
            drawn.setTitle(series.name(), null);
            colour(drawn, series, lines);
        }
        if (plot instanceof XDDFBarChartData barData) {
            barData.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
            barData.setGapWidth(60);
            if (data.kind() == ChartData.Kind.STACKED_BAR) {
                barData.setBarGrouping(BarGrouping.STACKED);
            } else {
                values.setCrossBetween(org.apache.poi.xddf.usermodel.chart.AxisCrossBetween.BETWEEN);
            }
        }
        plot.setVaryColors(false);
        plot(plot);
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            overlap(chart);
        }
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void scatter(XDDFChart chart, ChartData data) {
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        title(across, data.categoryTitle());
        title(up, data.valueTitle());
        XDDFScatterChartData plot = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        List<Series> series = data.series();
        XDDFScatterChartData.Series drawn =
                (XDDFScatterChartData.Series) plot.addSeries(numbers(series.get(0)), numbers(series.get(1)));
        drawn.setTitle(series.get(1).name(), null);
        drawn.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFShapeProperties none = new XDDFShapeProperties();
        none.setLineProperties(new org.apache.poi.xddf.usermodel.XDDFLineProperties(
                new org.apache.poi.xddf.usermodel.XDDFNoFillProperties()));
        drawn.setShapeProperties(none);
        plot.setStyle(ScatterStyle.MARKER);
        plot.setVaryColors(false);
        plot(plot);
    }

    /** Each series by itself: the chart's own method would put a workbook with the time of day beside it. */
    private static void plot(XDDFChartData plot) {
        for (int i = 0; i < plot.getSeriesCount(); i++) {
            plot.getSeries(i).plot();
        }
    }

    /** Bars of a stack lie over each other. The small schemas do not know the element, so it is put there by hand. */
    private static void overlap(XDDFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            QName axis = new QName(cursor.getName().getNamespaceURI(), "axId");
            cursor.toChild(axis);
            cursor.beginElement(new QName(axis.getNamespaceURI(), "overlap"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static void title(XDDFChartAxis axis, String title) {
        if (!title.isEmpty()) {
            axis.setTitle(title);
        }
    }

    private static XDDFNumericalDataSource<Number> numbers(Series series) {
        Number[] numbers = series.values().stream()
                .map((Optional<BigDecimal> each) -> each.<Number>map(n -> n).orElse(null))
                .toArray(Number[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers);
    }

    /** LibreOffice draws bars only when their colour is stated. */
    private static void colour(XDDFChartData.Series drawn, Series series, boolean line) {
        int rgb = series.rgb();
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
        if (line && drawn instanceof XDDFLineChartData.Series lines) {
            lines.setLineProperties(new org.apache.poi.xddf.usermodel.XDDFLineProperties(fill));
            lines.setSmooth(false);
        } else {
            drawn.setFillProperties(fill);
        }
    }
}
