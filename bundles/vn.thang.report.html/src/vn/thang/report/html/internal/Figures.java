// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Svg;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Series;
import vn.thang.report.html.Markup;

/** Writes charts: a picture with its description, and its numbers as a table that can be unfolded. */
final class Figures {
    private static final Messages MESSAGES = Messages.of(Figures.class);
    private static final int WIDTH = 720;

    private final Markup html;
    private final Locale locale;
    private final String label;
    private int number;

    Figures(Markup html, Locale locale, String label) {
        this.html = html;
        this.locale = locale;
        this.label = label;
    }

    /**
     * Writes a chart.
     *
     * @param said whether the text before it is its description
     */
    void write(Figure figure, boolean said) {
        number++;
        html.open("figure").raw("\n");
        html.raw(Svg.inline(figure.drawing().draw(WIDTH, ChartStyle.LIGHT, locale), "figure-" + number));
        String caption = label + " " + number + ". " + figure.caption();
        html.line("figcaption", caption);
        if (!said) {
            html.line("p", figure.description());
        }
        html.open("details").element("summary", MESSAGES.text(locale, "data")).raw("\n");
        data(figure.data(), caption);
        html.close().closeLine();
    }

    private void data(ChartData data, String caption) {
        html.open("table").line("caption", caption);
        html.open("thead").open("tr");
        html.element("th", data.categoryTitle(), "scope", "col");
        data.series().forEach(series -> html.element("th", name(series, data), "scope", "col"));
        html.close().closeLine();
        html.open("tbody").raw("\n");
        List<String> categories = data.categories();
        for (int i = 0; i < categories.size(); i++) {
            html.open("tr").element("th", categories.get(i), "scope", "row");
            for (Series series : data.series()) {
                Optional<String> value = series.values().get(i).map(v -> Numbers.grouped(v, series.decimals(), locale));
                html.element("td", value.orElse(""), "class", value.isPresent() ? "n" : "missing");
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    /** A single series may go without a name of its own. */
    private static String name(Series series, ChartData data) {
        return series.name().isEmpty() ? data.valueTitle() : series.name();
    }
}
