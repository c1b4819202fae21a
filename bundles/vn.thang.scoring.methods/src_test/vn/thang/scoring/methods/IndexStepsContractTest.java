// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Group;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.ScreenStep;
import vn.thang.criteria.TransformFunction;
import vn.thang.criteria.TransformStep;
import vn.thang.criteria.TreatStep;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;

/** What every index step does, and what it does with missing data; by hand unless named. */
class IndexStepsContractTest {
    private final Scene scene = new Scene();
    private final List<Measure> measures = new ArrayList<>();

    IndexStepsContractTest() {
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
    }

    private IndicatorRule indicator(String code) {
        Measure measure = scene.measure(code);
        measures.add(measure);
        IndicatorRule rule = CRITERIA.createIndicatorRule();
        rule.setMeasure(measure);
        scene.criterion(scene.card, code, null, rule);
        return rule;
    }

    private Unit unit(String... values) {
        Unit unit = scene.unit("U" + scene.assessment.getUnits().size());
        for (int i = 0; i < values.length; i++) {
            scene.input(unit, measures.get(i), values[i]);
        }
        return unit;
    }

    private <T extends IndexStep> T step(T step) {
        scene.card.getIndex().getSteps().add(step);
        return step;
    }

    private NormaliseStep normalise(NormaliseMethod method, String low, String high) {
        NormaliseStep step = step(CRITERIA.createNormaliseStep());
        step.setMethod(method);
        step.setLow(n(low));
        step.setHigh(n(high));
        step.setCapped(false);
        return step;
    }

