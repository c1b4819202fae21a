// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.GroupProfile;
import vn.thang.analysis.UnitProfile;
import vn.thang.analysis.UnitProfile.Entry;
import vn.thang.assessment.Unit;
import vn.thang.chart.ProfileChart;
import vn.thang.chart.ProfileRow;
import vn.thang.chart.ProfileWords;
import vn.thang.chart.RadarChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;

/** A unit against its group. */
final class ProfileCharts {
    private static final int ROWS = 14;
    private static final int AXES = 12;
    private static final int DECIMALS = 2;

    private final GroupProfile group;
    private final Words words;

    ProfileCharts(GroupProfile group, Words words) {
        this.group = group;
        this.words = words;
    }

    ResultChart bars(Unit unit) {
        String title = words.text("profile.title", words.name(unit));
        List<Entry> entries = entries(unit, barNodes());
        if (entries.stream().allMatch(entry -> entry.status() == ScoreStatus.NOT_APPLICABLE)) {
            return ResultChart.none(ChartKind.PROFILE, title, words.text("none.applicable"));
        }
        return ResultChart.of(
                ChartKind.PROFILE, new ProfileChart(title, sentence(unit, entries), labels(unit), rows(unit, entries)));
    }

    ResultChart radar(Unit unit) {
        String title = words.text("radar.title", words.name(unit));
        List<Entry> entries = entries(unit, axes());
        if (entries.size() < 3) {
            return ResultChart.none(ChartKind.RADAR, title, words.text("none.axes"));
        }
        if (entries.stream().allMatch(entry -> entry.status() == ScoreStatus.NOT_APPLICABLE)) {
            return ResultChart.none(ChartKind.RADAR, title, words.text("none.applicable"));
        }
        return ResultChart.of(
                ChartKind.RADAR, new RadarChart(title, sentence(unit, entries), labels(unit), rows(unit, entries)));
    }

    private List<Entry> entries(Unit unit, List<PlanNode> nodes) {
        List<Entry> all = UnitProfile.of(group, unit).entries();
        return nodes.stream().map(node -> all.get(node.index())).toList();
    }

    private List<PlanNode> nodes(int depth) {
        return group.nodes().stream().filter(node -> node.depth() == depth).toList();
    }

    /** All groups when they are few, else the first level; the criteria where there are no groups. */
    private List<PlanNode> barNodes() {
        List<PlanNode> groups = group.nodes().stream()
                .filter(node -> node.kind() == NodeKind.GROUP)
                .toList();
        return !groups.isEmpty() && groups.size() <= ROWS
                ? groups
                : nodes(1).stream().limit(ROWS).toList();
    }

    /** The second level when it makes a readable radar, else the first. */
    private List<PlanNode> axes() {
        List<PlanNode> second = nodes(2);
        List<PlanNode> first = nodes(1);
        boolean useSecond = second.size() >= 3 && second.size() <= AXES && first.size() < AXES / 2;
        return (useSecond ? second : first).stream().limit(AXES).toList();
    }

    private ProfileWords labels(Unit unit) {
        return new ProfileWords(
                words.name(unit),
                words.text("median"),
                words.text("best"),
                List.of(words.text("group"), words.name(unit), words.text("median"), words.text("best")));
    }

    private List<ProfileRow> rows(Unit unit, List<Entry> entries) {
        return entries.stream().map(entry -> row(unit, entry)).toList();
    }

    private ProfileRow row(Unit unit, Entry entry) {
        Shares shares = Shares.of(group, entry.node());
        BigDecimal own = entry.points() == null ? null : shares.of(entry.points(), entry.maximum());
        String text = switch (entry.status()) {
            case SCORED -> words.points(entry.points(), entry.maximum(), DECIMALS);
            case MISSING -> words.text("missing");
            case NOT_APPLICABLE -> "—";
        };
        return new ProfileRow(
                new Value(
                        words.name(entry.node()),
                        shares.percent(own),
                        text,
                        Target.cell(unit.getId(), entry.node().id())),
                shares.percent(entry.median()),
                shares.percent(entry.best()),
                share(shares, entry.median()),
                share(shares, entry.best()));
    }

    private String share(Shares shares, BigDecimal share) {
        return share == null ? "" : shares.ofMaximum() ? words.percent(share) : words.number(share, DECIMALS + 1);
    }

    /** Where the unit stands out most against the median, up and down. */
    private String sentence(Unit unit, List<Entry> entries) {
        List<Lead> compared = entries.stream()
                .flatMap(entry -> lead(entry).stream())
                .sorted(Comparator.comparing(Lead::by))
                .toList();
        if (compared.isEmpty()) {
            return words.text("profile.sentence.none", words.name(unit));
        }
        long above = compared.stream().filter(lead -> lead.by.signum() > 0).count();
        Optional<Lead> weakest = Optional.of(compared.getFirst()).filter(lead -> lead.by.signum() < 0);
        Optional<Lead> strongest = Optional.of(compared.getLast()).filter(lead -> lead.by.signum() > 0);
        String counted = words.text("profile.sentence", words.name(unit), above, compared.size());
        return counted
                + strongest.map(lead -> part("profile.strongest", lead)).orElse("")
                + weakest.map(lead -> part("profile.weakest", lead)).orElse("");
    }

    private String part(String key, Lead lead) {
        String by = lead.ofMaximum ? words.signedPercent(lead.by) : words.signed(lead.by, DECIMALS + 1);
        return " " + words.text(key, words.name(lead.entry.node()), by);
    }

    /** How far a unit is before the median of its group: in percents of the maximum, or in points where there is none. */
    private Optional<Lead> lead(Entry entry) {
        boolean ofMaximum = Shares.of(group, entry.node()).ofMaximum();
        BigDecimal own = ofMaximum ? entry.percent() : entry.points();
        return own == null || entry.median() == null
                ? Optional.empty()
                : Optional.of(new Lead(entry, own.subtract(entry.median()), ofMaximum));
    }

    private record Lead(Entry entry, BigDecimal by, boolean ofMaximum) {}
}
