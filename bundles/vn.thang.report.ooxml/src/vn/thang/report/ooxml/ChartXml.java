// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.thang.report.ChartData;
import vn.thang.report.ChartData.Kind;
import vn.thang.report.Series;

/**
 * A chart in DrawingML. Its values are rounded as they are printed: a program that formats binary numbers would round
 * some halves the other way.
 */
public final class ChartXml {
    /** The namespace of charts. */
    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** The namespace of drawings. */
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** The namespace of relationships. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The relationship from the chart to the workbook with its numbers. */
    public static final String SHEET = "rId1";

    private static final int CATEGORIES = 1;
    private static final int VALUES = 2;
    /** Values are written beside bars and points as long as they are so few. */
    private static final int LABELLED = 40;

    /**
     * How a chart's texts look.
     *
     * @param font its name
     * @param size in hundredths of a point
     */
    public record Look(String font, int size) {}

    private final ChartData data;
    private final Locale locale;
    private final Look look;
    private final Xml xml = new Xml();

    /** A chart with texts in a language. */
    public ChartXml(ChartData data, Locale locale, Look look) {
        this.look = look;
        this.data = data;
        this.locale = locale;
    }

    /** The part. */
    public Xml xml() {
        xml.start("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", RELATIONSHIPS);
        xml.val("c:date1904", 0).val("c:lang", locale.toLanguageTag()).val("c:roundedCorners", 0);
        xml.start("c:chart").val("c:autoTitleDeleted", 1).start("c:plotArea").empty("c:layout");
        plot();
        if (data.kind() == Kind.SCATTER) {
            axis("c:valAx", CATEGORIES, "b", data.categoryTitle(), false);
            axis("c:valAx", VALUES, "l", data.valueTitle(), false);
        } else {
            // beside bars a title would meet long names; the caption says what they are
            axis("c:catAx", CATEGORIES, bars() ? "l" : "b", bars() ? "" : data.categoryTitle(), bars());
            axis("c:valAx", VALUES, bars() ? "b" : "l", data.valueTitle(), ranks());
        }
        xml.end();
        if (data.kind() != Kind.SCATTER && data.series().size() > 1) {
            xml.start("c:legend").val("c:legendPos", "b").val("c:overlay", 0).end();
        }
        xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").end();
        xml.start("c:spPr")
                .start("a:solidFill")
                .empty("a:srgbClr", "val", "FFFFFF")
                .end();
        xml.start("a:ln").empty("a:noFill").end().end();
        xml.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr");
        xml.start("a:defRPr", "sz", look.size())
                .start("a:solidFill")
                .empty("a:srgbClr", "val", "000000")
                .end();
        xml.empty("a:latin", "typeface", look.font())
                .empty("a:cs", "typeface", look.font())
                .end();
        xml.end().empty("a:endParaRPr", "lang", locale.toLanguageTag()).end().end();
        xml.start("c:externalData", "r:id", SHEET).val("c:autoUpdate", 0).end();
        return xml.end();
    }

    private boolean bars() {
        return data.kind() == Kind.BAR || data.kind() == Kind.STACKED_BAR;
    }

    private boolean ranks() {
        return data.kind() == Kind.RANKS;
    }

