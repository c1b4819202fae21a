// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thang.analysis.diagnosis.Correlation;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.analysis.diagnosis.ItemStatistics;
import vn.thang.analysis.diagnosis.NominalWeights;
import vn.thang.analysis.diagnosis.PrincipalComponents;
import vn.thang.analysis.diagnosis.Reliability;
import vn.thang.assessment.Unit;
import vn.thang.chart.BarChart;
import vn.thang.chart.BiplotChart;
import vn.thang.chart.MatrixChart;
import vn.thang.chart.PairBarChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** What the scores of one group are made of and where they are weak, drawn. Immutable and thread-safe. */
public final class DiagnosisCharts {
    /** More than so many cannot be read any more. */
    private static final int MATRIX = 40;

    private static final int BARS = 25;
    private static final int DECIMALS = 2;
    private static final double HALF = 0.5;
    private static final double ACCEPTED = 0.7;

    private final GroupValues values;
    private final NominalWeights weights;
    private final Words words;

    public DiagnosisCharts(GroupValues values, Locale locale) {
        this.values = values;
        this.weights = NominalWeights.of(values);
        this.words = new Words(locale);
    }

    /** What can be looked at together: the groups at the top, the parts of each group, all criteria. */
    public List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        for (PlanNode node : values.nodes()) {
            List<PlanNode> children = values.children(node);
            if (children.size() > 1) {
                scopes.add(
                        node.parent() < 0
                                ? new Scope("top", words.text("scope.top"), children)
                                : new Scope(node.code(), words.text("scope.in", words.name(node)), children));
            }
        }
        List<PlanNode> criteria = values.criteria();
        if (criteria.size() > 1
                && scopes.stream().noneMatch(scope -> scope.nodes().equals(criteria))) {
            scopes.add(
                    Math.min(1, scopes.size()), new Scope("all", words.text("scope.all", criteria.size()), criteria));
        }
        return List.copyOf(scopes);
    }

    private String title(String key) {
        return words.text(key, words.name(values.group()));
    }

    private String decimal(double number) {
        return Double.isFinite(number) ? words.signedNumber(BigDecimal.valueOf(number), DECIMALS) : "";
    }

    /** Whether what scores high here scores high there. */
    public ResultChart correlations(Scope scope, CorrelationKind kind) {
        String title = title("correlations.title");
        List<PlanNode> nodes = scope.nodes().stream().limit(MATRIX).toList();
        List<Correlation> all = Correlation.of(values, nodes);
        List<Correlation> known =
                all.stream().filter(each -> Double.isFinite(kind.of(each))).toList();
        if (known.isEmpty()) {
            return ResultChart.none("correlations", title, words.text("none.correlations"));
        }
        double[][] matrix = new double[nodes.size()][nodes.size()];
        int next = 0;
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < matrix.length; j++) {
                matrix[i][j] = kind.of(all.get(next));
                matrix[j][i] = matrix[i][j];
                next++;
            }
        }
        List<MatrixChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            PlanNode node = nodes.get(i);
            double[] line = matrix[i];
            rows.add(new MatrixChart.Row(
                    node.code(),
                    label(node),
                    Target.node(node.id()),
                    IntStream.range(0, line.length)
                            .mapToObj(
                                    j -> new Value(decimal(line[j]), line[j], decimal(line[j]), Target.node(node.id())))
                            .toList()));
        }
        return ResultChart.of(
                "correlations",
                new MatrixChart(
                        title,
                        sentence(known, kind),
                        MatrixChart.Scale.SIGNED,
                        List.of(words.text("criterion"), words.text("correlations.other"), kind.label(words.locale())),
                        rows,
                        Target.NOTHING,
                        nodes.size() < scope.nodes().size()
                                ? words.text(
                                        "correlations.window",
                                        nodes.size(),
                                        scope.nodes().size())
                                : ""));
    }

    /** The name without the code that stands before it. */
    private String label(PlanNode node) {
        String name = words.name(node.element());
        return name.equals(node.code()) ? "" : name;
    }

    private String sentence(List<Correlation> known, CorrelationKind kind) {
        Correlation most =
                known.stream().max(Comparator.comparingDouble(kind::of)).orElseThrow();
        Correlation least =
                known.stream().min(Comparator.comparingDouble(kind::of)).orElseThrow();
        long redundant = known.stream().filter(Correlation::isRedundant).count();
        String range = words.text(
                "correlations.sentence",
                words.name(most.one()),
                words.name(most.other()),
                decimal(kind.of(most)),
                words.name(least.one()),
                words.name(least.other()),
                decimal(kind.of(least)));
        return redundant == 0 ? range : range + " " + words.text("correlations.redundant", redundant);
    }

    /** Units and criteria on the two components that tell the units apart most. */
    public ResultChart biplot(Scope scope, Optional<Unit> unit) {
        String title = title("biplot.title");
        Optional<PrincipalComponents> found = PrincipalComponents.of(values, scope.nodes());
        if (found.isEmpty()) {
            return ResultChart.none("biplot", title, words.text("none.components"));
        }
        PrincipalComponents components = found.get();
        PrincipalComponents.Component first = components.components().get(0);
        PrincipalComponents.Component second = components.components().get(1);
        List<BiplotChart.Place> dots = new ArrayList<>();
        for (int i = 0; i < components.units().size(); i++) {
            Unit own = values.unit(components.units().get(i));
            double x = components.scores().get(i).get(0);
            double y = components.scores().get(i).get(1);
            dots.add(place("", words.name(own), Target.unit(own.getId()), x, y));
        }
        List<BiplotChart.Place> arrows = new ArrayList<>();
        for (int i = 0; i < components.nodes().size(); i++) {
            PlanNode node = components.nodes().get(i);
            double x = first.loadings().get(i);
            double y = second.loadings().get(i);
            arrows.add(place(node.code(), words.name(node), Target.node(node.id()), x, y));
        }
        return ResultChart.of(
                "biplot",
                new BiplotChart(
                        title,
                        words.text("biplot.sentence", words.chance(first.share() + second.share())),
                        words.text("biplot.component", 1, words.chance(first.share())),
                        words.text("biplot.component", 2, words.chance(second.share())),
                        List.of(
                                words.text("biplot.name"),
                                words.text("biplot.component", 1, words.chance(first.share())),
                                words.text("biplot.component", 2, words.chance(second.share()))),
                        dots,
                        arrows,
                        new BiplotChart.Words(words.text("biplot.dots"), words.text("biplot.arrows")),
                        unit.map(own -> Target.unit(own.getId())).orElse(Target.NOTHING)));
    }

    private BiplotChart.Place place(String shortName, String label, Target target, double x, double y) {
        return new BiplotChart.Place(shortName, label, target, x, y, decimal(x) + "; " + decimal(y));
    }

    /** What each part was meant to count, and how much of the differences between units comes in through it. */
    public ResultChart weights(Scope scope) {
        String title = title("weights.title");
        List<PlanNode> nodes = scope.nodes().stream()
                .filter(node -> Double.isFinite(weights.share(node)))
                .toList();
        List<Double> influence = weights.influence(values, nodes);
        if (nodes.isEmpty() || influence.stream().noneMatch(Double::isFinite)) {
            return ResultChart.none("weights", title, words.text("none.influence"));
        }
        List<Integer> order = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights.share(nodes.get(i))))
                .limit(BARS)
                .toList();
        int furthest = IntStream.range(0, nodes.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(influence.get(i) - weights.share(nodes.get(i)))))
                .orElseThrow();
        double full = IntStream.range(0, nodes.size())
                .mapToDouble(i -> Math.max(influence.get(i), weights.share(nodes.get(i))))
                .max()
                .orElse(1);
        return ResultChart.of(
                "weights",
                new PairBarChart(
                        title,
                        words.text(
                                "weights.sentence",
                                words.name(nodes.get(furthest)),
                                words.share(weights.share(nodes.get(furthest))),
                                words.share(influence.get(furthest))),
                        words.text("weights.nominal"),
                        words.text("weights.effective"),
                        List.of(
                                words.text("criterion"),
                                words.text("weights.nominal"),
                                words.text("weights.effective")),
                        order.stream()
                                .map(i -> bars(nodes.get(i), weights.share(nodes.get(i)), influence.get(i)))
                                .toList(),
                        full,
                        rest(nodes.size())));
    }

    private PairBarChart.Row bars(PlanNode node, double first, double second) {
        Target target = Target.node(node.id());
        return new PairBarChart.Row(
                new Value(words.name(node), first, words.share(first), target),
                new Value(words.name(node), second, words.share(second), target));
    }

    private String rest(int all) {
        return all > BARS ? words.text("rest", all - BARS) : "";
    }

    /** How many units have everything, and how many nothing. */
    public ResultChart limits() {
        String title = title("limits.title");
        List<ItemStatistics> items = values.criteria().stream()
                .map(node -> ItemStatistics.of(values, node, weights))
                .filter(item -> item.scored() > 0)
                .sorted(Comparator.comparingDouble((ItemStatistics item) -> -Math.max(item.ceiling(), item.floor())))
                .toList();
        if (items.isEmpty()) {
            return ResultChart.none("limits", title, words.text("none.totals"));
        }
        long full = items.stream().filter(item -> item.ceiling() >= HALF).count();
        long none = items.stream().filter(item -> item.floor() >= HALF).count();
        return ResultChart.of(
                "limits",
                new PairBarChart(
                        title,
                        words.text("limits.sentence", full, none, items.size()),
                        words.text("limits.ceiling"),
                        words.text("limits.floor"),
                        List.of(words.text("criterion"), words.text("limits.ceiling"), words.text("limits.floor")),
                        items.stream()
                                .limit(BARS)
                                .map(item -> bars(item.node(), item.ceiling(), item.floor()))
                                .toList(),
                        1,
                        rest(items.size())));
    }

    /** Whether what stands below each group measures one thing. */
    public ResultChart reliability() {
        String title = title("reliability.title");
        List<Reliability> known = values.nodes().stream()
                .filter(node -> node.kind() != NodeKind.CRITERION)
                .map(node ->
                        Reliability.of(values, node, node.parent() < 0 ? values.criteria() : values.children(node)))
                .filter(each -> Double.isFinite(each.alpha()))
                .toList();
        if (known.isEmpty()) {
            return ResultChart.none("reliability", title, words.text("none.reliability"));
        }
        long enough = known.stream().filter(each -> each.alpha() >= ACCEPTED).count();
        return ResultChart.of(
                "reliability",
                new BarChart(
                        title,
                        words.text("reliability.sentence", enough, known.size(), decimal(ACCEPTED)),
                        List.of(words.text("group"), words.text("reliability.alpha")),
                        known.stream()
                                .limit(BARS)
                                .map(each -> new Value(
                                        each.node().parent() < 0
                                                ? words.text("reliability.all")
                                                : words.name(each.node()),
                                        each.alpha(),
                                        decimal(each.alpha()),
                                        Target.node(each.node().id())))
                                .toList(),
                        1,
                        known.size() > BARS ? words.text("rest", known.size() - BARS) : ""));
    }
}
