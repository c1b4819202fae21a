// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.analysis.GroupStatistics;
import vn.thang.analysis.Median;
import vn.thang.assessment.Unit;
import vn.thang.chart.DistributionChart;
import vn.thang.chart.StripChart;
import vn.thang.chart.Value;
import vn.thang.criteria.Band;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;
import vn.thang.scoring.Standings;

/** How the totals of a group lie. */
final class TotalsCharts {
    private static final int NAMED = 3;

    private final GroupStandings group;
    private final Scale scale;
    private final Words words;

    TotalsCharts(GroupStandings group, Scale scale, Words words) {
        this.group = group;
        this.scale = scale;
        this.words = words;
    }

    private List<Standing> scored() {
        return group.standings().stream()
                .filter(standing -> standing.status() == ScoreStatus.SCORED)
                .toList();
    }

    private Optional<Standing> standing(Optional<Unit> unit) {
        return unit.flatMap(own -> group.standings().stream()
                .filter(standing -> standing.unit().getId().equals(own.getId()))
                .findFirst());
    }

    ResultChart distribution(Optional<Unit> unit) {
        String title = words.text("distribution.title", words.name(group));
        List<Standing> scored = scored();
        if (scored.isEmpty()) {
            return ResultChart.none(ChartKind.DISTRIBUTION, title, words.text("none.totals"));
        }
        return ResultChart.of(
                ChartKind.DISTRIBUTION,
                new DistributionChart(
                        title,
                        sentence(scored, unit),
                        scale.axis(),
                        words.text("units"),
                        scored.stream().map(scale::value).toList(),
                        scale.zones(),
                        standing(unit).map(scale::value).filter(Value::exists),
                        scale.whole()));
    }

    ResultChart strip(Optional<Unit> unit) {
        String title = words.text("strip.title", words.name(group));
        List<Standing> scored = scored();
        if (scored.isEmpty()) {
            return ResultChart.none(ChartKind.STRIP, title, words.text("none.totals"));
        }
        List<Value> named = new ArrayList<>();
        for (int i = 0; i < Math.min(NAMED, scored.size()); i++) {
            named.add(scale.value(scored.get(i)));
            named.add(scale.value(scored.get(scored.size() - 1 - i)));
        }
        return ResultChart.of(
                ChartKind.STRIP,
                new StripChart(
                        title,
                        sentence(scored, unit),
                        scale.axis(),
                        words.text("unit"),
                        words.text("strip.many"),
                        scored.stream().map(scale::value).toList(),
                        scale.zones(),
                        named.stream().distinct().toList(),
                        standing(unit).map(scale::value).filter(Value::exists)));
    }

    /** Unit first when there is one, then the group, then its bands. */
    private String sentence(List<Standing> scored, Optional<Unit> unit) {
        List<String> parts = new ArrayList<>();
        standing(unit)
                .filter(own -> own.status() == ScoreStatus.SCORED)
                .ifPresent(own -> parts.add(ownTotal(own, scored)));
        BigDecimal lowest =
                scored.stream().map(scale::total).reduce(BigDecimal::min).orElseThrow();
        BigDecimal highest =
                scored.stream().map(scale::total).reduce(BigDecimal::max).orElseThrow();
        BigDecimal median =
                Median.of(scored.stream().map(scale::total).toList()).orElseThrow();
        parts.add(words.text(
                "distribution.sentence",
                scored.size(),
                group.standings().size(),
                scale.print(lowest),
                scale.print(highest),
                scale.printMedian(median)));
        String bands = bands();
        if (!bands.isEmpty()) {
            parts.add(words.text("distribution.bands", bands));
        }
        return String.join(" ", parts);
    }

    private String ownTotal(Standing own, List<Standing> scored) {
        String total = scale.print(own);
        long ranked = scored.stream().filter(each -> each.rank() != null).count();
        String place = own.rank() == null
                ? words.text("own.unranked", words.name(own.unit()), total)
                : words.text(
                        "own.ranked", words.name(own.unit()), total, own.rank().toString(), String.valueOf(ranked));
        return own.band() == null ? place + "." : place + words.text("own.band", words.name(own.band()));
    }

    private String bands() {
        Map<Band, Integer> counts =
                GroupStatistics.of(new Standings(List.of(group))).getFirst().bandCounts();
        return counts.entrySet().stream()
                .map(count -> words.name(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
