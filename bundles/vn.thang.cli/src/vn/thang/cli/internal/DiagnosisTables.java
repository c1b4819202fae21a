// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.thang.analysis.Gaps;
import vn.thang.analysis.diagnosis.Correlation;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.analysis.diagnosis.ItemStatistics;
import vn.thang.analysis.diagnosis.NominalWeights;
import vn.thang.analysis.diagnosis.PrincipalComponents;
import vn.thang.analysis.diagnosis.Reliability;
import vn.thang.analysis.diagnosis.Remarks;
import vn.thang.analysis.diagnosis.SmallestChange;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** The files of {@code analyse --diagnose}. */
final class DiagnosisTables {
    private DiagnosisTables() {}

    /** By name of the file. */
    static Map<String, AnalysisCsv> all(List<GroupValues> groups, Locale language) {
        Map<String, AnalysisCsv> files = new LinkedHashMap<>();
        files.put("items.csv", items(groups, language));
        files.put("correlations.csv", correlations(groups));
        files.put("reliability.csv", reliability(groups));
        files.put("weights.csv", weights(groups));
        files.put("components.csv", components(groups));
        files.put("component_scores.csv", scores(groups));
        files.put("lost.csv", lost(groups));
        files.put("gaps.csv", gaps(groups));
        files.put("changes.csv", changes(groups));
        files.put("remarks.csv", remarks(groups, language));
        return files;
    }

    static AnalysisCsv items(List<GroupValues> groups, Locale language) {
        AnalysisCsv csv = new AnalysisCsv(
                "group",
                "node",
                "name",
                "scored",
                "not_applicable",
                "missing",
                "mean",
                "sd",
                "min",
                "q1",
                "median",
                "q3",
                "max",
                "skewness",
                "kurtosis",
                "ceiling",
                "floor",
                "item_total",
                "points_lost");
        each(groups, (code, values) -> {
            NominalWeights weights = NominalWeights.of(values);
            for (PlanNode node : values.nodes()) {
                ItemStatistics item = ItemStatistics.of(values, node, weights);
                csv.row(
                        code,
                        node.code(),
                        Texts.name(node.element(), language),
                        Integer.toString(item.scored()),
                        Integer.toString(item.notApplicable()),
                        Integer.toString(item.missing()),
                        AnalysisCsv.number(item.mean()),
                        AnalysisCsv.number(item.deviation()),
                        AnalysisCsv.number(item.least()),
                        AnalysisCsv.number(item.lower()),
                        AnalysisCsv.number(item.median()),
                        AnalysisCsv.number(item.upper()),
                        AnalysisCsv.number(item.most()),
                        AnalysisCsv.number(item.skewness()),
                        AnalysisCsv.number(item.kurtosis()),
                        AnalysisCsv.number(item.ceiling()),
                        AnalysisCsv.number(item.floor()),
                        AnalysisCsv.number(item.itemTotal()),
                        AnalysisCsv.number(item.lost()));
            }
        });
        return csv;
    }

    private static AnalysisCsv correlations(List<GroupValues> groups) {
        AnalysisCsv csv =
                new AnalysisCsv("group", "node", "other", "units", "pearson", "spearman", "kendall", "redundant");
        each(groups, (code, values) -> {
            for (Correlation each : Correlation.of(values, values.criteria())) {
                csv.row(
                        code,
                        each.one().code(),
                        each.other().code(),
                        Integer.toString(each.units()),
                        AnalysisCsv.number(each.pearson()),
                        AnalysisCsv.number(each.spearman()),
                        AnalysisCsv.number(each.kendall()),
                        each.isRedundant() ? "1" : "0");
            }
        });
        return csv;
    }

