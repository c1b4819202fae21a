// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.thang.analysis.SmallRun;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Two years of five units and two criteria of 10 and 20 points; expected values worked out by hand. */
class YearsTest {
    private final SmallRun earlier = new SmallRun();
    private final SmallRun present = new SmallRun();

    YearsTest() throws BadInputException {
        for (int unit = 1; unit <= 5; unit++) {
            award(earlier, unit, "5", "10");
            award(present, unit, "5", "10");
        }
    }

    private static void award(SmallRun run, int unit, String a, String b) {
        run.set(unit, "a", Layer.VERIFIED, a);
        run.set(unit, "b", Layer.VERIFIED, b);
    }

    private YearComparison compare(Framework framework) throws BadInputException {
        ScoringRun before = earlier.score(Layer.VERIFIED);
        ScoringRun after = present.score(Layer.VERIFIED);
        Map<String, Unit> same =
                before.assessment().getUnits().stream().collect(Collectors.toMap(Unit::getId, Function.identity()));
        return YearComparison.of(
                StandardMethods.scoring(),
                new AssessedYear(before.framework(), before.assessment(), earlier.data()),
                new AssessedYear(framework, after.assessment(), present.data()),
                same);
    }

    private YearComparison compare() throws BadInputException {
        return compare(present.score(Layer.VERIFIED).framework());
    }

    private static void check(YearChange change, String method, String data, String performance, String rater) {
        YearEffects effects = change.effects().orElseThrow();
        MathContext ten = new MathContext(10);
        List<BigDecimal> found = List.of(effects.method(), effects.data(), effects.performance(), effects.rater());
        List<String> expected = List.of(method, data, performance, rater);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    0,
                    new BigDecimal(expected.get(i))
                            .round(ten)
                            .compareTo(found.get(i).round(ten)),
                    expected + " but " + found);
            sum = sum.add(found.get(i));
        }
        assertEquals(0, sum.compareTo(change.change()), "exactly");
    }

    /** From 15 to 18 of 30, nobody scored itself: all of it is performance. Nothing changes for the second unit. */
    @Test
    void performance() throws BadInputException {
        award(present, 1, "8", "10");
        YearComparison years = compare();
        check(years.units().get(0), "0", "0", "10", "0");
        check(years.units().get(1), "0", "0", "0", "0");
        assertTrue(years.breaks().isEmpty());
        assertEquals(0, new BigDecimal("50").compareTo(years.units().get(0).coreBefore()));
        assertEquals(0, new BigDecimal("60").compareTo(years.units().get(0).coreAfter()));
    }

    /** Its own score rose by 3, the verified one by 1: what was taken off grew by 2 of 30. */
    @Test
    void raters() throws BadInputException {
        earlier.set(1, "a", Layer.SELF, "6");
        present.set(1, "a", Layer.SELF, "9");
        award(present, 1, "6", "10");
        check(compare().units().get(0), "0", "0", "10", "-6.6666666666666666667");
    }

    /** The second criterion no longer applies: 5 of 10 instead of 15 of 30, and then 7 of 10. */
    @Test
    void data() throws BadInputException {
        award(present, 1, "7", "NA");
        check(compare().units().get(0), "0", "0", "20", "0");
        award(earlier, 1, "5", "0");
        check(compare().units().get(0), "0", "33.333333333333333333", "20", "0");
    }

    /** A's maximum is halved: 5 of 5 and 10 of 20 are 60 %; a criterion that is new comes with its present points. */
    @Test
    void method() throws BadInputException {
        Framework framework = EcoreUtil.copy(present.score(Layer.VERIFIED).framework());
        Criterion a = (Criterion) framework.getScorecards().get(0).getChildren().get(0);
        a.setMaximum(new BigDecimal("5"));
        framework.getScorecards().get(0).setMaximum(new BigDecimal("25"));
        award(present, 1, "4", "10");
        YearComparison years = compare(framework);
        check(years.units().get(0), "10", "0", "-4", "0");
        assertTrue(years.breaks().stream().anyMatch(each -> each.kind() == ChangeKind.REWEIGHTED));
    }

    /** Another id: the same criterion by lineage, a new and a dropped one without it. */
    @Test
    void lineage() throws BadInputException {
        Framework framework = EcoreUtil.copy(present.score(Layer.VERIFIED).framework());
        Criterion a = (Criterion) framework.getScorecards().get(0).getChildren().get(0);
        a.setId("a2");
        present.set(1, "a2", Layer.VERIFIED, "10");
        check(compare(framework).units().get(0), "16.666666666666666667", "0", "0", "0");
        LineageEntry entry = CriteriaFactory.eINSTANCE.createLineageEntry();
        entry.getFromIds().add("a");
        entry.getTo().add(a);
        framework.getLineage().add(entry);
        check(compare(framework).units().get(0), "0", "0", "16.666666666666666667", "0");
    }

    /** Without points in one of the years there is nothing to split. */
    @Test
    void unscored() throws BadInputException {
        award(present, 1, "-", "10");
        YearChange change = compare().units().get(0);
        assertTrue(change.effects().isEmpty());
        assertNull(change.change());
    }
}
