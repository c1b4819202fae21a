// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.diagnosis.GroupValues;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.analysis.robustness.Sensitivity;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.chart.BarChart;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Drawing;
import vn.thang.chart.IntervalChart;
import vn.thang.chart.MatrixChart;
import vn.thang.chart.PairBarChart;
import vn.thang.chart.StackChart;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Charts of robustness and diagnosis, of very different assessments, in both languages and three widths. */
class AnalysisChartsTest {
    private static final Locale VI = Samples.VIETNAMESE;
    private static final RobustnessPlan PLAN = RobustnessPlan.weights(64, 1).on(2);

    private record Case(String name, ScoringRun run, GroupStandings group, Optional<Unit> unit) {}

    private static Case of(String name, Samples samples, int group, String unit) throws Exception {
        ScoringRun run = samples.score(Layer.FINAL);
        return new Case(name, run, run.standings().groups().get(group), Optional.of(samples.unit(unit)));
    }

    private static List<Case> cases() throws Exception {
        Samples quangNinh = Samples.quangNinh();
        Samples ties = Samples.districts(70, 70, 70, 80, 80, 90, -1);
        Samples many = Samples.districts(new Random(1).ints(300, 5, 101).toArray());
        return List.of(
                of("departments", quangNinh, 0, "S01"),
                of("districts", quangNinh, 1, "H05"),
                of("communes", quangNinh, 2, "X01"),
                of("ties", ties, 0, "U1"),
                of("not applicable", Samples.districts(50, 60).withoutCriteria(0), 0, "U0"),
                of("one", Samples.districts(73), 0, "U0"),
                of("empty", Samples.districts(-1, -1), 0, "U0"),
                of("many", many, 0, "U5"));
    }

    private static RobustnessCharts robustness(Case of, RobustnessPlan plan, Locale locale) {
        RobustnessStudy study = study(of);
        return new RobustnessCharts(of.run(), study.of(of.group(), plan), study.sensitivity(of.group(), plan), locale);
    }

    private static RobustnessStudy study(Case of) {
        return new RobustnessStudy(
                StandardMethods.scoring(), of.run(), Samples.quangNinh().data());
    }

    private static void check(String name, ResultChart result, Locale locale) {
        assertEquals(result.chart().isEmpty(), !result.reason().isEmpty(), name);
        assertFalse(result.title().isBlank(), name);
        for (double width : new double[] {280, 460, 900}) {
            result.chart()
                    .ifPresent(chart -> DrawingChecks.check(
                            name + " " + result.code() + " " + width + " " + locale, chart, width, locale));
        }
    }

    @Test
    void chartsOfRobustnessStayInTheirFrame() throws Exception {
        RobustnessPlan plan = RobustnessPlan.weights(32, 1).on(2);
        for (Case each : cases()) {
            GroupRobustness found = study(each).of(each.group(), plan);
            List<Sensitivity> sensitivities = each.group().standings().size() > 30
                    ? List.of()
                    : study(each).sensitivity(each.group(), plan);
            for (Locale locale : List.of(VI, Locale.ENGLISH)) {
                RobustnessCharts charts = new RobustnessCharts(each.run(), found, sensitivities, locale);
                for (Optional<Unit> unit : List.of(each.unit(), Optional.<Unit>empty())) {
                    check(each.name(), charts.intervals(unit), locale);
                    check(each.name(), charts.bands(unit), locale);
                    check(each.name(), charts.pairs(unit), locale);
                    check(each.name(), unit.map(charts::causes).orElseGet(charts::causes), locale);
                }
            }
        }
    }

    @Test
    void chartsOfDiagnosisStayInTheirFrame() throws Exception {
        int drawn = 0;
        for (Case each : cases()) {
            for (Locale locale : List.of(VI, Locale.ENGLISH)) {
                DiagnosisCharts charts = new DiagnosisCharts(GroupValues.of(each.run(), each.group()), locale);
                List<Scope> scopes = charts.scopes();
                assertTrue(scopes.size() > 2
                        && scopes.stream().noneMatch(scope -> scope.nodes().size() < 2));
                for (Scope scope : scopes.subList(0, 3)) {
                    List<ResultChart> results = new ArrayList<>();
                    for (CorrelationKind kind : CorrelationKind.values()) {
                        assertFalse(kind.label(locale).isBlank());
                        results.add(charts.correlations(scope, kind));
                    }
                    results.add(charts.biplot(scope, each.unit()));
                    results.add(charts.weights(scope));
                    for (ResultChart result : results) {
                        check(each.name() + " " + scope.label(), result, locale);
                        drawn += result.chart().isPresent() ? 1 : 0;
                    }
                }
                check(each.name(), charts.limits(), locale);
                check(each.name(), charts.reliability(), locale);
            }
        }
        assertTrue(drawn > 60, drawn + " drawn");
    }