    private static AnalysisCsv reliability(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "node", "items", "units", "alpha");
        each(groups, (code, values) -> {
            for (PlanNode node : values.nodes()) {
                if (node.kind() != NodeKind.CRITERION) {
                    Reliability each =
                            Reliability.of(values, node, node.parent() < 0 ? values.criteria() : values.children(node));
                    csv.row(
                            code,
                            node.code(),
                            Integer.toString(each.items()),
                            Integer.toString(each.units()),
                            AnalysisCsv.number(each.alpha()));
                }
            }
        });
        return csv;
    }

    private static AnalysisCsv weights(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "node", "nominal", "influence");
        each(groups, (code, values) -> {
            NominalWeights weights = NominalWeights.of(values);
            for (PlanNode parent : values.nodes()) {
                List<PlanNode> children = values.children(parent);
                List<Double> influence = weights.influence(values, children);
                for (int i = 0; i < children.size(); i++) {
                    csv.row(
                            code,
                            children.get(i).code(),
                            AnalysisCsv.number(weights.share(children.get(i))),
                            AnalysisCsv.number(influence.get(i)));
                }
            }
        });
        return csv;
    }

    private static AnalysisCsv components(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "component", "eigenvalue", "share", "node", "loading");
        each(
                groups,
                (code, values) -> PrincipalComponents.of(values, values.criteria())
                        .ifPresent(found -> {
                            for (int k = 0; k < found.components().size(); k++) {
                                PrincipalComponents.Component component =
                                        found.components().get(k);
                                for (int i = 0; i < found.nodes().size(); i++) {
                                    csv.row(
                                            code,
                                            Integer.toString(k + 1),
                                            AnalysisCsv.number(component.eigenvalue()),
                                            AnalysisCsv.number(component.share()),
                                            found.nodes().get(i).code(),
                                            AnalysisCsv.number(
                                                    component.loadings().get(i)));
                                }
                            }
                        }));
        return csv;
    }

    /** The first two components: what a biplot shows. */
    private static AnalysisCsv scores(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "unit", "first", "second");
        each(
                groups,
                (code, values) -> PrincipalComponents.of(values, values.criteria())
                        .ifPresent(found -> {
                            for (int i = 0; i < found.units().size(); i++) {
                                csv.row(
                                        code,
                                        values.unit(found.units().get(i)).getCode(),
                                        AnalysisCsv.number(found.scores().get(i).get(0)),
                                        AnalysisCsv.number(found.scores().get(i).get(1)));
                            }
                        }));
        return csv;
    }

    private static AnalysisCsv lost(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "unit", "node", "points", "maximum", "lost");
        each(groups, (code, values) -> {
            for (PlanNode criterion : values.criteria()) {
                for (int unit = 0; unit < values.units(); unit++) {
                    var points = values.table().points(values.row(unit), criterion.index());
                    var maximum = values.table().maximum(values.row(unit), criterion.index());
                    if (points != null && maximum != null && points.compareTo(maximum) < 0) {
                        csv.row(
                                code,
                                values.unit(unit).getCode(),
                                criterion.code(),
                                Numbers.plain(points),
                                Numbers.plain(maximum),
                                Numbers.plain(maximum.subtract(points)));
                    }
                }
            }
        });
        return csv;
    }

    private static AnalysisCsv gaps(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv(
                "group",
                "unit",
                "rank",
                "next_rank",
                "to_next_rank",
                "rank_below",
                "ahead_of_rank_below",
                "next_band",
                "to_next_band",
                "above_band_edge");
        each(groups, (code, values) -> {
            for (int unit = 0; unit < values.units(); unit++) {
                Optional<Gaps> found = Gaps.of(values.group(), unit);
                if (found.isPresent()) {
                    Gaps gaps = found.get();
                    csv.row(
                            code,
                            values.unit(unit).getCode(),
                            text(gaps.standing().rank()),
                            gaps.above()
                                    .map(each -> text(each.standing().rank()))
                                    .orElse(""),
                            gaps.above()
                                    .map(each -> Numbers.plain(each.points()))
                                    .orElse(""),
                            gaps.below()
                                    .map(each -> text(each.standing().rank()))
                                    .orElse(""),
                            gaps.below()
                                    .map(each -> Numbers.plain(each.points()))
                                    .orElse(""),
                            gaps.nextBand().map(each -> each.band().getCode()).orElse(""),
                            gaps.nextBand()
                                    .map(each -> Numbers.plain(each.points()))
                                    .orElse(""),
                            gaps.lowerEdge()
                                    .map(each -> Numbers.plain(each.points()))
                                    .orElse(""));
                }
            }
        });
        return csv;
    }

    private static AnalysisCsv changes(List<GroupValues> groups) {
        AnalysisCsv csv = new AnalysisCsv("group", "unit", "to_rank", "needed", "step", "node", "from", "to");
        each(groups, (code, values) -> {
            NominalWeights weights = NominalWeights.of(values);
            for (int unit = 0; unit < values.units(); unit++) {
                Optional<SmallestChange> found = SmallestChange.of(values, weights, unit);
                for (int i = 0; found.isPresent() && i < found.get().steps().size(); i++) {
                    SmallestChange.Step step = found.get().steps().get(i);
                    csv.row(
                            code,
                            values.unit(unit).getCode(),
                            Integer.toString(found.get().rank()),
                            AnalysisCsv.number(found.get().needed()),
                            Integer.toString(i + 1),
                            step.criterion().code(),
                            AnalysisCsv.number(step.from()),
                            AnalysisCsv.number(step.to()));
                }
            }
        });
        return csv;
    }

    private static AnalysisCsv remarks(List<GroupValues> groups, Locale language) {
        AnalysisCsv csv = new AnalysisCsv("group", "unit", "kind", "text");
        each(groups, (code, values) -> {
            NominalWeights weights = NominalWeights.of(values);
            for (int unit = 0; unit < values.units(); unit++) {
                String own = values.unit(unit).getCode();
                Remarks remarks = Remarks.of(values, weights, unit);
                remarks.strengths().forEach(each -> csv.row(code, own, "strength", each.in(language)));
                remarks.weaknesses().forEach(each -> csv.row(code, own, "weakness", each.in(language)));
                remarks.change().ifPresent(each -> csv.row(code, own, "change", each.in(language)));
            }
        });
        return csv;
    }

    private static void each(List<GroupValues> groups, BiConsumer<String, GroupValues> work) {
        for (GroupValues values : groups) {
            work.accept(
                    values.group().group() == null
                            ? ""
                            : String.valueOf(values.group().group().getCode()),
                    values);
        }
    }

    private static String text(Integer rank) {
        return rank == null ? "" : rank.toString();
    }
}
