// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.PreferenceFunction;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.WeightAllocation;
import vn.thang.criteria.WeightComparison;
import vn.thang.criteria.WeightMethod;
import vn.thang.criteria.WeightStep;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;

/**
 * Weights that follow from values, comparisons and allotments, TOPSIS and PROMETHEE II. The decision matrix "base" (six
 * alternatives, four criteria, weights .4 .3 .1 .2) and its results are those on which pymcdm and pyDecision agree to the last
 * digit; "mixed" has a cost first. Tolerance 1e-9, most hold to 1e-15.
 */
class IndexWeightsTest {
    private static final double TOLERANCE = 1e-9;
    private static final String[] BASE = {"8 7 2 1", "5 3 7 5", "7 5 6 4", "9 9 7 3", "11 10 3 7", "6 9 5 4"};
    private static final String[] MIXED = {"250 16 12 5", "200 16 8 3", "300 32 16 4", "275 32 8 4", "225 16 16 2"};

    private final Scene scene = new Scene();
    private final List<Criterion> criteria = new ArrayList<>();

    IndexWeightsTest() {
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
    }

    private void matrix(String[] rows, String... weights) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Measure measure = scene.measure("m" + i);
            measures.add(measure);
            IndicatorRule rule = CRITERIA.createIndicatorRule();
            rule.setMeasure(measure);
            Criterion criterion = scene.criterion(scene.card, "c" + i, null, rule);
            criterion.setWeight(n(weights[i]));
            criteria.add(criterion);
        }
        for (String row : rows) {
            Unit unit = scene.unit("U" + scene.assessment.getUnits().size());
            String[] cells = row.split(" ");
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].equals("-")) {
                    scene.input(unit, measures.get(i), cells[i]);
                }
            }
        }
    }

    private WeightStep weigh(WeightMethod method) {
        WeightStep step = CRITERIA.createWeightStep();
        step.setMethod(method);
        scene.card.getIndex().getSteps().add(step);
        return step;
    }

    private void normalise(NormaliseMethod method) {
        NormaliseStep step = CRITERIA.createNormaliseStep();
        step.setMethod(method);
        step.setLow(n("0"));
        step.setHigh(n("1"));
        scene.card.getIndex().getSteps().add(step);
    }

    private void aggregate(AggregationKind kind) {
        AggregateStep step = CRITERIA.createAggregateStep();
        step.getLevels().add(kind);
        scene.card.getIndex().getSteps().add(step);
    }

    private ScoreTable table() {
        return scene.run().tables().get(0);
    }

    private double[] top() {
        ScoreTable table = table();
        double[] top = new double[table.rows()];
        Arrays.setAll(top, row -> table.value(row, 0));
        return top;
    }

    private double[] weights() {
        return Reweighting.of(table()).orElseThrow().given();
    }

    /** Entropy and CRITIC of raw figures. */
    @ParameterizedTest
    @CsvSource({
        "ENTROPY,base,0.11070524535792191 0.2238726718278925 0.27424568210884664 0.39117640070533893",
        "CRITIC,base,0.21013158095909618 0.23139889979910394 0.3648002071419448 0.19366931209985508",
        "ENTROPY,mixed,0.06391538399045828 0.3788312783411814 0.2879206127537567 0.2693327249146037",
        "CRITIC,mixed,0.13018015580082568 0.25902748435987316 0.3784756334316029 0.2323167264076981"
    })
    void crossChecked(WeightMethod method, String matrix, String expected) {
        matrix(matrix.equals("base") ? BASE : MIXED, "1", "1", "1", "1");
        weigh(method);
        assertArrayEquals(numbers(expected), weights(), TOLERANCE);
    }

    /** A unit without a value for a sibling does not count; a stated zero stays zero. */
    @Test
    void whatDoesNotCount() {
        String[] more = Arrays.copyOf(BASE, BASE.length + 1);
        more[BASE.length] = "999 - 1 1";
        matrix(more, "1", "1", "1", "1");
        weigh(WeightMethod.ENTROPY);
        assertEquals(0.11070524535792191, weights()[0], TOLERANCE);
        criteria.get(3).setWeight(n("0"));
        double[] three = weights();
        assertEquals(0, three[3]);
        assertEquals(0.2238726718278925 / 0.11070524535792191, three[1] / three[0], TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "VECTOR,base,0.3872147109596547 0.3271696909695866 0.3906699868642989 0.6146603448592665 0.8684953760646799 0.49284833598994915",
        "MINMAX,base,0.4466140239395989 0.24835161643190085 0.3634000515744558 0.6682205119786239 0.8707358469261129 0.45117009539579517",
        "VECTOR,mixed,0.5342768571821003 0.3083677687324685 0.6916322312675315 0.534736584486838 0.40104612151678615",
        "MINMAX,mixed,0.5 0.4026997478492772 0.5973002521507229 0.48689055768675465 0.46535165408626794"
    })
    void topsis(NormaliseMethod method, String matrix, String expected) {
        if (matrix.equals("base")) {
            matrix(BASE, ".4", ".3", ".1", ".2");
        } else {
            matrix(MIXED, ".25", ".25", ".25", ".25");
            scene.framework.getMeasures().get(0).setDirection(Direction.LOWER);
        }
        normalise(method);
        aggregate(AggregationKind.TOPSIS);
        assertArrayEquals(numbers(expected), top(), TOLERANCE);
    }

    /** Tzeng and Huang, Multiple Attribute Decision Making (2011), as printed (four digits). */
    @Test
    void topsisAsPrinted() {
        matrix(new String[] {"5 8 4", "7 6 8", "8 8 6", "7 4 6"}, ".3", ".4", ".3");
        normalise(NormaliseMethod.VECTOR);
        aggregate(AggregationKind.TOPSIS);
        assertArrayEquals(numbers("0.5037 0.6581 0.7482 0.3340"), top(), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL,-0.28 -0.5 -0.24 0.32 0.84 -0.14",
        "USHAPE,-0.28 -0.5 -0.24 0.32 0.84 -0.14",
        "VSHAPE,-0.26 -0.4733333333333333 -0.2266666666666667 0.32 0.7133333333333334 -0.0733333333333333",
        "LEVEL,-0.18 -0.41 -0.24 0.26 0.62 -0.05",
        "LINEAR,-0.256 -0.468 -0.224 0.32 0.688 -0.06"
    })
    void promethee(PreferenceFunction function, String expected) {
        matrix(BASE, ".4", ".3", ".1", ".2");
        StandardAggregation aggregation = CRITERIA.createStandardAggregation();
        aggregation.setKind(AggregationKind.PROMETHEE);
        aggregation.setPreference(function);
        aggregation.setIndifference(n("0.5"));
        aggregation.setStrict(n("3"));
        scene.card.setAggregation(aggregation);
        assertArrayEquals(numbers(expected), top(), TOLERANCE);
    }

    /** Thresholds the wrong way round, or none, are refused. Zhao, Peng and Li (2013) as printed: .1 −.3 .2. */
    @Test
    void prometheeThresholds() {
        matrix(new String[] {"4 3 2", "3 2 4", "5 1 3"}, ".5", ".3", ".2");
        aggregate(AggregationKind.PROMETHEE);
        assertArrayEquals(numbers("0.1 -0.3 0.2"), top(), TOLERANCE);
        StandardAggregation aggregation = CRITERIA.createStandardAggregation();
        aggregation.setKind(AggregationKind.PROMETHEE);
        aggregation.setPreference(PreferenceFunction.LINEAR);
        aggregation.setIndifference(n("3"));
        aggregation.setStrict(n("2"));
        scene.card.setAggregation(aggregation);
        refused("needs its thresholds");
    }

    /** A unit without values has none; a missing child counts in no pair and no distance. By hand, equal weights. */
    @Test
    void missingData() {
        matrix(new String[] {"1 1", "0 -", "- -"}, "1", "1");
        aggregate(AggregationKind.PROMETHEE);
        double[] flows = top();
        assertEquals(1, flows[0], "ahead in all that can be compared");
        assertEquals(-1, flows[1]);
        assertTrue(Double.isNaN(flows[2]));
        ((AggregateStep) scene.card.getIndex().getSteps().get(0)).getLevels().set(0, AggregationKind.TOPSIS);
        double[] closeness = top();
        assertEquals(1, closeness[0]);
        assertEquals(0, closeness[1]);
        assertTrue(Double.isNaN(closeness[2]));
    }

    /** 0.1 + 0.2 and 0.3 differ in the 17th digit only, which wins no pair and is no preference. */
    @ParameterizedTest
    @EnumSource(
            value = AggregationKind.class,
            names = {"COPELAND", "PROMETHEE"})
    void noiseWinsNoPair(AggregationKind kind) {
        matrix(new String[] {"0.30000000000000004 1", "0.3 1", "0.29 1"}, "1", "1");
        aggregate(kind);
        double[] top = top();
        assertEquals(top[0], top[1]);
        assertTrue(top[1] > top[2]);
    }

    /** Saaty's scale 1:3, 1:5, 1:3; numpy's eigenvector and consistency ratio. A limit below that refuses. */
    @Test
    void comparisonsOfPairs() {
        matrix(new String[] {"1 1 1", "2 3 4"}, "1", "1", "1");
        WeightStep step = weigh(WeightMethod.AHP);
        compare(step, 0, 1, "3");
        compare(step, 0, 2, "5");
        refused("is missing");
        compare(step, 1, 2, "3");
        assertArrayEquals(numbers("0.6369855717447569 0.2582849943744952 0.10472943388074793"), weights(), TOLERANCE);
        step.setInconsistency(n("0.03"));
        refused("consistency ratio 0.03319");
        compare(step, 2, 1, "0.3");
        refused("must stand once");
    }

    /** 1 : 2 : 4 without any contradiction. */
    @Test
    void consistentComparisons() {
        matrix(new String[] {"1 1 1", "2 3 4"}, "1", "1", "1");
        WeightStep step = weigh(WeightMethod.AHP);
        step.setInconsistency(n("0.000000001"));
        compare(step, 1, 0, "2");
        compare(step, 2, 0, "4");
        compare(step, 2, 1, "2");
        assertArrayEquals(new double[] {1 / 7.0, 2 / 7.0, 4 / 7.0}, weights(), TOLERANCE);
    }

    private void compare(WeightStep step, int one, int other, String ratio) {
        WeightComparison comparison = CRITERIA.createWeightComparison();
        comparison.setNode(criteria.get(one));
        comparison.setOther(criteria.get(other));
        comparison.setRatio(n(ratio));
        step.getComparisons().add(comparison);
    }

    /** A allots 60 40 0, B 1 of 2 and 1 of 2 to the first and the last: means .55 .2 .25. */
    @Test
    void allotments() {
        matrix(new String[] {"1 1 1", "2 3 4"}, "1", "1", "1");
        WeightStep step = weigh(WeightMethod.BUDGET);
        assertArrayEquals(new double[] {1, 1, 1}, weights(), "nobody has allotted anything");
        allot(step, "A", 0, "60");
        allot(step, "A", 1, "40");
        allot(step, "B", 0, "1");
        allot(step, "B", 2, "1");
        assertArrayEquals(numbers("0.55 0.2 0.25"), weights(), TOLERANCE);
        allot(step, "B", 1, "-1");
        refused("points of at least 0");
    }

    private void allot(WeightStep step, String expert, int node, String points) {
        WeightAllocation allocation = CRITERIA.createWeightAllocation();
        allocation.setExpert(expert);
        allocation.setNode(criteria.get(node));
        allocation.setPoints(n(points));
        step.getAllocations().add(allocation);
    }

    /** Two siblings share one component alike. */
    @Test
    void principalComponent() {
        matrix(new String[] {"1 2", "2 5", "4 6", "5 9"}, "1", "1");
        weigh(WeightMethod.PCA);
        assertArrayEquals(new double[] {Math.sqrt(0.5), Math.sqrt(0.5)}, weights(), TOLERANCE);
        assertTrue(scene.run().findings().isEmpty());
    }

    /** x, 2x + 1 and −x: the loadings are ±1/√3. */
    @Test
    void negativeWeightsAreRefused() {
        matrix(new String[] {"1 3 -1", "2 5 -2", "3 7 -3"}, "1", "1", "1");
        weigh(WeightMethod.PCA);
        ScoringRun run = scene.run();
        assertTrue(
                run.findings()
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH)
                        .contains("gives a negative weight, which is refused"),
                run.findings().toString());
        assertNull(run.tables().get(0).points(0, 0));
        criteria.get(0).setWeight(n("-1"));
        refused("cannot be negative");
    }

    /** With the weights found every sibling goes with the index alike; stated 1.2 : 1 : 1, in that proportion. */
    @ParameterizedTest
    @CsvSource({"1,1,1", "1.2,1,1"})
    void optimised(String first, String second, String third) {
        String[] rows = {"1 9 2", "2 4 9", "7 8 5", "4 3 1", "9 7 8", "5 6 6"};
        matrix(rows, first, second, third);
        weigh(WeightMethod.OPTIMISED);
        double[] index = top();
        double[] correlations = new double[3];
        for (int i = 0; i < 3; i++) {
            int at = i;
            correlations[i] = correlation(
                    Arrays.stream(rows)
                            .mapToDouble(row -> Double.parseDouble(row.split(" ")[at]))
                            .toArray(),
                    index);
        }
        assertEquals(Double.parseDouble(first), correlations[0] / correlations[1], TOLERANCE);
        assertEquals(1, correlations[1] / correlations[2], TOLERANCE);
    }

    private static double correlation(double[] x, double... y) {
        double mx = Arrays.stream(x).average().orElseThrow();
        double my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** An edit changes values and with them the weights: the same as scoring anew, and undone it is as before. */
    @Test
    void anEditDecidesAnew() throws Exception {
        matrix(BASE, "1", "1", "1", "1");
        normalise(NormaliseMethod.MINMAX);
        weigh(WeightMethod.CRITIC);
        double[] before = top();
        Unit unit = scene.assessment.getUnits().get(2);
        scene.input(unit, scene.framework.getMeasures().get(1), "9.5");
        double[] anew = top();
        assertTrue(Math.abs(before[0] - anew[0]) > 1e-6, "another unit's edit shows in the weights");
        CellEdit last = scene.edits.remove(scene.edits.size() - 1);
        MemoryScoreData data = scene.data();
        ScoringSession session =
                ScoringSession.open(StandardMethods.scoring(), scene.framework, scene.assessment, data, Layer.FINAL);
        data.set(last.unitId(), last.key(), last.cell());
        ScoreTable table = session.edited(List.of(last)).tables().get(0);
        for (int row = 0; row < anew.length; row++) {
            assertEquals(anew[row], table.value(row, 0), "to the last bit");
        }
    }

    private void refused(String message) {
        var findings =
                StandardMethods.scoring().compile(scene.framework, scene.card).findings();
        assertTrue(
                findings.stream().anyMatch(f -> f.message().in(Locale.ENGLISH).contains(message)), findings.toString());
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
