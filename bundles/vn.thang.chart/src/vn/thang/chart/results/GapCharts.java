// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.Gaps;
import vn.thang.analysis.Gaps.BandStep;
import vn.thang.analysis.Gaps.Neighbour;
import vn.thang.assessment.Unit;
import vn.thang.chart.GapChart;
import vn.thang.chart.Value;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** A unit among its neighbours. */
final class GapCharts {
    private final ScoringRun run;
    private final Scale scale;
    private final Words words;

    GapCharts(ScoringRun run, Scale scale, Words words) {
        this.run = run;
        this.scale = scale;
        this.words = words;
    }

    ResultChart gap(Unit unit) {
        String title = words.text("gap.title", words.name(unit));
        Optional<Gaps> found = Gaps.of(run, unit);
        if (found.isEmpty()) {
            return ResultChart.none(ChartKind.GAP, title, words.text("none.total"));
        }
        Gaps gaps = found.get();
        List<Value> others = new ArrayList<>();
        gaps.above().ifPresent(above -> others.add(value(above)));
        gaps.below().ifPresent(below -> others.add(value(below)));
        List<Value> edges = new ArrayList<>();
        gaps.nextBand().ifPresent(step -> edges.add(edge(step)));
        gaps.lowerEdge().ifPresent(step -> edges.add(edge(step)));
        return ResultChart.of(
                ChartKind.GAP,
                new GapChart(
                        title,
                        sentence(gaps),
                        scale.axis(),
                        List.of(words.text("unit"), scale.axis()),
                        scale.value(gaps.standing()),
                        others,
                        edges,
                        scale.zones()));
    }

    private Value value(Neighbour neighbour) {
        Value value = scale.value(neighbour.standing());
        String rank = neighbour.standing().rank().toString();
        String name = neighbour.units() > 1
                ? words.text("gap.several", rank, value.label(), neighbour.units() - 1)
                : words.text("gap.neighbour", rank, value.label());
        return new Value(name, value.value(), value.text(), value.target());
    }

    private Value edge(BandStep step) {
        String key = step.included() ? "gap.edge.from" : "gap.edge.above";
        return new Value(
                words.text(key, words.name(step.band())),
                step.edge().doubleValue(),
                scale.print(step.edge()),
                vn.thang.chart.Target.band(step.band().getId()));
    }

    /** What the unit lacks, and what it has to spare. */
    private String sentence(Gaps gaps) {
        List<String> parts = new ArrayList<>();
        parts.add(gaps.above().map(above -> above(gaps.standing(), above)).orElseGet(() -> noneAbove(gaps.standing())));
        gaps.nextBand().ifPresent(step -> parts.add(next(step)));
        gaps.lowerEdge()
                .ifPresent(step -> parts.add(words.text("gap.spare", words.name(step.band()), points(step.points()))));
        gaps.below()
                .ifPresent(below -> parts.add(words.text(
                        "gap.ahead",
                        points(below.points()),
                        below.standing().rank().toString(),
                        words.name(below.standing().unit()))));
        return String.join(" ", parts);
    }

    private String above(Standing own, Neighbour above) {
        String rank = above.standing().rank().toString();
        return above.points().signum() == 0
                ? words.text(
                        "gap.tie",
                        words.name(own.unit()),
                        rank,
                        words.name(above.standing().unit()))
                : words.text(
                        "gap.above",
                        words.name(own.unit()),
                        points(above.points()),
                        rank,
                        words.name(above.standing().unit()));
    }

    private String noneAbove(Standing own) {
        return words.text(own.rank() == null ? "gap.unranked" : "gap.first", words.name(own.unit()));
    }

    private String next(BandStep step) {
        String band = words.name(step.band());
        return step.capped()
                ? words.text("gap.capped", band)
                : words.text(step.included() ? "gap.band.reach" : "gap.band.exceed", points(step.points()), band);
    }

    private String points(BigDecimal points) {
        int decimals = scale.decimals();
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(decimals);
        boolean tiny = points.signum() != 0 && points.compareTo(smallest) < 0;
        return tiny ? words.text("lessThan", words.number(smallest, decimals)) : words.number(points, decimals);
    }
}
