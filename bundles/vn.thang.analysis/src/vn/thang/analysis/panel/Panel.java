// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.analysis.internal.years.Core;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.analysis.years.YearChange;
import vn.thang.analysis.years.YearComparison;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/**
 * Trajectories with what the changes are made of, and what all years have in common.
 *
 * @param trajectories where the units stood
 * @param steps each year beside the one before it, one less than years
 * @param core by unit of the trajectories and year: what it had in the criteria that all years have, see {@link #core}; null
 *     for none
 */
public record Panel(Trajectories trajectories, List<YearComparison> steps, List<List<Optional<BigDecimal>>> core) {
    public Panel {
        steps = List.copyOf(steps);
        core = List.copyOf(core);
    }

    /**
     * Scores the final layer of each.
     *
     * @param years by {@link PanelYear#inOrder} when each states its year, else the oldest first; at least one
     * @throws BadInputException one of them cannot be scored
     */
    public static Panel of(Scoring scoring, List<AssessedYear> years, SameUnit same, Locale locale)
            throws BadInputException {
        Map<ScoringRun, AssessedYear> assessed = new IdentityHashMap<>();
        List<PanelYear> scored = new ArrayList<>();
        for (AssessedYear year : years) {
            ScoringRun run = scoring.score(year.framework(), year.assessment(), year.data(), Layer.FINAL);
            assessed.put(run, year);
            scored.add(PanelYear.of(run, locale));
        }
        Trajectories trajectories = Trajectories.of(PanelYear.inOrder(scored), same);
        List<AssessedYear> ordered = trajectories.years().stream()
                .map(each -> assessed.get(each.run()))
                .toList();
        List<YearComparison> steps = new ArrayList<>();
        for (int year = 1; year < ordered.size(); year++) {
            steps.add(YearComparison.of(scoring, ordered.get(year - 1), ordered.get(year), units(trajectories, year)));
        }
        return new Panel(trajectories, steps, new Core(scoring, ordered, trajectories).values());
    }

    /** By id of a unit of a year the same one in the year before. */
    private static Map<String, Unit> units(Trajectories trajectories, int year) {
        Map<String, Unit> units = new HashMap<>();
        for (Trajectory each : trajectories.units()) {
            if (each.standings().get(year).isPresent()
                    && each.standings().get(year - 1).isPresent()) {
                units.put(
                        each.standings().get(year).get().unit().getId(),
                        each.standings().get(year - 1).get().unit());
            }
        }
        return units;
    }

    /** What a unit's change since the year before is made of; empty in the first year and where it was not in both. */
    public Optional<YearChange> change(Trajectory unit, int year) {
        return year == 0
                ? Optional.empty()
                : unit.standings()
                        .get(year)
                        .flatMap(standing -> steps.get(year - 1).units().stream()
                                .filter(each -> each.unit() == standing.unit())
                                .findFirst());
    }

    /**
     * What a unit had in a year in the criteria that are the same in all years, by id or lineage: in points mode percent of the
     * maximum of those among them that it was scored in all its years; in index mode the value by the last method with these
     * indicators alone. Empty where it was not scored or nothing is the same.
     */
    public Optional<BigDecimal> core(Trajectory unit, int year) {
        int place = trajectories.units().indexOf(unit);
        return core.get(place).get(year);
    }

    /** The trend of the core over all years, breaks or not; empty for fewer than two. */
    public Optional<Trend> coreTrend(Trajectory unit) {
        List<Integer> scored = IntStream.range(0, trajectories.years().size())
                .filter(year -> core(unit, year).isPresent())
                .boxed()
                .toList();
        List<Integer> when = trajectories.when();
        return Trend.of(
                scored.stream().map(when::get).toList(),
                scored.stream().map(year -> core(unit, year).orElseThrow()).toList());
    }
}
