// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.analysis.robustness.BandChances;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.Factor;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.PairOrder;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.Sensitivity;
import vn.thang.analysis.robustness.SobolIndex;
import vn.thang.analysis.robustness.TieGroup;
import vn.thang.assessment.Unit;
import vn.thang.chart.IntervalChart;
import vn.thang.chart.MatrixChart;
import vn.thang.chart.PairBarChart;
import vn.thang.chart.StackChart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.criteria.Band;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** How sure the ranks of one group are, drawn. Immutable and thread-safe. */
public final class RobustnessCharts {
    private static final int ROWS = 150;
    private static final int PAIRS = 40;
    private static final int FACTORS = 15;

    private final GroupRobustness robustness;
    private final List<Sensitivity> sensitivities;
    private final Map<String, PlanNode> nodes;
    private final Words words;

    /**
     * Draws what a study found.
     *
     * @param run that was tried
     * @param sensitivities of the same group; empty when nobody asked for them
     */
    public RobustnessCharts(
            ScoringRun run, GroupRobustness robustness, List<Sensitivity> sensitivities, Locale locale) {
        this.robustness = robustness;
        this.sensitivities = List.copyOf(sensitivities);
        words = new Words(locale);
        nodes = run.tables().stream()
                .filter(table -> table.plan().scorecard() == robustness.group().scorecard())
                .flatMap(table -> table.plan().nodes().stream())
                .collect(Collectors.toMap(PlanNode::code, Function.identity(), (one, other) -> one));
    }

    private String title(String key) {
        return words.text(key, words.name(robustness.group()));
    }

    /** What stands around a place in a long list; never more than so many. */
    private static int first(int at, int size, int most) {
        return Math.clamp(at - most / 2L, 0, Math.max(0, size - most));
    }

    private int place(Optional<Unit> unit) {
        for (int i = 0; unit.isPresent() && i < robustness.intervals().size(); i++) {
            if (robustness.intervals().get(i).unit() == unit.get()) {
                return i;
            }
        }
        return 0;
    }

    private static Target target(Optional<Unit> unit) {
        return unit.map(each -> Target.unit(each.getId())).orElse(Target.NOTHING);
    }

    private String window(int shown, int all) {
        return shown < all ? words.text("sure.window", shown, all) : "";
    }

    /** The ranks that 5, 50 and 95 of 100 trials give, the official one, and who cannot be told apart. */
    public ResultChart intervals(Optional<Unit> unit) {
        String title = title("sure.intervals.title");
        List<RankInterval> all = robustness.intervals();
        if (all.isEmpty()) {
            return ResultChart.none("intervals", title, words.text("none.totals"));
        }
        Map<Unit, TieGroup> ties = new HashMap<>();
        robustness.ties().stream()
                .filter(TieGroup::isTie)
                .forEach(tie -> tie.units().forEach(each -> ties.put(each, tie)));
        int from = first(place(unit), all.size(), ROWS);
        List<RankInterval> shown = all.subList(from, Math.min(all.size(), from + ROWS));
        List<IntervalChart.Row> rows = shown.stream()
                .map(each -> new IntervalChart.Row(
                        words.name(each.unit()),
                        Target.unit(each.unit().getId()),
                        each.rank(),
                        each.low(),
                        each.median(),
                        each.high(),
                        range((int) Math.floor(each.low()), (int) Math.ceil(each.high())),
                        Optional.ofNullable(ties.get(each.unit()))
                                .map(tie -> range(tie.first(), tie.last()))
                                .orElse("")))
                .toList();
        return ResultChart.of(
                "intervals",
                new IntervalChart(
                        title,
                        sentence(unit, ties),
                        new IntervalChart.Words(
                                words.text("sure.interval"),
                                words.text("sure.median"),
                                words.text("sure.official"),
                                words.text("sure.tie")),
                        Stream.of("unit", "sure.official", "sure.low", "sure.median", "sure.high", "sure.tie")
                                .map(words::text)
                                .toList(),
                        rows,
                        all.size(),
                        target(unit),
                        window(shown.size(), all.size())));
    }

