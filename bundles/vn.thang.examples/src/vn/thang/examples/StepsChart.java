// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.assessment.Unit;
import vn.thang.chart.BarChart;
import vn.thang.chart.Chart;
import vn.thang.chart.Target;
import vn.thang.chart.Value;
import vn.thang.chart.results.ChartType;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** The widest steps of a ranking: where a unit is far ahead of the next one. */
@Component(service = ChartType.class)
public final class StepsChart implements ChartType {
    private static final Messages TEXTS = Messages.of(StepsChart.class);
    private static final String MOST = "most";
    private static final String TEN = "10";
    private static final int DECIMALS = 2;

    private final int most;

    public StepsChart() {
        this(Integer.parseInt(TEN));
    }

    private StepsChart(int most) {
        this.most = most;
    }

    @Override
    public String id() {
        return "example-steps";
    }

    @Override
    public Message label() {
        return TEXTS.message("steps.label");
    }

    @Override
    public Message description() {
        return TEXTS.message("steps.description");
    }

    @Override
    public boolean ofUnit() {
        return false;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.number(
                MOST,
                TEXTS.message("steps.most"),
                TEXTS.message("steps.most.description"),
                TEN,
                BigDecimal.ONE,
                BigDecimal.valueOf(30)));
    }

    @Override
    public ChartType with(Map<String, String> values) {
        return new StepsChart(new BigDecimal(values.getOrDefault(MOST, TEN)).intValue());
    }

    /** From a unit down to the next one. */
    private record Step(Standing upper, Standing lower) {
        BigDecimal size() {
            return upper.points().subtract(lower.points());
        }
    }

    @Override
    public Optional<Chart> chart(ScoringRun run, GroupStandings group, Optional<Unit> unit, Locale locale) {
        List<Standing> ranked =
                group.standings().stream().filter(each -> each.rank() != null).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < ranked.size(); i++) {
            steps.add(new Step(ranked.get(i - 1), ranked.get(i)));
        }
        steps.sort(Comparator.comparing(Step::size).reversed());
        if (steps.isEmpty() || steps.getFirst().size().signum() <= 0) {
            return Optional.empty();
        }
        Step widest = steps.getFirst();
        return Optional.of(new BarChart(
                TEXTS.text(locale, "steps.title"),
                TEXTS.text(
                        locale,
                        "steps.sentence",
                        name(widest.upper(), locale),
                        name(widest.lower(), locale),
                        points(widest, locale)),
                List.of(TEXTS.text(locale, "steps.between"), TEXTS.text(locale, "steps.points")),
                steps.stream().limit(most).map(each -> bar(each, locale)).toList(),
                widest.size().doubleValue(),
                ""));
    }

    private static Value bar(Step step, Locale locale) {
        return new Value(
                name(step.upper(), locale) + " – " + name(step.lower(), locale),
                step.size().doubleValue(),
                points(step, locale),
                Target.unit(step.upper().unit().getId()));
    }

    private static String name(Standing standing, Locale locale) {
        return Texts.name(standing.unit(), locale);
    }

    private static String points(Step step, Locale locale) {
        return Numbers.grouped(step.size(), DECIMALS, locale);
    }
}
