// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.analysis.years.YearEffects;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Three years with changing criteria; expected values by hand, exact. */
class PanelTest {
    /** A year by points: all have {@code a} of A's 10 points and {@code b} of B's 20. */
    private static AssessedYear points(int year, String a, String b) throws BadInputException {
        SmallRun small = new SmallRun();
        for (int unit = 1; unit <= 7; unit++) {
            small.set(unit, "a", Layer.FINAL, a);
            small.set(unit, "b", Layer.FINAL, b);
        }
        ScoringRun run = small.score(Layer.FINAL);
        run.assessment().setYear(year);
        return new AssessedYear(run.framework(), run.assessment(), small.data());
    }

    /**
     * A is a2 by lineage from 2018, B is gone in 2019 and C has come: what all years have is A alone, 40, 60 and 80 %. The
     * totals are 46 2/3 % (14 of 30), 53 1/3 % and 80 % (8 of 10, C has no points); 2017 to 2018 nothing but the id changes.
     */
    @Test
    void theCoreGoesThroughLineage() throws BadInputException {
        AssessedYear first = points(2017, "4", "10");
        AssessedYear second = renamed(points(2018, "6", "10"), "6", "10");
        AssessedYear third = renamed(points(2019, "8", "10"), "8", "NA");
        third.framework().getScorecards().get(0).getChildren().remove(1);
        third.framework().getScorecards().get(0).setMaximum(BigDecimal.TEN);
        Panel panel =
                Panel.of(StandardMethods.scoring(), List.of(third, first, second), SameUnit.BY_ID, Locale.ENGLISH);
        Trajectory unit = panel.trajectories().units().get(0);
        for (int year = 0; year < 3; year++) {
            assertEquals(40 + 20 * year, panel.core(unit, year).orElseThrow().intValueExact());
        }
        assertEquals(
                0,
                new BigDecimal("20")
                        .compareTo(panel.coreTrend(unit).orElseThrow().slope()));
        assertTrue(panel.trajectories().isBreak(2), "B is gone");
        assertEquals(Optional.empty(), unit.trend(), "one year since the break");
        YearEffects effects = panel.change(unit, 1).orElseThrow().effects().orElseThrow();
        assertEquals(0, effects.method().signum());
        assertEquals(6.666666666666667, effects.performance().doubleValue(), 1e-12);
        assertEquals(Optional.empty(), panel.change(unit, 0));
    }

    private static AssessedYear renamed(AssessedYear year, String a, String b) {
        Framework framework = EcoreUtil.copy(year.framework());
        Criterion first =
                (Criterion) framework.getScorecards().get(0).getChildren().get(0);
        first.setId("a2");
        LineageEntry entry = CriteriaFactory.eINSTANCE.createLineageEntry();
        entry.getFromIds().add("a");
        entry.getTo().add(first);
        framework.getLineage().add(entry);
        MemoryScoreData data = new MemoryScoreData(
                year.assessment().getUnits().stream().map(Unit::getId).toList());
        for (Unit unit : year.assessment().getUnits()) {
            data.set(unit.getId(), new ColumnKey("a2", Facet.POINTS, Layer.FINAL), Cell.of(new BigDecimal(a)));
            data.set(
                    unit.getId(),
                    new ColumnKey("b", Facet.POINTS, Layer.FINAL),
                    b.equals("NA") ? Cell.NOT_APPLICABLE : Cell.of(new BigDecimal(b)));
        }
        return new AssessedYear(framework, year.assessment(), data);
    }

    /** The mean of A and B, later of A and C: what both have is A, by the last method 3 and then 5. */
    @Test
    void theCoreOfAnIndex() throws BadInputException {
        AssessedYear then = index("b", "3", "9");
        AssessedYear now = index("c", "5", "1");
        now.assessment().setYear(2020);
        Panel panel = Panel.of(StandardMethods.scoring(), List.of(now, then), SameUnit.BY_ID, Locale.ENGLISH);
        Trajectory unit = panel.trajectories().units().get(0);
        assertEquals(6, unit.value(0).intValueExact());
        assertEquals(3, unit.value(1).intValueExact());
        assertEquals(3, panel.core(unit, 0).orElseThrow().intValueExact());
        assertEquals(5, panel.core(unit, 1).orElseThrow().intValueExact());
        assertEquals(
                0,
                new BigDecimal("2")
                        .compareTo(panel.coreTrend(unit).orElseThrow().slope()));
        assertTrue(panel.trajectories().isBreak(1));
    }

    private static AssessedYear index(String second, String ofA, String ofSecond) throws BadInputException {
        SmallRun small = new SmallRun();
        ScoringRun run = small.score(Layer.FINAL);
        Framework framework = EcoreUtil.copy(run.framework());
        Scorecard card = framework.getScorecards().get(0);
        card.setMode(ScoreMode.INDEX);
        card.setBanding(null);
        card.getChildren().clear();
        Assessment assessment = run.assessment();
        assessment.setYear(2019);
        MemoryScoreData data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
        for (String code : List.of("a", second)) {
            Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
            measure.setId("m-" + code);
            measure.setCode(code);
            framework.getMeasures().add(measure);
            IndicatorRule rule = CriteriaFactory.eINSTANCE.createIndicatorRule();
            rule.setMeasure(measure);
            Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
            criterion.setId("c-" + code);
            criterion.setCode(code.toUpperCase(Locale.ROOT));
            criterion.setRule(rule);
            card.getChildren().add(criterion);
            Cell cell = Cell.of(new BigDecimal(code.equals("a") ? ofA : ofSecond));
            for (Unit unit : assessment.getUnits()) {
                data.set(unit.getId(), new ColumnKey(measure.getId(), Facet.INPUT, Layer.FINAL), cell);
            }
        }
        return new AssessedYear(framework, assessment, data);
    }
}
