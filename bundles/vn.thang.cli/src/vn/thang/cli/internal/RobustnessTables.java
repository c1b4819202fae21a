// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thang.analysis.robustness.BandChances;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.PairOrder;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.Sensitivity;
import vn.thang.analysis.robustness.SobolIndex;
import vn.thang.analysis.robustness.TieGroup;
import vn.thang.assessment.Unit;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;

/** The files of {@code analyse --robustness}. */
record RobustnessTables(Locale language) {
    AnalysisCsv ranks(List<GroupRobustness> groups) {
        AnalysisCsv csv = new AnalysisCsv(
                "unit",
                "name",
                "group",
                "rank",
                "rank_mean",
                "rank_5",
                "rank_50",
                "rank_95",
                "rank_best",
                "rank_worst",
                "rank_shift");
        for (GroupRobustness group : groups) {
            for (RankInterval each : group.intervals()) {
                csv.row(
                        each.unit().getCode(),
                        name(each.unit()),
                        code(group.group()),
                        Integer.toString(each.rank()),
                        AnalysisCsv.number(each.mean()),
                        AnalysisCsv.number(each.low()),
                        AnalysisCsv.number(each.median()),
                        AnalysisCsv.number(each.high()),
                        Integer.toString(each.best()),
                        Integer.toString(each.worst()),
                        AnalysisCsv.number(each.shift()));
            }
        }
        return csv;
    }

    AnalysisCsv summary(List<GroupRobustness> groups) {
        AnalysisCsv csv = new AnalysisCsv(
                "group", "scorecard", "ranked", "replications", "seed", "varied", "noise", "average_rank_shift");
        for (GroupRobustness group : groups) {
            RobustnessPlan plan = group.plan();
            csv.row(
                    code(group.group()),
                    group.group().scorecard().getCode(),
                    Integer.toString(group.intervals().size()),
                    Integer.toString(plan.replications()),
                    Long.toString(plan.seed()),
                    new TreeSet<>(plan.choices()).stream().map(Choice::word).collect(Collectors.joining(" ")),
                    AnalysisCsv.number(plan.noise()),
                    AnalysisCsv.number(group.averageShift()));
        }
        return csv;
    }

    AnalysisCsv bands(List<GroupRobustness> groups) {
        AnalysisCsv csv = new AnalysisCsv("unit", "name", "group", "band", "probability", "official");
        for (GroupRobustness group : groups) {
            for (BandChances each : group.bands()) {
                for (int i = 0; i < each.bands().size(); i++) {
                    csv.row(
                            each.unit().getCode(),
                            name(each.unit()),
                            code(group.group()),
                            each.bands().get(i).getCode(),
                            AnalysisCsv.number(each.shares().get(i)),
                            each.bands().get(i) == each.band() ? "1" : "0");
                }
            }
        }
        return csv;
    }

    AnalysisCsv pairs(List<GroupRobustness> groups) {
        AnalysisCsv csv = new AnalysisCsv("unit", "other", "group", "better", "tied");
        for (GroupRobustness group : groups) {
            for (PairOrder each : group.pairs()) {
                csv.row(
                        each.unit().getCode(),
                        each.other().getCode(),
                        code(group.group()),
                        AnalysisCsv.number(each.ahead()),
                        AnalysisCsv.number(each.tied()));
            }
        }
        return csv;
    }

    /** One row for each unit; units with the same first and last rank cannot be told apart. */
    AnalysisCsv ties(List<GroupRobustness> groups) {
        AnalysisCsv csv = new AnalysisCsv("unit", "name", "group", "tie", "first", "last", "units");
        for (GroupRobustness group : groups) {
            int number = 0;
            for (TieGroup each : group.ties()) {
                number++;
                for (Unit unit : each.units()) {
                    csv.row(
                            unit.getCode(),
                            name(unit),
                            code(group.group()),
                            Integer.toString(number),
                            Integer.toString(each.first()),
                            Integer.toString(each.last()),
                            Integer.toString(each.units().size()));
                }
            }
        }
        return csv;
    }

    AnalysisCsv sobol(List<GroupStandings> groups, List<List<Sensitivity>> sensitivities) {
        AnalysisCsv csv =
                new AnalysisCsv("group", "output", "unit", "variance", "choice", "node", "first_order", "total");
        for (int i = 0; i < groups.size(); i++) {
            for (Sensitivity each : sensitivities.get(i)) {
                for (SobolIndex index : each.indices()) {
                    csv.row(
                            code(groups.get(i)),
                            each.unit().isPresent() ? "rank" : "average_rank_shift",
                            each.unit().map(Unit::getCode).orElse(""),
                            AnalysisCsv.number(each.variance()),
                            index.factor().choice().word(),
                            index.factor().node(),
                            AnalysisCsv.number(index.first()),
                            AnalysisCsv.number(index.total()));
                }
            }
        }
        return csv;
    }

    private String name(Unit unit) {
        return Texts.name(unit, language);
    }

    private static String code(GroupStandings group) {
        return group.group() == null ? "" : String.valueOf(group.group().getCode());
    }
}
