// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.Node;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;
import vn.thang.testkit.ReferenceData;

/** Index mode; values by hand or from the named table, tolerance 1e-9. */
class IndexModeTest {
    private static final double TOLERANCE = 1e-9;

    private final Scene scene = new Scene();
    private final List<Measure> measures = new ArrayList<>();

    IndexModeTest() {
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
    }

    private Criterion indicator(Group parent, String code, String weight) {
        Measure measure = scene.measure(code);
        measures.add(measure);
        IndicatorRule rule = CRITERIA.createIndicatorRule();
        rule.setMeasure(measure);
        Criterion criterion = scene.criterion(parent, code, null, rule);
        criterion.setWeight(weight == null ? null : n(weight));
        return criterion;
    }

    private Unit unit(String... values) {
        Unit unit = scene.unit("U" + scene.assessment.getUnits().size());
        for (int i = 0; i < values.length; i++) {
            scene.input(unit, measures.get(i), values[i]);
        }
        return unit;
    }

    private NormaliseStep normalise(NormaliseMethod method, String low, String high) {
        NormaliseStep step = CRITERIA.createNormaliseStep();
        step.setMethod(method);
        step.setLow(n(low));
        step.setHigh(n(high));
        scene.card.getIndex().getSteps().add(step);
        return step;
    }

    private void aggregate(String power, AggregationKind... levels) {
        AggregateStep step = CRITERIA.createAggregateStep();
        step.getLevels().addAll(List.of(levels));
        step.setPower(power == null ? null : n(power));
        scene.card.getIndex().getSteps().add(step);
    }

    private double value(Unit unit, String node) {
        ScoringRun run = scene.run();
        ScoreTable table = run.tableOf(unit).orElseThrow();
        return table.value(
                table.rowOf(unit.getId()), table.plan().node(node).orElseThrow().index());
    }

    /** Weights 1, 2, 3 and values 2, 4, 8; by hand. */
    @ParameterizedTest
    @CsvSource({
        "sum,34", "arithmetic,5.666666666666667", "geometric,5.039684199579493", "harmonic,4.363636363636363",
        "power,6.164414002968976", "median,4", "minimum,2", "weightedProduct,16384"
    })
    void aggregations(String kind, double expected) {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", "2");
        indicator(scene.card, "c", "3");
        aggregate("2", AggregationKind.getByName(kind));
        Unit unit = unit("2", "4", "8");
        assertEquals(expected, value(unit, "card"), expected * TOLERANCE);
    }

    /** Weights 1, 2, 3 and values 2, missing, 8; by hand: (2 + 24) / 4, 2^((1 + 9) / 4), 4 / (1/2 + 3/8). */
    @ParameterizedTest
    @CsvSource({"arithmetic,6.5", "geometric,5.656854249492381", "harmonic,4.571428571428571", "minimum,2"})
    void meansOfWhatIsThere(String kind, double expected) {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", "2");
        indicator(scene.card, "c", "3");
        aggregate(null, AggregationKind.getByName(kind));
        Unit some = unit("2", "", "8");
        Unit none = unit("", "", "NA");
        Unit nothing = unit("NA", "NA", "NA");
        assertEquals(expected, value(some, "card"), expected * TOLERANCE);
        assertEquals("MISSING", scene.result(none, "card"));
        assertEquals("NOT_APPLICABLE", scene.result(nothing, "card"));
    }

    @Test
    void aMissingFigureIsSkippedAndTheWeightsOfTheRestCount() {
        indicator(scene.card, "a", "1");
        Criterion b = indicator(scene.card, "b", "3");
        Unit unit = unit("2", "");
        Unit other = unit("2", "NA");
        assertEquals(2, value(unit, "card"), TOLERANCE);
        assertEquals(2, value(other, "card"), TOLERANCE);
        b.setMissing(MissingPolicy.ZERO);
        assertEquals(0.5, value(unit, "card"), TOLERANCE);
        assertEquals(2, value(other, "card"), TOLERANCE);
        b.setMissing(MissingPolicy.PROPAGATE);
        assertEquals("MISSING", scene.result(unit, "card"));
        assertEquals(List.of("b"), Scene.standing(scene.run(), unit).missing());
    }