    /** The values of a node by unit, as text: NaN for missing, NA for not applicable. */
    private String values(String node) {
        ScoreTable table = scene.run().tables().get(0);
        int index = table.plan().node(node).orElseThrow().index();
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            texts.add(
                    switch (table.status(row, index)) {
                        case MISSING -> "-";
                        case NOT_APPLICABLE -> "NA";
                        case SCORED ->
                            String.format(Locale.ROOT, "%.6g", table.value(row, index) + 0.0)
                                    .replaceAll("\\.?0+$", "");
                    });
        }
        return String.join(" ", texts);
    }

    private void column(String... figures) {
        indicator("a");
        Arrays.stream(figures).forEach(this::unit);
    }

    /** Figures 10, 40, missing, 20, not applicable, 20; direction in the last column of the source. */
    @ParameterizedTest
    @CsvSource({
        "MINMAX,0,100,higher,0 100 - 33.3333 NA 33.3333",
        "MINMAX,0,100,lower,100 0 - 66.6667 NA 66.6667",
        "ZSCORE,0,1,higher,-0.993399 1.39076 - -0.198680 NA -0.198680",
        "RANK,0,100,higher,1 4 - 2 NA 2",
        "RANK,0,100,lower,4 1 - 2 NA 2",
        "PERCENTILE_RANK,0,1,higher,0 1 - 0.333333 NA 0.333333",
        "BORDA,0,1,lower,3 0 - 1 NA 1",
        "DISTANCE_TO_MAXIMUM,0,1,higher,0 1 - 0.333333 NA 0.333333",
        "DISTANCE_TO_REFERENCE,0,1,higher,0 3 - 1 NA 1",
        "DISTANCE_TO_REFERENCE,0,1,lower,1.5 0 - 1 NA 1",
        "DISTANCE_TO_TARGET,0,100,higher,0 60 - 20 NA 20",
        "NONE,0,100,lower,10 40 - 20 NA 20"
    })
    void normalisations(NormaliseMethod method, String low, String high, String direction, String expected) {
        column("10", "40", "", "20", "NA", "20");
        measures.get(0).setDirection(Direction.get(direction));
        ((IndicatorRule) ((Criterion) scene.card.getChildren().get(0)).getRule()).setTarget(n("60"));
        normalise(method, low, high).setReferenceUnit("U3");
        assertEquals(expected.replace("-0.198680", "-0.19868"), values("a"));
        assertEquals(values("a"), values("card"), "missing is skipped, not applicable stays so");
    }

    @Test
    void distancesAreCappedWhenStated() {
        column("10", "40", "20");
        NormaliseStep step = normalise(NormaliseMethod.DISTANCE_TO_REFERENCE, "0", "1");
        step.setReferenceUnit("U2");
        step.setCapped(true);
        assertEquals("0 1 1", values("a"));
    }

    @ParameterizedTest
    @EnumSource(
            value = NormaliseMethod.class,
            names = {"MINMAX", "ZSCORE", "DISTANCE_TO_MAXIMUM", "DISTANCE_TO_REFERENCE"})
    void aConstantIndicatorHasNoValueAndIsReported(NormaliseMethod method) {
        column("7", "7", "7");
        normalise(method, "0", "1").setReferenceUnit("U0");
        ScoringRun run = scene.run();
        assertEquals(1, run.findings().size(), run.findings().toString());
        assertEquals("- - -", values("a"));
    }

    @Test
    void parametersAreChecked() {
        column("1", "2");
        normalise(NormaliseMethod.DISTANCE_TO_TARGET, "0", "1");
        assertTrue(scene.onlyError().contains("needs the target of the indicator"), scene.onlyError());
        scene.card.getIndex().getSteps().clear();
        normalise(NormaliseMethod.DISTANCE_TO_REFERENCE, "0", "1");
        assertTrue(scene.onlyError().contains("needs the unit’s code"), scene.onlyError());
        scene.card.getIndex().getSteps().clear();
        normalise(NormaliseMethod.ZSCORE, "0", "0");
        assertTrue(scene.onlyError().contains("must be above 0"), scene.onlyError());
        scene.card.getIndex().getSteps().clear();
        step(CRITERIA.createScreenStep());
        assertTrue(scene.onlyError().contains("least share of figures"), scene.onlyError());
        scene.card.getIndex().getSteps().clear();
        aggregate(AggregationKind.ARITHMETIC);
        normalise(NormaliseMethod.MINMAX, "0", "1");
        assertTrue(scene.onlyError().contains("stands after the aggregation"), scene.onlyError());
    }

    @ParameterizedTest
    @CsvSource({"MEAN,1 2 6 3 NA", "MEDIAN,1 2 6 2 NA", "NONE,1 2 6 - NA"})
    void imputationFillsInWhatIsMissing(ImputeMethod method, String expected) {
        column("1", "2", "6", "", "NA");
        step(CRITERIA.createImputeStep()).setMethod(method);
        assertEquals(expected, values("a"));
    }

    /** Groups x: 1, missing, 5; y: 10, missing; a unit without a group; z: only missing. */
    @Test
    void imputationByGroup() {
        AttributeDefinition region = CRITERIA.createAttributeDefinition();
        region.setId("at-region");
        region.setCode("region");
        scene.framework.getAttributeDefinitions().add(region);
        indicator("a");
        String[][] units = {{"1", "x"}, {"", "x"}, {"5", "x"}, {"10", "y"}, {"", "y"}, {"", null}, {"", "z"}};
        for (String[] each : units) {
            Unit unit = unit(each[0]);
            if (each[1] != null) {
                AttributeValue value = CRITERIA.createAttributeValue();
                value.setDefinition(region);
                value.getValues().add(each[1]);
                unit.getAttributes().add(value);
            }
        }
        ImputeStep step = step(CRITERIA.createImputeStep());
        step.setMethod(ImputeMethod.GROUP_MEAN);
        step.setGroupBy("region");
        assertEquals("1 3 5 10 10 - -", values("a"));
        step.setGroupBy(null);
        assertEquals("1 - 5 10 - - -", values("a"), "no unit groups");
    }

    /**
     * This year 8, missing, missing, missing, not applicable; then 1, 6, missing, 9, 9; denominators 2, 3, 2, 0, 1: 6 then is
     * 6/3 now; nothing comes from nothing, nor by a denominator of 0, nor where nothing applies.
     */
    @ParameterizedTest
    @CsvSource({"true,4 2 - - NA", "false,8 6 - 9 NA"})
    void imputationFromAnEarlierYear(boolean divided, String expected) {
        IndicatorRule rule = indicator("a");
        Measure by = scene.measure("by");
        Measure then = scene.measure("then");
        rule.setDenominator(by);
        rule.setEarlier(then);
        String[][] units = {{"8", "1", "2"}, {"", "6", "3"}, {"", "", "2"}, {"", "9", "0"}, {"NA", "9", "1"}};
        for (String[] each : units) {
            Unit unit = unit(each[0]);
            scene.input(unit, then, each[1]).input(unit, by, each[2]);
        }
        if (divided) {
            step(CRITERIA.createDenominateStep());
        }
        step(CRITERIA.createImputeStep()).setMethod(ImputeMethod.EARLIER_YEAR);
        assertEquals(expected, values("a"));
        String why = scene.explain(scene.assessment.getUnits().get(1), "a").text(Locale.ENGLISH);
        assertTrue(why.contains("filled in with the figure of an earlier year"), why);
        rule.setEarlier(null);
        assertEquals(divided ? "4 - - - NA" : "8 - - - NA", values("a"), "no measure is named");
    }

    @Test
    void earlierFiguresAreNotNormalisedValues() {
        column("1", "2");
        normalise(NormaliseMethod.MINMAX, "0", "100");
        step(CRITERIA.createImputeStep()).setMethod(ImputeMethod.EARLIER_YEAR);
        assertTrue(scene.onlyError().contains("must be filled in before"), scene.onlyError());
    }

    /** 6/2, without denominator, zero denominator, denominator not applicable. */
    @Test
    void denominators() {
        IndicatorRule rule = indicator("a");
        Measure by = scene.measure("by");
        rule.setDenominator(by);
        for (String denominator : new String[] {"2", "", "0", "NA"}) {
            scene.input(unit("6"), by, denominator);
        }
        step(CRITERIA.createDenominateStep());
        assertEquals("3 - - NA", values("a"));
        ScoringRun run = scene.run();
        assertEquals(1, run.findings().size());
        assertTrue(run.findings().get(0).in(Locale.ENGLISH).contains("the denominator of at least one unit is zero"));
    }

    /** U1 has one of three figures and is left out also of the minimum; U2 has all that apply to it. */
    @Test
    void screening() {
        indicator("a");
        indicator("b");
        indicator("c");
        unit("10", "1", "1");
        unit("1", "", "");
        unit("30", "NA", "3");
        ScreenStep screen = step(CRITERIA.createScreenStep());
        screen.setAvailability(n("0.9"));
        step(CRITERIA.createImputeStep()).setMethod(ImputeMethod.MEAN);
        normalise(NormaliseMethod.MINMAX, "0", "100");
        assertEquals("0 - 100", values("a"));
        assertEquals("- - NA", values("b"), "one figure is a constant");
        Unit left = scene.assessment.getUnits().get(1);
        assertEquals(null, Scene.standing(scene.run(), left).rank());
        String why = scene.explain(left, "a").text(Locale.ENGLISH);
        assertTrue(why.contains("the unit has too few figures and is left out of the index"), why);
        screen.setAvailability(n("0.3"));
        assertEquals("31.0345 0 100", values("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOG,0 0.693147 -",
        "LOG_SHIFT,1.38629 1.60944 0",
        "SQUARE_ROOT,1 1.41421 -",
        "LOG_RANGE,1.11186 1.39872 -2.99573",
        "LOG_INDEX,0.470004 0.587787 0",
        "NONE,1 2 -2"
    })
    void transforms(TransformFunction function, String expected) {
        column("1", "2", "-2");
        TransformStep step = step(CRITERIA.createTransformStep());
        step.setFunction(function);
        assertEquals(
                expected.replace("1.11186", text(Math.log(3 + 0.04)))
                        .replace("1.39872", text(Math.log(4 + 0.04)))
                        .replace("-2.99573", text(Math.log(0.04)))
                        .replace("0.470004", text(Math.log(3.0 / 4 + 1)))
                        .replace("0.587787", text(Math.log(2))),
                values("a"));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.6g", value).replaceAll("\\.?0+$", "");
    }

    /** 1 … 9 and 100: skewness 3.119 and kurtosis 9.799, one point is enough. */
    @Test
    void outliersAreWinsorised() {
        column("1", "2", "3", "4", "5", "6", "7", "8", "9", "100", "");
        TreatStep treat = step(CRITERIA.createTreatStep());
        assertEquals("1 2 3 4 5 6 7 8 9 100 -", values("a"), "at most no point, no transform");
        treat.setWinsorise(5);
        assertEquals("1 2 3 4 5 6 7 8 9 9 -", values("a"));
        String why = scene.explain(scene.assessment.getUnits().get(9), "a").text(Locale.ENGLISH);
        assertTrue(why.contains("outliers pulled in; skewness was 3.11889") && why.contains("100 becomes 9"), why);
    }

    @Test
    void outliersBelowAreWinsorisedToo() {
        column("-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "-100");
        step(CRITERIA.createTreatStep()).setWinsorise(1);
        assertEquals("-1 -2 -3 -4 -5 -6 -7 -8 -9 -9", values("a"));
    }

    /** Two far points: winsorising one does not help, so the untreated figures are transformed. */
    @Test
    void whatWinsorisingDoesNotHelpIsTransformed() {
        column("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "2", "900", "1000");
        TreatStep treat = step(CRITERIA.createTreatStep());
        treat.setWinsorise(1);
        treat.setSkewness(n("1"));
        treat.setKurtosis(n("0.1"));
        treat.setOtherwise(TransformFunction.LOG_RANGE);
        String low = text(Math.log(9.99));
        assertEquals(
                String.join(" ", Collections.nCopies(10, low)) + " "
                        + text(Math.log(1 + 9.99)) + " " + text(Math.log(899 + 9.99)) + " "
                        + text(Math.log(999 + 9.99)),
                values("a"));
    }

    @Test
    void fewOrEqualFiguresAreNotTreated() {
        column("1", "1", "900");
        step(CRITERIA.createTreatStep()).setWinsorise(5);
        assertEquals("1 1 900", values("a"));
    }

    private AggregateStep aggregate(AggregationKind... levels) {
        AggregateStep step = step(CRITERIA.createAggregateStep());
        step.getLevels().addAll(List.of(levels));
        return step;
    }

    /** U0 beats U1 in a and b; U0 and U2 win one each and are equal in c; U1 beats U2 in b and c; U3 has nothing. */
    @Test
    void copeland() {
        indicator("a");
        indicator("b");
        indicator("c");
        unit("3", "3", "1");
        unit("2", "2", "5");
        unit("4", "1", "1");
        unit("", "", "");
        aggregate(AggregationKind.COPELAND);
        assertEquals("1 0 -1 -", values("card"));
    }

    @Test
    void copelandHonoursPolicies() {
        indicator("a");
        indicator("b");
        unit("3", "");
        unit("2", "1");
        aggregate(AggregationKind.COPELAND);
        assertEquals("1 -1", values("card"));
        scene.card.getChildren().get(1).setMissing(MissingPolicy.ZERO);
        assertEquals("0 0", values("card"));
        scene.card.getChildren().get(1).setMissing(MissingPolicy.PROPAGATE);
        assertEquals("- 0", values("card").replace("-1", "0"));
    }

    @Test
    void weightsAsStatedOrEqual() {
        indicator("a");
        indicator("b");
        indicator("c");
        scene.card.getChildren().get(0).setWeight(n("3"));
        scene.card.getChildren().get(2).setWeight(n("0"));
        unit("1", "5", "100");
        WeightStep step = step(CRITERIA.createWeightStep());
        assertEquals("2", values("card"));
        step.setMethod(WeightMethod.EQUAL);
        assertEquals("3", values("card"), "a weight of zero stays zero");
    }

    /** a weighs 3; b, c (1 and 2) and a zero stand in a group that states 7: (3·1 + 1·5 + 2·11) / 6 = 5, as without groups. */
    @Test
    void effectiveWeights() {
        Group group = CRITERIA.createGroup();
        group.setId("g");
        group.setCode("g");
        group.setWeight(n("7"));
        for (String code : List.of("a", "b", "c", "d")) {
            indicator(code);
        }
        List<String> weights = List.of("3", "1", "2", "0");
        for (int i = 3; i >= 0; i--) {
            scene.card.getChildren().get(i).setWeight(n(weights.get(i)));
            if (i > 0) {
                group.getChildren().add(0, scene.card.getChildren().get(i));
            }
        }
        scene.card.getChildren().add(group);
        unit("1", "5", "11", "99");
        step(CRITERIA.createWeightStep()).setMethod(WeightMethod.EFFECTIVE);
        assertEquals("5", values("card"));
        group.setWeight(n("0"));
        assertEquals("1", values("card"), "a weight of zero stays zero");
    }

    /** Random edits through a session give the same doubles as scoring anew, bit by bit. */
    @ParameterizedTest
    @CsvSource({"ARITHMETIC,MINMAX", "GEOMETRIC,MINMAX", "ARITHMETIC,RANK", "COPELAND,ZSCORE", "HARMONIC,NONE"})
    void editsEqualScoringAnew(AggregationKind kind, NormaliseMethod method) throws BadInputException {
        Random random = new Random(7);
        for (String code : List.of("a", "b", "c", "d")) {
            indicator(code);
        }
        for (int i = 0; i < (kind == AggregationKind.COPELAND ? 60 : 1100); i++) {
            unit(figure(random), figure(random), figure(random), figure(random));
        }
        normalise(method, "1", "100");
        aggregate(kind);
        MemoryScoreData data = scene.data();
        Scoring scoring = StandardMethods.scoring();
        ScoringSession session = ScoringSession.open(scoring, scene.framework, scene.assessment, data, Layer.FINAL);
        for (int i = 0; i < 25; i++) {
            Unit unit = scene.assessment
                    .getUnits()
                    .get(random.nextInt(scene.assessment.getUnits().size()));
            ColumnKey key = new ColumnKey(measures.get(random.nextInt(4)).getId(), Facet.INPUT, Layer.FINAL);
            String figure = i % 5 == 0 ? "5000" : i % 5 == 1 ? "" : i % 5 == 2 ? "NA" : figure(random);
            CellEdit edit = new CellEdit(unit.getId(), key, Scene.cell(figure), null);
            data.set(edit.unitId(), edit.key(), edit.cell());
            ScoringRun after = session.edited(List.of(edit));
            ScoringRun anew = scoring.score(scene.framework, scene.assessment, data, Layer.FINAL);
            ScoreTable one = after.tables().get(0);
            ScoreTable other = anew.tables().get(0);
            for (int row = 0; row < one.rows(); row++) {
                for (int node = 0; node < 5; node++) {
                    assertEquals(other.status(row, node), one.status(row, node));
                    assertEquals(
                            Double.doubleToLongBits(other.value(row, node)),
                            Double.doubleToLongBits(one.value(row, node)));
                }
            }
            assertEquals(anew.standings().groups(), after.standings().groups());
        }
    }

    private static String figure(Random random) {
        int kind = random.nextInt(400);
        return kind == 0 ? "" : kind == 1 ? "NA" : Integer.toString(1 + random.nextInt(900));
    }
}
