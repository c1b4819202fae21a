// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thang.analysis.panel.Break;
import vn.thang.analysis.panel.PanelYear;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.analysis.panel.Trajectory;
import vn.thang.assessment.Unit;
import vn.thang.chart.Target;
import vn.thang.chart.TrajectoryChart;
import vn.thang.scoring.GroupStandings;

/** Ranks over several assessments, drawn. Immutable and thread-safe. */
public final class TrajectoryCharts {
    private static final int LINES = 60;
    private static final int NAMED = 4;

    private final Trajectories trajectories;
    private final int present;
    private final GroupStandings group;
    private final Words words;

    /**
     * The units of a group.
     *
     * @param present number of the year that the group is one of
     */
    public TrajectoryCharts(Trajectories trajectories, int present, GroupStandings group, Locale locale) {
        this.trajectories = trajectories;
        this.present = present;
        this.group = group;
        this.words = new Words(locale);
    }

    /** The rank of every unit in every year, with a mark where the method has changed. */
    public ResultChart ranks(Optional<Unit> unit) {
        String title = words.text("years.title", words.name(group));
        int years = trajectories.years().size();
        if (years < 2) {
            return ResultChart.none("years", title, words.text("none.years"));
        }
        List<Trajectory> ranked = trajectories.units().stream()
                .filter(each -> each.standings()
                        .get(present)
                        .filter(own -> own.scorecard() == group.scorecard() && own.group() == group.group())
                        .isPresent())
                .filter(each -> IntStream.range(0, years).anyMatch(year -> each.rank(year) != null))
                .toList();
        if (ranked.stream().noneMatch(each -> count(each) > 1)) {
            return ResultChart.none("years", title, words.text("none.sameUnits"));
        }
        List<Trajectory> shown = shown(ranked, unit);
        int last = ranked.stream()
                .flatMapToInt(each -> IntStream.range(0, years)
                        .filter(year -> each.rank(year) != null)
                        .map(each::rank))
                .max()
                .orElse(1);
        return ResultChart.of(
                "years",
                new TrajectoryChart(
                        title,
                        sentence(ranked, unit, shown.size()),
                        words.text("unit"),
                        trajectories.years().stream().map(PanelYear::label).toList(),
                        shown.stream().map(this::line).toList(),
                        last,
                        IntStream.range(0, years).mapToObj(this::broken).toList(),
                        words.text("years.break"),
                        unit.map(own -> Target.unit(own.getId())).orElse(Target.NOTHING)));
    }

    private static long count(Trajectory trajectory) {
        return IntStream.range(0, trajectory.standings().size())
                .filter(year -> trajectory.rank(year) != null)
                .count();
    }

    private Unit unit(Trajectory trajectory) {
        return trajectory.standings().get(present).orElseThrow().unit();
    }

    /** Of a long list those with the best ranks, and the chosen one. */
    private List<Trajectory> shown(List<Trajectory> ranked, Optional<Unit> unit) {
        List<Trajectory> sorted = new ArrayList<>(ranked);
        sorted.sort(Comparator.comparing(
                (Trajectory each) -> each.rank(present), Comparator.nullsLast(Comparator.naturalOrder())));
        List<Trajectory> shown = new ArrayList<>(sorted.subList(0, Math.min(LINES, sorted.size())));
        sorted.stream()
                .skip(LINES)
                .filter(each -> unit.filter(own -> own == unit(each)).isPresent())
                .forEach(shown::add);
        return shown;
    }

    private TrajectoryChart.Line line(Trajectory trajectory) {
        List<Double> ranks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int year = 0; year < trajectory.standings().size(); year++) {
            Integer rank = trajectory.rank(year);
            ranks.add(rank == null ? Double.NaN : rank);
            texts.add(rank == null ? "" : words.text("years.rank", rank));
        }
        Unit own = unit(trajectory);
        return new TrajectoryChart.Line(words.name(own), Target.unit(own.getId()), ranks, texts);
    }

    /** What changed before a year; empty when nothing did. */
    private String broken(int year) {
        Optional<Break> found = trajectories.breaks().stream()
                .filter(each -> each.year() == year)
                .findFirst();
        return found.map(each -> {
                    String first = each.changes().stream()
                            .limit(NAMED)
                            .map(change -> change.sentence().in(words.locale()))
                            .collect(Collectors.joining(" "));
                    return words.text("years.changes", each.changes().size(), first);
                })
                .orElse("");
    }

    private String sentence(List<Trajectory> ranked, Optional<Unit> unit, int shown) {
        int years = trajectories.years().size();
        List<String> parts = new ArrayList<>();
        ranked.stream()
                .filter(each -> unit.filter(own -> own == unit(each)).isPresent())
                .findFirst()
                .ifPresent(own -> parts.add(words.text(
                        "years.own",
                        words.name(unit(own)),
                        IntStream.range(0, years)
                                .mapToObj(year -> trajectories.years().get(year).label() + ": "
                                        + (own.rank(year) == null ? "—" : own.rank(year)))
                                .collect(Collectors.joining(", ")))));
        int last = years - 1;
        long up = ranked.stream()
                .filter(each -> each.moved(last) != null && each.moved(last) > 0)
                .count();
        long down = ranked.stream()
                .filter(each -> each.moved(last) != null && each.moved(last) < 0)
                .count();
        parts.add(words.text("years.sentence", trajectories.years().get(last).label(), up, down, ranked.size()));
        if (!trajectories.breaks().isEmpty()) {
            parts.add(words.text("years.broken"));
        }
        if (shown < ranked.size()) {
            parts.add(words.text("years.window", shown, ranked.size()));
        }
        return String.join(" ", parts);
    }
}
