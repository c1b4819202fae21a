// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.panel.Break;
import vn.thang.analysis.panel.Panel;
import vn.thang.analysis.panel.PanelYear;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.analysis.panel.Trajectory;
import vn.thang.analysis.panel.Trend;
import vn.thang.analysis.years.YearChange;
import vn.thang.analysis.years.YearEffects;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;

/** The files of {@code analyse --compare} about all years. */
record PanelTables(Panel panel, Locale language) {
    /** One row for each unit and year in which it was assessed; changes and effects are those since the year before. */
    AnalysisCsv series() {
        AnalysisCsv csv = new AnalysisCsv(
                "unit",
                "name",
                "group",
                "year",
                "value",
                "rank",
                "moved",
                "break",
                "core",
                "change",
                "method",
                "data",
                "performance",
                "rater");
        Trajectories all = panel.trajectories();
        for (Trajectory unit : all.units()) {
            for (int year = 0; year < all.years().size(); year++) {
                if (unit.standings().get(year).isPresent()) {
                    row(csv, unit, year);
                }
            }
        }
        return csv;
    }

    private void row(AnalysisCsv csv, Trajectory unit, int year) {
        Trajectories all = panel.trajectories();
        Optional<YearChange> change = panel.change(unit, year);
        Optional<YearEffects> effects = change.flatMap(YearChange::effects);
        csv.row(
                unit.unit().getCode(),
                Texts.name(unit.unit(), language),
                unit.group() == null ? "" : String.valueOf(unit.group().getCode()),
                all.years().get(year).label(),
                plain(unit.value(year)),
                whole(unit.rank(year)),
                whole(unit.moved(year)),
                all.isBreak(year) ? "1" : "0",
                panel.core(unit, year).map(PanelTables::plain).orElse(""),
                change.map(each -> plain(each.change())).orElse(""),
                effect(effects, YearEffects::method),
                effect(effects, YearEffects::data),
                effect(effects, YearEffects::performance),
                effect(effects, YearEffects::rater));
    }

    /** One row for each unit: trends for one year, over all years that can be compared, and places won or lost. */
    AnalysisCsv trends() {
        AnalysisCsv csv = new AnalysisCsv(
                "unit",
                "name",
                "group",
                "first",
                "last",
                "first_rank",
                "last_rank",
                "trend",
                "trend_years",
                "core_trend",
                "core_years");
        List<PanelYear> years = panel.trajectories().years();
        for (Trajectory unit : panel.trajectories().units()) {
            int[] there = IntStream.range(0, years.size())
                    .filter(year -> unit.value(year) != null)
                    .toArray();
            Optional<Trend> core = panel.coreTrend(unit);
            csv.row(
                    unit.unit().getCode(),
                    Texts.name(unit.unit(), language),
                    unit.group() == null ? "" : String.valueOf(unit.group().getCode()),
                    there.length == 0 ? "" : years.get(there[0]).label(),
                    there.length == 0 ? "" : years.get(there[there.length - 1]).label(),
                    there.length == 0 ? "" : whole(unit.rank(there[0])),
                    there.length == 0 ? "" : whole(unit.rank(there[there.length - 1])),
                    unit.trend().map(each -> plain(each.slope())).orElse(""),
                    unit.trend().map(each -> whole(each.years())).orElse(""),
                    core.map(each -> plain(each.slope())).orElse(""),
                    core.map(each -> whole(each.years())).orElse(""));
        }
        return csv;
    }

    /** What of the method changed, with the first year by the new one. */
    AnalysisCsv breaks() {
        AnalysisCsv csv = new AnalysisCsv("element", "change", "text", "year");
        for (Break each : panel.trajectories().breaks()) {
            for (FrameworkChange change : each.changes()) {
                csv.row(
                        String.valueOf(change.element().getId()),
                        change.kind().name(),
                        change.sentence().in(language),
                        panel.trajectories().years().get(each.year()).label());
            }
        }
        return csv;
    }

    private static String effect(Optional<YearEffects> effects, Function<YearEffects, BigDecimal> part) {
        return effects.map(each -> plain(part.apply(each))).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : Numbers.plain(number);
    }

    private static String whole(Integer number) {
        return number == null ? "" : number.toString();
    }
}