    /** The chart shows the numbers of the study as they are. */
    @Test
    void intervalsAreThoseOfTheStudy() throws Exception {
        Case districts = cases().get(1);
        GroupRobustness study = study(districts).of(districts.group(), PLAN);
        RobustnessCharts charts = new RobustnessCharts(districts.run(), study, List.of(), VI);
        IntervalChart chart =
                (IntervalChart) charts.intervals(Optional.empty()).chart().orElseThrow();
        assertEquals(14, chart.rows().size());
        for (int i = 0; i < 14; i++) {
            RankInterval expected = study.intervals().get(i);
            IntervalChart.Row row = chart.rows().get(i);
            assertEquals(expected.rank(), row.rank());
            assertEquals(expected.low(), row.low());
            assertEquals(expected.median(), row.median());
            assertEquals(expected.high(), row.high());
            assertTrue(row.rank() >= Math.floor(row.low()) && row.rank() <= Math.ceil(row.high()), row.text());
        }
        StackChart bands = (StackChart) charts.bands(Optional.empty()).chart().orElseThrow();
        assertEquals(study.bands().get(3).shares(), bands.rows().get(3).shares());
        assertEquals(
                List.of("Tốt", "Khá", "Trung bình", "Dưới trung bình"),
                bands.parts().stream().map(part -> part.label()).toList());
        assertEquals(
                "Chưa tính mức ảnh hưởng. Hãy đánh dấu “Tìm nguyên nhân” rồi chạy lại.",
                charts.causes().reason());
    }

    /** What one unit is ahead of another and the other way round make a whole, ties halved. */
    @Test
    void pairsAddUpToOne() throws Exception {
        Case districts = cases().get(1);
        MatrixChart chart = (MatrixChart)
                robustness(districts, PLAN, VI).pairs(Optional.empty()).chart().orElseThrow();
        assertEquals(14, chart.rows().size());
        for (int i = 0; i < 14; i++) {
            assertTrue(Double.isNaN(chart.rows().get(i).cells().get(i).value()));
            for (int j = 0; j < i; j++) {
                double sum = chart.rows().get(i).cells().get(j).value()
                        + chart.rows().get(j).cells().get(i).value();
                assertEquals(1, sum, 1e-12);
            }
        }
        Case communes = cases().get(2);
        MatrixChart capped = (MatrixChart)
                robustness(communes, PLAN, VI).pairs(communes.unit()).chart().orElseThrow();
        assertEquals(40, capped.rows().size(), "of 89 communes those around the chosen one");
        assertTrue(capped.rows().stream().anyMatch(row -> row.target().equals(capped.marked())));
    }

    @Test
    void causesAreSortedAndBandsSayWhyThereAreNone() throws Exception {
        Case districts = cases().get(1);
        RobustnessCharts both =
                robustness(districts, PLAN.varying(EnumSet.of(Choice.WEIGHTS, Choice.INCLUSION)), Locale.ENGLISH);
        PairBarChart chart = (PairBarChart) both.causes().chart().orElseThrow();
        assertEquals(2, chart.rows().size());
        assertTrue(chart.rows().get(0).second().value()
                >= chart.rows().get(1).second().value());
        assertEquals(
                List.of("leaving out one criterion at a time", "weights"),
                chart.rows().stream().map(row -> row.first().label()).sorted().toList());
    }

    /** Chances near 0 and 1 are not printed as certainty. */
    @Test
    void chancesAreHonest() {
        Words words = new Words(VI);
        assertEquals("0 %", words.chance(0));
        assertEquals("< 1 %", words.chance(0.001));
        assertEquals("50 %", words.chance(0.5));
        assertEquals("> 99 %", words.chance(0.9999));
        assertEquals("100 %", words.chance(1));
        assertEquals("−12,5 %", words.share(-0.125));
    }

    /** A number that is printed in a cell, and the colours on both sides of 0. */
    @Test
    void correlationsAreSymmetric() throws Exception {
        Case communes = cases().get(2);
        DiagnosisCharts charts = new DiagnosisCharts(GroupValues.of(communes.run(), communes.group()), VI);
        MatrixChart chart = (MatrixChart) charts.correlations(charts.scopes().getFirst(), CorrelationKind.KENDALL)
                .chart()
                .orElseThrow();
        for (int i = 0; i < chart.rows().size(); i++) {
            assertEquals(1, chart.rows().get(i).cells().get(i).value());
            for (int j = 0; j < i; j++) {
                assertEquals(
                        chart.rows().get(i).cells().get(j).value(),
                        chart.rows().get(j).cells().get(i).value());
            }
        }
        Drawing drawing = chart.draw(700, ChartStyle.LIGHT, VI);
        assertEquals(
                chart.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.exists())
                        .count(),
                drawing.table().rows().size());
        BarChart alpha = (BarChart) charts.reliability().chart().orElseThrow();
        assertEquals("Mọi tiêu chí", alpha.bars().getFirst().label());
    }
}
