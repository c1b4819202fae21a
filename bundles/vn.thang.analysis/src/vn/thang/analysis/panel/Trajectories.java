// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.internal.years.Breaks;
import vn.thang.analysis.internal.years.Identities;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.scoring.Standing;

/**
 * Where units stood in the assessments of several years.
 *
 * @param years the oldest first, at least one
 * @param breaks between which years the method changed, in their order
 * @param units those of the last assessment in its order, then those that it no longer has, those of later ones first
 */
public record Trajectories(List<PanelYear> years, List<Break> breaks, List<Trajectory> units) {
    public Trajectories {
        years = List.copyOf(years);
        breaks = List.copyOf(breaks);
        units = List.copyOf(units);
    }

    /**
     * Puts together what has been scored.
     *
     * @param years the oldest first, at least one
     */
    public static Trajectories of(List<PanelYear> years, SameUnit same) {
        List<Break> breaks = new ArrayList<>();
        for (int year = 1; year < years.size(); year++) {
            List<FrameworkChange> changes = Breaks.between(
                    years.get(year - 1).run().framework(), years.get(year).run().framework());
            if (!changes.isEmpty()) {
                breaks.add(new Break(year, changes));
            }
        }
        int comparable = breaks.isEmpty() ? 0 : breaks.getLast().year();
        List<Integer> when = when(years);
        List<Trajectory> units = Identities.of(years, same).stream()
                .map(identity -> trajectory(years, identity, when, comparable))
                .toList();
        return new Trajectories(years, breaks, units);
    }

    /** What trends are drawn over: the years, or 1, 2, 3 … when one does not state its year. */
    List<Integer> when() {
        return when(years);
    }

    private static List<Integer> when(List<PanelYear> years) {
        List<Integer> stated =
                years.stream().map(each -> each.run().assessment().getYear()).toList();
        return stated.stream().allMatch(Objects::nonNull)
                ? stated
                : IntStream.rangeClosed(1, years.size()).boxed().toList();
    }

    private static Trajectory trajectory(
            List<PanelYear> years, List<Optional<Unit>> identity, List<Integer> when, int comparable) {
        List<Optional<Standing>> standings = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            int at = year;
            standings.add(identity.get(year)
                    .flatMap(unit -> years.get(at).run().standings().of(unit)));
        }
        Unit last = identity.reversed().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        Trajectory series = new Trajectory(last, standings, Optional.empty());
        List<Integer> scored = IntStream.range(comparable, years.size())
                .filter(year -> series.value(year) != null)
                .boxed()
                .toList();
        List<BigDecimal> values = scored.stream().map(series::value).toList();
        return new Trajectory(
                last, standings, Trend.of(scored.stream().map(when::get).toList(), values));
    }

    /** Whether the method of a year is another one than that of the year before it. */
    public boolean isBreak(int year) {
        return breaks.stream().anyMatch(each -> each.year() == year);
    }

    /**
     * The units of a group.
     *
     * @param group null for those that belong to none
     */
    public List<Trajectory> of(UnitGroup group) {
        String id = group == null ? null : group.getId();
        return units.stream()
                .filter(each -> Objects.equals(
                        id, each.group() == null ? null : each.group().getId()))
                .toList();
    }
}