    private void plot() {
        switch (data.kind()) {
            case BAR -> bars("bar", "clustered");
            case COLUMN -> bars("col", "clustered");
            case STACKED_BAR -> bars("bar", "stacked");
            case LINE, RANKS -> {
                xml.start("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
                eachSeries(this::line);
                xml.val("c:marker", 1);
                axes();
            }
            case SCATTER -> {
                xml.start("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
                points();
                axes();
            }
        }
    }

    private void bars(String direction, String grouping) {
        xml.start("c:barChart")
                .val("c:barDir", direction)
                .val("c:grouping", grouping)
                .val("c:varyColors", 0);
        eachSeries(i -> {
            Series series = head(i);
            xml.start("c:spPr");
            fill(series.rgb());
            xml.end().val("c:invertIfNegative", 0);
            labels(series, grouping.equals("stacked") ? "ctr" : "outEnd");
            categories();
            numbers("c:val", i);
            return series;
        });
        xml.val("c:gapWidth", 50);
        if (grouping.equals("stacked")) {
            xml.val("c:overlap", 100);
        }
        axes();
    }

    private Series line(int i) {
        Series series = head(i);
        xml.start("c:spPr").start("a:ln", "w", 28_575);
        fill(series.rgb());
        xml.end().end();
        marker(series);
        labels(series, i % 2 == 0 ? "t" : "b");
        categories();
        numbers("c:val", i);
        xml.val("c:smooth", 0);
        return series;
    }

    private void points() {
        Series series = data.series().get(1);
        xml.start("c:ser").val("c:idx", 0).val("c:order", 0);
        name(1);
        xml.start("c:spPr").start("a:ln", "w", 19_050).empty("a:noFill").end().end();
        marker(series);
        numbers("c:xVal", 0);
        numbers("c:yVal", 1);
        xml.val("c:smooth", 0).end();
    }

    private void eachSeries(IntFunction<Series> writer) {
        for (int i = 0; i < data.series().size(); i++) {
            xml.start("c:ser");
            writer.apply(i);
            xml.end();
        }
    }

    private Series head(int i) {
        xml.val("c:idx", i).val("c:order", i);
        name(i);
        return data.series().get(i);
    }

    private void name(int i) {
        xml.start("c:tx");
        strings(ChartSheet.cell(i + 1, 0), List.of(data.series().get(i).name()));
        xml.end();
    }

    private void marker(Series series) {
        xml.start("c:marker").val("c:symbol", "circle").val("c:size", 6).start("c:spPr");
        fill(series.rgb());
        xml.end().end();
    }

    /** Without a fill of its own LibreOffice draws an empty bar. */
    private void fill(int rgb) {
        xml.start("a:solidFill")
                .empty("a:srgbClr", "val", String.format("%06X", rgb & 0xFFFFFF))
                .end();
    }

    private void labels(Series series, String position) {
        boolean shown = data.series().size() * data.categories().size() <= LABELLED;
        xml.start("c:dLbls");
        if (shown) {
            xml.empty("c:numFmt", "formatCode", format(series.decimals()), "sourceLinked", 0);
            xml.start("c:spPr")
                    .empty("a:noFill")
                    .start("a:ln")
                    .empty("a:noFill")
                    .end()
                    .end();
            boolean white = position.equals("ctr") && dark(series.rgb());
            xml.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr").start("a:defRPr", "sz", look.size());
            fill(white ? 0xFFFFFF : 0);
            xml.end()
                    .end()
                    .empty("a:endParaRPr", "lang", locale.toLanguageTag())
                    .end()
                    .end();
            xml.val("c:dLblPos", position);
        }
        xml.val("c:showLegendKey", 0).val("c:showVal", shown ? 1 : 0).val("c:showCatName", 0);
        xml.val("c:showSerName", 0)
                .val("c:showPercent", 0)
                .val("c:showBubbleSize", 0)
                .end();
    }

    /** Whether white letters are easier to read on a colour than black ones. */
    private static boolean dark(int rgb) {
        return 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) < 128_000;
    }

    private void categories() {
        xml.start("c:cat");
        strings(ChartSheet.column(0, data), data.categories());
        xml.end();
    }

    private void strings(String formula, List<String> texts) {
        xml.start("c:strRef").element("c:f", formula).start("c:strCache").val("c:ptCount", texts.size());
        for (int i = 0; i < texts.size(); i++) {
            xml.start("c:pt", "idx", i).element("c:v", texts.get(i)).end();
        }
        xml.end().end();
    }

    /** Values that are not there leave a gap. */
    private void numbers(String name, int series) {
        Series from = data.series().get(series);
        xml.start(name).start("c:numRef").element("c:f", ChartSheet.column(series + 1, data));
        xml.start("c:numCache").element("c:formatCode", format(from.decimals()));
        xml.val("c:ptCount", from.values().size());
        for (int i = 0; i < from.values().size(); i++) {
            Optional<String> value = printed(from, i);
            if (value.isPresent()) {
                xml.start("c:pt", "idx", i).element("c:v", value.get()).end();
            }
        }
        xml.end().end().end();
    }

    /** A value with the digits that are printed. */
    static Optional<String> printed(Series series, int index) {
        return series.values()
                .get(index)
                .map(v -> v.setScale(series.decimals(), RoundingMode.HALF_UP).toPlainString());
    }

    /** Number formats carry the language, which decides between comma and point where the program heeds it. */
    private String format(int decimals) {
        String language = locale.getLanguage().equals("vi") ? "[$-42A]" : "[$-809]";
        return language + (decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    private void axes() {
        xml.val("c:axId", CATEGORIES).val("c:axId", VALUES).end();
    }

    /**
     * An axis.
     *
     * @param downwards whether the first category, or rank 1, stands on top; the other axis stays at the bottom then
     */
    private void axis(String name, int id, String position, String title, boolean downwards) {
        boolean values = name.equals("c:valAx");
        xml.start(name).val("c:axId", id);
        xml.start("c:scaling").val("c:orientation", downwards ? "maxMin" : "minMax");
        (id == VALUES ? data.axisEnd() : data.horizontalEnd()).ifPresent(end -> xml.val("c:max", end.toPlainString()));
        if (values && ranks()) {
            xml.val("c:min", 1);
        }
        xml.end();
        xml.val("c:delete", 0).val("c:axPos", position);
        if (values) {
            xml.start("c:majorGridlines").start("c:spPr").start("a:ln", "w", 6350);
            fill(0xD9D9D9);
            xml.end().end().end();
        }
        title(title, position.equals("l"));
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", 0);
        xml.val("c:majorTickMark", "out")
                .val("c:minorTickMark", "none")
                .val("c:tickLblPos", values || ranks() ? "nextTo" : "low");
        xml.start("c:spPr").start("a:ln", "w", 6350);
        fill(0x7F7F7F);
        xml.end().end();
        xml.val("c:crossAx", id == CATEGORIES ? VALUES : CATEGORIES);
        xml.val("c:crosses", values && bars() || !values && ranks() ? "max" : "autoZero");
        if (values) {
            xml.val("c:crossBetween", data.kind() == Kind.SCATTER ? "midCat" : "between");
            if (id == VALUES) {
                data.axisStep().ifPresent(step -> xml.val("c:majorUnit", step));
            }
        } else {
            xml.val("c:auto", 0).val("c:lblAlgn", "ctr").val("c:lblOffset", 100).val("c:noMultiLvlLbl", 1);
        }
        xml.end();
    }

    private void title(String title, boolean upwards) {
        if (title.isEmpty()) {
            return;
        }
        xml.start("c:title").start("c:tx").start("c:rich");
        xml.empty("a:bodyPr", "rot", upwards ? -5_400_000 : 0, "vert", "horz").start("a:p");
        xml.start("a:pPr").empty("a:defRPr", "sz", look.size(), "b", 0).end();
        xml.start("a:r").empty("a:rPr", "lang", locale.toLanguageTag(), "sz", look.size(), "b", 0);
        xml.element("a:t", title).end().end().end().end().val("c:overlay", 0).end();
    }
}
