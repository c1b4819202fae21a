// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.report.ChartData;
import vn.thang.report.Series;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** The numbers a chart is drawn from, for templates whose own charts stand on cells. */
final class ChartRows {
    private ChartRows() {}

    static List<Branch> of(ChartData data, Locale locale) {
        return IntStream.range(0, data.categories().size())
                .mapToObj(i -> row(data, i, locale))
                .toList();
    }

    private static Branch row(ChartData data, int index, Locale locale) {
        Branch row = new Branch().with("category", data.categories().get(index));
        List<Branch> values = data.series().stream()
                .map(series -> new Branch().with("series", series.name()).with("value", value(series, index, locale)))
                .toList();
        return row.with("values", values).with("value", values.getFirst().get("value"));
    }

    private static Field value(Series series, int index, Locale locale) {
        Optional<BigDecimal> number = series.values().get(index);
        Value value = number.<Value>map(each -> new Value.Decimal(each, series.decimals()))
                .orElse(Value.MISSING);
        return Field.of(TableCell.of(value), locale);
    }
}
