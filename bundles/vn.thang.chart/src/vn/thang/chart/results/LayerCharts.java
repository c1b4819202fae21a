// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.LayerDifference;
import vn.thang.analysis.SelfVersusVerified;
import vn.thang.assessment.Unit;
import vn.thang.chart.DumbbellChart;
import vn.thang.chart.ScatterChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** What units gave themselves against what they have in the end. */
final class LayerCharts {
    private static final int ROWS = 15;
    private static final int DECIMALS = 2;

    private final GroupProfile profile;
    private final Scale scale;
    private final Words words;

    LayerCharts(GroupProfile profile, Scale scale, Words words) {
        this.profile = profile;
        this.scale = scale;
        this.words = words;
    }

    ResultChart group(Optional<ScoringRun> self, Optional<Unit> unit) {
        String title = words.text("self.title", words.name(profile.group()));
        if (self.isEmpty()) {
            return ResultChart.none(ChartKind.SELF, title, words.text("none.self"));
        }
        SelfVersusVerified compared = SelfVersusVerified.of(self.get(), profile.group());
        if (compared.pairs().isEmpty()) {
            return ResultChart.none(ChartKind.SELF, title, words.text("none.pairs"));
        }
        return ResultChart.of(
                ChartKind.SELF,
                new ScatterChart(
                        title,
                        words.text(
                                "self.sentence",
                                compared.pairs().size(),
                                compared.lowered(),
                                compared.raised(),
                                words.signed(compared.meanDifference(), DECIMALS)),
                        words.text("self.axis", scale.axis()),
                        words.text("verified.axis", scale.axis()),
                        List.of(words.text("unit"), words.text("layer.self"), words.text("layer.verified")),
                        compared.pairs().stream()
                                .map(pair -> new ScatterChart.Dot(
                                        scale.value(pair.selfStanding()), scale.value(pair.verifiedStanding())))
                                .toList(),
                        unit.map(own -> Target.unit(own.getId()))));
    }

    ResultChart unit(ScoringRun run, Optional<ScoringRun> self, Unit unit) {
        String title = words.text("changes.title", words.name(unit));
        if (self.isEmpty()) {
            return ResultChart.none(ChartKind.CHANGES, title, words.text("none.self"));
        }
        List<LayerDifference> all = LayerDifference.of(self.get(), run, unit);
        List<LayerDifference> criteria = all.stream()
                .filter(each -> each.node().kind() == NodeKind.CRITERION)
                .toList();
        if (criteria.isEmpty()) {
            return ResultChart.none(ChartKind.CHANGES, title, words.text("none.unitSelf"));
        }
        List<LayerDifference> changed = criteria.stream()
                .filter(each -> each.difference().signum() != 0)
                .sorted(Comparator.comparing(
                                (LayerDifference each) -> each.difference().abs())
                        .reversed())
                .toList();
        List<LayerDifference> shown = changed.isEmpty()
                ? all.stream().filter(each -> each.node().depth() == 1).toList()
                : changed.stream().limit(ROWS).toList();
        return ResultChart.of(
                ChartKind.CHANGES,
                new DumbbellChart(
                        title,
                        sentence(unit, all, criteria.size(), changed.size()),
                        words.text("layer.self"),
                        words.text("layer.verified"),
                        List.of(
                                words.text("criterion"),
                                words.text("layer.self"),
                                words.text("layer.verified"),
                                words.text("difference")),
                        shown.stream().map(each -> row(unit, each)).toList(),
                        changed.size() > ROWS ? words.text("rest", changed.size() - ROWS) : ""));
    }

    private DumbbellChart.Row row(Unit unit, LayerDifference difference) {
        PlanNode node = difference.node();
        return new DumbbellChart.Row(
                value(unit, node, difference.self()),
                value(unit, node, difference.verified()),
                words.signed(difference.difference(), DECIMALS));
    }

    private Value value(Unit unit, PlanNode node, BigDecimal points) {
        Shares shares = Shares.of(profile, node);
        return new Value(
                words.name(node),
                shares.percent(shares.of(points, node.maximum())),
                words.points(points, node.maximum(), DECIMALS),
                Target.cell(unit.getId(), node.id()));
    }

    private String sentence(Unit unit, List<LayerDifference> all, int criteria, int changed) {
        String counted = words.text("changes.sentence", words.name(unit), changed, criteria);
        return all.stream()
                .filter(each -> each.node().kind() == NodeKind.SCORECARD)
                .findFirst()
                .map(total -> counted + " "
                        + words.text(
                                "changes.total",
                                words.number(total.self(), DECIMALS),
                                words.number(total.verified(), DECIMALS),
                                words.signed(total.difference(), DECIMALS)))
                .orElse(counted);
    }
}