    @Test
    void minmax() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        measures.get(1).setDirection(Direction.LOWER);
        normalise(NormaliseMethod.MINMAX, "0", "100");
        Unit low = unit("10", "1");
        Unit middle = unit("15", "2");
        unit("30", "5");
        assertEquals(0, value(low, "a"), TOLERANCE);
        assertEquals(100, value(low, "b"), TOLERANCE);
        assertEquals(25, value(middle, "a"), TOLERANCE);
        assertEquals(75, value(middle, "b"), TOLERANCE);
        assertEquals(50, value(middle, "card"), TOLERANCE);
    }

    /** 2, 4, 6: mean 4, sample standard deviation 2. */
    @Test
    void zscore() {
        indicator(scene.card, "a", null);
        normalise(NormaliseMethod.ZSCORE, "100", "15");
        Unit low = unit("2");
        unit("4");
        Unit high = unit("6");
        assertEquals(85, value(low, "card"), TOLERANCE);
        assertEquals(115, value(high, "card"), TOLERANCE);
        measures.get(0).setDirection(Direction.LOWER);
        assertEquals(115, value(low, "card"), TOLERANCE);
    }

    /**
     * Human Development Index of 2021 in the composite time series of UNDP's Human Development Report 2023/24; goalposts of
     * its technical note 1. Tolerance: half a printed unit.
     */
    @ParameterizedTest
    @CsvSource({
        "Norway,83.234,18.63846016,13.06234279,67596.61386,0.964",
        "Switzerland,83.987,16.5837307,13.90406622,68550.38092,0.965",
        "Afghanistan,61.982,10.70538475,2.98506999,1534.135377,0.473",
        "Albania,76.463,14.57174969,10.12114431,14399.78047,0.785"
    })
    void goalpostsAndGeometricMeanGiveTheHumanDevelopmentIndex(
            String country, String le, String eys, String mys, String gnipc, double published) {
        humanDevelopmentIndex();
        assertEquals(published, value(unit(le, eys, mys, gnipc), "card"), 0.0005, country);
        assertEquals(1, value(unit("90", "20", "16", "100000"), "card"), TOLERANCE, "capped at the goalposts");
    }

    @Test
    void humanDevelopmentIndexOfAllCountriesFromTheReferenceData() throws IOException {
        Path file = ReferenceData.require("hdi/hdi_2021.csv");
        humanDevelopmentIndex();
        Map<Unit, Double> published = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
            if (!cells[4].startsWith("hdi") && Arrays.stream(cells, 4, 9).noneMatch(String::isEmpty)) {
                published.put(unit(cells[5], cells[6], cells[7], cells[8]), Double.valueOf(cells[4]));
            }
        }
        ScoringRun run = scene.run();
        ScoreTable table = run.tables().get(0);
        assertTrue(published.size() > 180, "countries: " + published.size());
        published.forEach(
                (unit, hdi) -> assertEquals(hdi, table.value(table.rowOf(unit.getId()), 0), 0.00051, unit.getCode()));
    }

    private void humanDevelopmentIndex() {
        Criterion health = indicator(scene.card, "le", null);
        Group education = scene.group(scene.card, "education", null);
        StandardAggregation mean = CRITERIA.createStandardAggregation();
        mean.setKind(AggregationKind.ARITHMETIC);
        education.setAggregation(mean);
        Criterion expected = indicator(education, "eys", null);
        Criterion years = indicator(education, "mys", null);
        Criterion income = indicator(scene.card, "gnipc", null);
        goalposts(health, "20", "85", false);
        goalposts(expected, "0", "18", false);
        goalposts(years, "0", "15", false);
        goalposts(income, "100", "75000", true);
        normalise(NormaliseMethod.GOALPOSTS, "0", "1");
        aggregate(null, AggregationKind.GEOMETRIC);
    }

    private static void goalposts(Criterion criterion, String low, String high, boolean logarithmic) {
        IndicatorRule rule = (IndicatorRule) criterion.getRule();
        rule.setGoalpostLow(n(low));
        rule.setGoalpostHigh(n(high));
        rule.setLogarithmic(logarithmic);
    }

    @Test
    void levelsCountFromTheBottomAndTheLastRepeats() {
        Group outer = scene.group(scene.card, "outer", null);
        Group inner = scene.group(outer, "inner", null);
        indicator(inner, "a", null);
        indicator(inner, "b", null);
        aggregate(null, AggregationKind.MINIMUM, AggregationKind.ARITHMETIC);
        indicator(outer, "c", null);
        Unit unit = unit("2", "8", "4");
        assertEquals(2, value(unit, "inner"), TOLERANCE);
        assertEquals(3, value(unit, "outer"), TOLERANCE);
        assertEquals(3, value(unit, "card"), TOLERANCE);
    }

    /** 0.1 + 0.2 and 0.3 differ in the 17th digit; ranks are decided on 10 significant digits. */
    @Test
    void sumsThatDifferOnlyByNoiseTie() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        aggregate(null, AggregationKind.SUM);
        Unit one = unit("0.1", "0.2");
        Unit two = unit("0.3", "0");
        Unit three = unit("0.3000001", "0");
        ScoringRun run = scene.run();
        assertEquals(2, Scene.standing(run, one).rank());
        assertEquals(2, Scene.standing(run, two).rank());
        assertEquals(1, Scene.standing(run, three).rank());
        assertEquals(null, Scene.standing(run, one).maximum());
    }

    @Test
    void stepsAndAggregationsThatNobodyKnowsAreErrors() {
        indicator(scene.card, "a", null);
        scene.card.getIndex().getSteps().add(CRITERIA.createTreatStep());
        Scoring without = new Scoring(RuleRegistry.of(StandardMethods.all()));
        var findings = without.compile(scene.framework, scene.card).findings();
        assertEquals(2, findings.size(), findings.toString());
        assertEquals(
                "there is no method for the index step “Treat outliers”; install the extension that brings it.",
                findings.get(0).message().in(Locale.ENGLISH));
        assertEquals(
                "không có phương pháp cho bước “Xử lý ngoại lai”; hãy cài phần mở rộng mang phương pháp này.",
                findings.get(0).message().in(Locale.forLanguageTag("vi")));
        assertTrue(findings.get(1).in(Locale.ENGLISH).contains("no method for the aggregation"));
    }

    /** Products beyond the range of doubles, zeros and negative values; 1e-9 relative. */
    @ParameterizedTest
    @CsvSource({"4,9,1", "4,9,7", "1e200,1e150,2", "1e-200,1e-150,2", "0,5,2", "4,9,0.5", "4,9,30", "3,7,0"})
    void geometricMeanOfUnusualFigures(String a, String b, String weight) {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", weight);
        aggregate(null, AggregationKind.GEOMETRIC);
        Unit unit = unit(a, b);
        double x = Double.parseDouble(a);
        double w = Double.parseDouble(weight);
        double expected = Math.exp((Math.log(x) + w * Math.log(Double.parseDouble(b))) / (1 + w));
        assertEquals(expected, value(unit, "card"), Math.abs(expected) * TOLERANCE);
    }

    /** 1e200 · 1e200 is beyond doubles: missing, and reported, not infinite. */
    @Test
    void aValueBeyondDoublesIsMissing() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        aggregate(null, AggregationKind.WEIGHTED_PRODUCT);
        Unit large = unit("1e200", "1e200");
        Unit small = unit("2", "3");
        assertEquals("MISSING", scene.result(large, "card"));
        assertEquals(6, value(small, "card"), TOLERANCE);
        ScoringRun run = scene.run();
        assertEquals(1, Scene.standing(run, small).rank());
        assertEquals(1, run.findings().size());
        assertTrue(run.findings().get(0).in(Locale.ENGLISH).contains("a value is too large to be calculated"));
    }

    @Test
    void twoNegativeFiguresHaveNoGeometricMean() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        aggregate(null, AggregationKind.GEOMETRIC);
        assertEquals("MISSING", scene.result(unit("-4", "-9"), "card"));
    }

    @Test
    void aSessionEqualsFullRescoring() throws BadInputException {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", "3");
        normalise(NormaliseMethod.MINMAX, "0", "100");
        Unit one = unit("1", "7");
        unit("3", "3");
        unit("2", "");
        MemoryScoreData data = scene.data();
        Scoring scoring = StandardMethods.scoring();
        ScoringSession session = ScoringSession.open(scoring, scene.framework, scene.assessment, data, Layer.FINAL);
        for (String value : new String[] {"5", "", "NA", "2.5"}) {
            ColumnKey key = new ColumnKey(measures.get(0).getId(), Facet.INPUT, Layer.FINAL);
            CellEdit edit = new CellEdit(one.getId(), key, Scene.cell(value), null);
            data.set(edit.unitId(), edit.key(), edit.cell());
            ScoringRun after = session.edited(List.of(edit));
            ScoringRun anew = scoring.score(scene.framework, scene.assessment, data, Layer.FINAL);
            assertEquals(anew.standings().groups(), after.standings().groups(), value);
        }
    }

    @Test
    void aConstantIndicatorHasNoNormalisedValue() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        normalise(NormaliseMethod.MINMAX, "0", "100");
        Unit unit = unit("1", "7");
        unit("3", "7");
        ScoringRun run = scene.run();
        assertEquals(1, run.findings().size());
        assertTrue(run.findings().get(0).in(Locale.ENGLISH).contains("all units have the same figure"));
        assertEquals(0, value(unit, "card"), TOLERANCE);
        assertEquals("MISSING", scene.result(unit, "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        Random random = new Random(5);
        for (int g = 0; g < 5; g++) {
            Group group = scene.group(scene.card, "g" + g, null);
            for (int i = 0; i < 8; i++) {
                indicator(group, "g" + g + "." + i, Integer.toString(1 + random.nextInt(5)));
            }
        }
        normalise(NormaliseMethod.MINMAX, "1", "100");
        aggregate(null, AggregationKind.GEOMETRIC, AggregationKind.ARITHMETIC);
        for (int u = 0; u < 1500; u++) {
            unit(measures.stream()
                    .map(m -> random.nextInt(20) == 0 ? "" : Integer.toString(random.nextInt(1000)))
                    .toArray(String[]::new));
        }
        ScoreTable one = scene.run(new Scoring(RuleRegistry.of(StandardMethods.all()), StandardMethods.index(), 1, 0))
                .tables()
                .get(0);
        ScoreTable more = scene.run(
                        new Scoring(RuleRegistry.of(StandardMethods.all()), StandardMethods.index(), threads, 0))
                .tables()
                .get(0);
        for (int row = 0; row < one.rows(); row++) {
            for (int node = 0; node < one.plan().nodes().size(); node++) {
                assertEquals(
                        Double.doubleToRawLongBits(one.value(row, node)),
                        Double.doubleToRawLongBits(more.value(row, node)));
            }
        }
    }

    @Test
    void derivationsStateFigureAndValue() {
        indicator(scene.card, "a", null);
        indicator(scene.card, "b", null);
        normalise(NormaliseMethod.MINMAX, "0", "100");
        Unit unit = unit("1", "7");
        unit("3", "3");
        String english = scene.explain(unit, "card").text(Locale.ENGLISH);
        assertTrue(english.contains("a: figure 1, in the index 0") && english.contains("7 becomes 100"), english);
        assertTrue(english.contains("card: weighted arithmetic mean of 0, 100 = 50"), english);
        String vietnamese = scene.explain(unit, "card").text(Locale.forLanguageTag("vi"));
        assertTrue(vietnamese.contains("b: số liệu 7, trong chỉ số là 100"), vietnamese);
        BigDecimal points = scene.run().tables().get(0).points(0, 0);
        assertEquals(n("50"), points);
        Node node = scene.run().tables().get(0).plan().nodes().get(0).element();
        assertEquals(scene.card, node);
    }
}
