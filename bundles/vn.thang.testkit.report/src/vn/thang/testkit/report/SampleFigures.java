// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.chart.BarChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.report.ChartData;
import vn.thang.report.Figure;
import vn.thang.report.Series;

/** Charts for exporter tests: all names and numbers are invented; the last value of the second series is missing. */
public final class SampleFigures {
    private static final List<String> CATEGORIES =
            List.of("Nguyễn Huệ & Lê Lợi", "=1+1", "Ủy ban nhân dân thành phố Uông Bí", "Bến Tre", "Đắk Lắk");
    private static final List<String> FIRST = List.of("88.57", "79.25", "61.5", "43.725", "0");
    private static final List<String> SECOND = List.of("90", "70.125", "65.4", "30", "");
    private static final int BLUE = 0x2B5FA3;
    private static final int ORANGE = 0xC8641B;

    private SampleFigures() {}

    /** One chart of each kind. */
    public static List<Figure> ofEveryKind() {
        return Arrays.stream(ChartData.Kind.values())
                .map(kind -> of(kind, "figure-" + kind.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A chart with two series of five values; a bar chart has only the first. */
    public static Figure of(ChartData.Kind kind, String id) {
        List<Series> series = new ArrayList<>();
        series.add(series("Năm 2018", FIRST, BLUE));
        if (kind != ChartData.Kind.BAR) {
            series.add(series("Năm 2017", SECOND, ORANGE));
        }
        String sentence = "Cao nhất 88,57 %, thấp nhất 0 %.";
        return new Figure(
                id,
                "Biểu đồ thử " + id,
                sentence,
                new ChartData(kind, "Đơn vị", "% điểm tối đa", CATEGORIES, series),
                new BarChart("Biểu đồ thử " + id, sentence, List.of("Đơn vị", "% điểm tối đa"), bars(), 100, ""));
    }

    private static Series series(String name, List<String> values, int rgb) {
        return new Series(
                name,
                values.stream()
                        .map(text -> text.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(text)))
                        .toList(),
                2,
                rgb);
    }

    private static List<Value> bars() {
        return IntStream.range(0, CATEGORIES.size())
                .mapToObj(i -> new Value(
                        CATEGORIES.get(i),
                        Double.parseDouble(FIRST.get(i)),
                        FIRST.get(i).replace('.', ','),
                        Target.NOTHING))
                .toList();
    }
}