    private static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private String sentence(Optional<Unit> unit, Map<Unit, TieGroup> ties) {
        String general = words.text(
                "sure.intervals.sentence",
                robustness.plan().replications(),
                ties.size(),
                robustness.intervals().size(),
                words.number(BigDecimal.valueOf(robustness.averageShift()), 1));
        Optional<RankInterval> own = robustness.intervals().stream()
                .filter(each -> unit.filter(wanted -> wanted == each.unit()).isPresent())
                .findFirst();
        if (own.isEmpty()) {
            return general;
        }
        RankInterval interval = own.get();
        TieGroup tie = ties.get(interval.unit());
        String name = words.name(interval.unit());
        String range = range((int) Math.floor(interval.low()), (int) Math.ceil(interval.high()));
        String about = tie == null
                ? words.text("sure.own", name, interval.rank(), range)
                : words.text("sure.own.tie", name, interval.rank(), range, range(tie.first(), tie.last()));
        return about + " " + general;
    }

    /** How likely every band is. */
    public ResultChart bands(Optional<Unit> unit) {
        String title = title("sure.bands.title");
        List<BandChances> all = robustness.bands();
        if (all.isEmpty()) {
            String reason = robustness.plan().choices().contains(Choice.NORMALISATION)
                    ? "none.bandsScale"
                    : robustness.intervals().isEmpty() ? "none.totals" : "none.bands";
            return ResultChart.none("bands", title, words.text(reason));
        }
        List<Band> bands = all.getFirst().bands();
        int from = first(place(unit), all.size(), ROWS);
        List<BandChances> shown = all.subList(from, Math.min(all.size(), from + ROWS));
        long unsure = all.stream().filter(each -> own(each) < PairOrder.CLEAR).count();
        return ResultChart.of(
                "bands",
                new StackChart(
                        title,
                        words.text("sure.bands.sentence", unsure, all.size()),
                        words.text("unit"),
                        bands.stream()
                                .map(band -> new Value(words.name(band), Double.NaN, "", Target.band(band.getId())))
                                .toList(),
                        shown.stream().map(this::row).toList(),
                        target(unit),
                        window(shown.size(), all.size())));
    }

    private static double own(BandChances chances) {
        int at = chances.bands().indexOf(chances.band());
        return at < 0 ? 0 : chances.shares().get(at);
    }

    private StackChart.Row row(BandChances chances) {
        return new StackChart.Row(
                words.name(chances.unit()),
                Target.unit(chances.unit().getId()),
                chances.shares(),
                chances.shares().stream().map(words::chance).toList(),
                chances.band() == null ? "" : words.name(chances.band()) + " " + words.chance(own(chances)));
    }

    /** How likely each unit is better than each other. */
    public ResultChart pairs(Optional<Unit> unit) {
        String title = title("sure.pairs.title");
        List<RankInterval> all = robustness.intervals();
        if (all.size() < 2) {
            return ResultChart.none("pairs", title, words.text("none.others"));
        }
        int most = all.size() <= GroupRobustness.ALL_PAIRS ? PAIRS : GroupRobustness.NEAR + 1;
        int from = first(place(unit), all.size(), most);
        List<RankInterval> shown = all.subList(from, Math.min(all.size(), from + most));
        Map<Unit, Map<Unit, PairOrder>> pairs = new HashMap<>();
        robustness
                .pairs()
                .forEach(pair -> pairs.computeIfAbsent(pair.unit(), own -> new HashMap<>())
                        .put(pair.other(), pair));
        List<MatrixChart.Row> rows = new ArrayList<>();
        for (RankInterval own : shown) {
            rows.add(new MatrixChart.Row(
                    Integer.toString(own.rank()),
                    words.name(own.unit()),
                    Target.unit(own.unit().getId()),
                    shown.stream()
                            .map(other -> cell(pairs, own.unit(), other.unit()))
                            .toList()));
        }
        return ResultChart.of(
                "pairs",
                new MatrixChart(
                        title,
                        pairSentence(pairs),
                        MatrixChart.Scale.CHANCE,
                        List.of(words.text("unit"), words.text("sure.other"), words.text("sure.better")),
                        rows,
                        target(unit),
                        window(shown.size(), all.size())));
    }

