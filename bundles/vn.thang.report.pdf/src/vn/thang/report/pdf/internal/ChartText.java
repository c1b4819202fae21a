// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Series;

/** A chart for readers who do not see: what it shows, and its numbers. */
final class ChartText {
    private ChartText() {}

    static String of(Figure figure, Locale locale) {
        String series = figure.data().series().stream()
                .map(each -> series(figure.data(), each, locale))
                .collect(Collectors.joining(" "));
        return String.join(" ", figure.description(), series).strip();
    }

    private static String series(ChartData data, Series series, Locale locale) {
        return IntStream.range(0, data.categories().size())
                .filter(i -> series.values().get(i).isPresent())
                .mapToObj(i -> data.categories().get(i) + " "
                        + Numbers.grouped(series.values().get(i).orElseThrow(), series.decimals(), locale))
                .collect(Collectors.joining("; ", series.name() + ": ", "."));
    }
}