    private Value cell(Map<Unit, Map<Unit, PairOrder>> pairs, Unit own, Unit other) {
        PairOrder down = pairs.getOrDefault(own, Map.of()).get(other);
        PairOrder up = pairs.getOrDefault(other, Map.of()).get(own);
        double better = down != null ? down.better() : up != null ? 1 - up.better() : Double.NaN;
        String text = Double.isNaN(better) ? "" : words.chance(better);
        return new Value(text.replace(" %", ""), better, text, Target.unit(own.getId()));
    }

    /** How many neighbours are in an order that can be relied on. */
    private String pairSentence(Map<Unit, Map<Unit, PairOrder>> pairs) {
        List<RankInterval> all = robustness.intervals();
        long clear = 0;
        for (int i = 1; i < all.size(); i++) {
            PairOrder pair = pairs.getOrDefault(all.get(i - 1).unit(), Map.of())
                    .get(all.get(i).unit());
            clear += pair != null && pair.isClear() ? 1 : 0;
        }
        return words.text("sure.pairs.sentence", clear, all.size() - 1);
    }

    /** Which choices move the ranks of all units on average: by themselves, and together with others. */
    public ResultChart causes() {
        return causes("causes", title("sure.causes.title"), Optional.empty());
    }

    /** The same for the rank of one unit. */
    public ResultChart causes(Unit unit) {
        return causes("causes.unit", words.text("sure.causes.unit", words.name(unit)), Optional.of(unit));
    }

    private ResultChart causes(String code, String title, Optional<Unit> of) {
        Optional<Sensitivity> chosen =
                sensitivities.stream().filter(each -> each.unit().equals(of)).findFirst();
        if (chosen.isEmpty()) {
            return ResultChart.none(code, title, words.text("none.causes"));
        }
        if (chosen.get().variance() <= 0) {
            return ResultChart.none(code, title, words.text("none.variance"));
        }
        List<SobolIndex> sorted = chosen.get().indices().stream()
                .sorted(Comparator.comparingDouble(SobolIndex::total).reversed())
                .toList();
        List<PairBarChart.Row> rows =
                sorted.stream().limit(FACTORS).map(this::bars).toList();
        SobolIndex most = sorted.getFirst();
        return ResultChart.of(
                code,
                new PairBarChart(
                        title,
                        words.text(
                                "sure.causes.sentence",
                                name(most.factor()),
                                words.chance(Math.max(0, most.first())),
                                words.chance(most.total())),
                        words.text("sure.first"),
                        words.text("sure.total"),
                        List.of(words.text("sure.factor"), words.text("sure.first"), words.text("sure.total")),
                        rows,
                        Math.max(1e-9, Math.max(most.first(), most.total())),
                        sorted.size() > FACTORS ? words.text("sure.rest", sorted.size() - FACTORS) : ""));
    }

    private PairBarChart.Row bars(SobolIndex index) {
        PlanNode node = nodes.get(index.factor().node());
        Target target = node == null ? Target.NOTHING : Target.node(node.id());
        String name = name(index.factor());
        return new PairBarChart.Row(
                new Value(name, index.first(), words.chance(Math.max(0, index.first())), target),
                new Value(name, index.total(), words.chance(index.total()), target));
    }

    private String name(Factor factor) {
        PlanNode node = nodes.get(factor.node());
        return node == null ? words.text("choice." + factor.choice().word()) : words.name(node);
    }

    /** What was tried, in words. */
    public static String choice(Choice choice, Locale locale) {
        return new Words(locale).text("choice." + choice.word());
    }

    /** Of whom the charts are. */
    public GroupStandings group() {
        return robustness.group();
    }
}
