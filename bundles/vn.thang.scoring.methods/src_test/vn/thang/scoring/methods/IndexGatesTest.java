// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Gate;
import vn.thang.criteria.GateEffect;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.RankMethod;
import vn.thang.criteria.Ranking;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;
import vn.thang.scoring.Standing;

/** Gates and vetoes of an index: the mean of a group (of a and b) and of c; all expected values by hand, exact. */
class IndexGatesTest {
    private final Scene scene = new Scene();
    private final Group group = scene.group(scene.card, "G", null);
    private final Measure a = scene.measure("a");
    private final Measure b = scene.measure("b");
    private final Measure c = scene.measure("c");
    private final Criterion first = indicator(group, a);
    private final List<Unit> units = new ArrayList<>();

    IndexGatesTest() {
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
        indicator(group, b);
        indicator(scene.card, c);
    }

    private Criterion indicator(Group parent, Measure measure) {
        IndicatorRule rule = CRITERIA.createIndicatorRule();
        rule.setMeasure(measure);
        return scene.criterion(parent, measure.getCode().toUpperCase(Locale.ROOT), null, rule);
    }

    private Unit unit(String ofA, String ofB, String ofC) {
        Unit unit = scene.unit("U" + units.size());
        scene.input(unit, a, ofA).input(unit, b, ofB).input(unit, c, ofC);
        units.add(unit);
        return unit;
    }

    /** A gate on the first indicator: at least 10. */
    private Gate gate(Group at, GateEffect effect, String limit) {
        Gate gate = CRITERIA.createGate();
        gate.setId("gate" + at.getGates().size());
        gate.setCode("gate");
        gate.setNode(first);
        gate.setMinimum(n("10"));
        gate.setEffect(effect);
        gate.setLimit(limit == null ? null : n(limit));
        at.getGates().add(gate);
        return gate;
    }

    private Standing standing(Unit unit) {
        return scene.run().standings().of(unit).orElseThrow();
    }

    private String ranks() {
        ScoringRun run = scene.run();
        return units.stream()
                .map(unit ->
                        String.valueOf(run.standings().of(unit).orElseThrow().rank()))
                .collect(Collectors.joining(" "));
    }

    /** a = 9 fails: the group of 9 and 91 has 50, capped to 30 or halved; with c = 70 the index is 50 or 47.5 instead of 60. */
    @ParameterizedTest
    @CsvSource({"CAP_POINTS,30,30,50", "MULTIPLY,0.5,25,47.5", "MULTIPLY,0,0,35", "CAP_POINTS,80,50,60"})
    void valuesAreCappedOrMultiplied(GateEffect effect, String limit, String ofGroup, String index) {
        gate(group, effect, limit);
        Unit failing = unit("9", "91", "70");
        Unit passing = unit("10", "90", "70");
        assertEquals(ofGroup, scene.result(failing, "G"));
        assertEquals(index, scene.result(failing, "card"));
        assertEquals("60", scene.result(passing, "card"));
    }

    /** Gates act one after the other: first half of 50, then at most 20. */
    @Test
    void inTheirOrder() {
        gate(group, GateEffect.MULTIPLY, "0.5");
        gate(group, GateEffect.CAP_POINTS, "20");
        assertEquals("20", scene.result(unit("9", "91", "70"), "G"));
    }

    @Test
    void bandsAreCapped() {
        Banding banding = CRITERIA.createBanding();
        banding.setId("banding");
        for (String from : new String[] {"50", "25", null}) {
            Band band = CRITERIA.createBand();
            band.setId("b" + from);
            band.setFrom(from == null ? null : n(from));
            banding.getBands().add(band);
        }
        scene.framework.getBandings().add(banding);
        scene.card.setBanding(banding);
        gate(scene.card, GateEffect.CAP_BAND, null).setBand(banding.getBands().get(1));
        assertEquals("b25", standing(unit("9", "91", "70")).band().getId());
        assertEquals("b50", standing(unit("10", "90", "70")).band().getId());
        assertEquals("bnull", standing(unit("9", "9", "9")).band().getId(), "a cap lifts nobody");
    }

    @Test
    void vetoesLeaveOutOfTheRanking() {
        gate(group, GateEffect.EXCLUDE, null);
        unit("9", "91", "99");
        unit("10", "90", "70");
        unit("10", "80", "70");
        assertEquals("null 1 2", ranks());
        assertEquals("74.5", scene.result(units.get(0), "card"));
    }

    /** The best of five fails and may at best be third; the others move up, the last stays. */
    @Test
    void ranksAreCapped() {
        gate(scene.card, GateEffect.CAP_RANK, "3");
        unit("9", "91", "99");
        unit("10", "90", "70");
        unit("10", "80", "70");
        unit("10", "70", "70");
        unit("9", "1", "1");
        assertEquals("3 1 2 4 5", ranks());
    }

    /** Two fail: they keep their order among each other; ties stay ties where both may stand. */
    @Test
    void severalCappedRanks() {
        gate(scene.card, GateEffect.CAP_RANK, "2");
        unit("9", "91", "99");
        unit("9", "91", "98");
        unit("10", "90", "70");
        unit("10", "90", "70");
        assertEquals("3 4 1 1", ranks());
    }

    /** Nobody may be better than third: the places above stay empty. */
    @ParameterizedTest
    @CsvSource({"COMPETITION,3 4 4", "DENSE,3 4 4", "ORDINAL,3 4 5"})
    void placesStayEmpty(RankMethod method, String expected) {
        Ranking ranking = CRITERIA.createRanking();
        ranking.setMethod(method);
        scene.card.setRanking(ranking);
        gate(scene.card, GateEffect.CAP_RANK, "3");
        unit("9", "91", "99");
        unit("9", "91", "9");
        unit("9", "91", "9");
        assertEquals(expected, ranks());
    }

    /** Missing: what the gate compares is not known, so the group is not; not applicable passes. */
    @Test
    void missingAndNotApplicable() {
        gate(group, GateEffect.MULTIPLY, "0.5");
        Unit missing = unit("", "90", "70");
        Unit without = unit("NA", "90", "70");
        assertEquals("MISSING", scene.result(missing, "G"));
        assertEquals("70", scene.result(missing, "card"), "the group without a value is left out, as any other");
        assertEquals("80", scene.result(without, "card"));
        assertTrue(scene.explain(missing, "G").text(Locale.ENGLISH).contains("a gate cannot be decided"));
    }

    /** Conditions read figures before any step; a figure that is not applicable does not hold. */
    @Test
    void conditions() {
        Gate gate = gate(group, GateEffect.MULTIPLY, "0.1");
        gate.setNode(null);
        gate.setMinimum(null);
        gate.setCondition("c >= 50");
        assertEquals("50", scene.result(unit("10", "90", "50"), "G"));
        assertEquals("5", scene.result(unit("10", "90", "49"), "G"));
        assertEquals("5", scene.result(unit("10", "90", "NA"), "G"));
        assertEquals("MISSING", scene.result(unit("10", "90", ""), "G"));
    }

    /** 0.1 + 0.2 is a hair above 0.3 in doubles: values are compared on ten digits. */
    @Test
    void noiseDoesNotDecide() {
        gate(scene.card, GateEffect.MULTIPLY, "0.5");
        Gate gate = scene.card.getGates().get(0);
        gate.setNode(group);
        gate.setMinimum(n("0.15"));
        scene.card.getGates().set(0, gate);
        assertEquals("0.15", scene.result(unit("0.1", "0.2", "0.15"), "card").substring(0, 4));
        gate.setMinimum(n("0.150000001"));
        assertEquals("0.075", scene.result(units.get(0), "card").substring(0, 5));
    }

    @Test
    void explained() {
        gate(group, GateEffect.MULTIPLY, "0.5");
        gate(group, GateEffect.CAP_RANK, "3");
        Unit failing = unit("9", "91", "70");
        String english = scene.explain(failing, "G").text(Locale.ENGLISH);
        assertTrue(english.contains("is not passed: multiplied by 0.5"), english);
        assertTrue(english.contains("is not passed: no better rank than 3"), english);
        String vietnamese = scene.explain(failing, "G").text(Locale.forLanguageTag("vi"));
        assertTrue(vietnamese.contains("nhân với 0,5") || vietnamese.contains("nhân với 0.5"), vietnamese);
        assertTrue(vietnamese.contains("thứ hạng không cao hơn 3"), vietnamese);
        String passing = scene.explain(unit("10", "91", "70"), "G").text(Locale.ENGLISH);
        assertTrue(passing.contains("is passed"), passing);
    }

    @ParameterizedTest
    @CsvSource({
        "MULTIPLY,,states no factor", "MULTIPLY,-1,states no factor", "CAP_RANK,,states no rank",
        "CAP_RANK,1.5,states no rank", "CAP_RANK,0,states no rank", "CAP_POINTS,,states no limit"
    })
    void withoutALimit(GateEffect effect, String limit, String expected) {
        gate(group, effect, limit);
        assertTrue(scene.onlyError().contains(expected), scene.onlyError());
    }

    /** After every edit as if scored anew: values, ranks and bands. */
    @Test
    void aSessionEqualsFullRescoring() throws BadInputException {
        gate(group, GateEffect.MULTIPLY, "0.5");
        gate(scene.card, GateEffect.CAP_RANK, "2");
        Gate gate = gate(scene.card, GateEffect.EXCLUDE, null);
        gate.setNode(null);
        gate.setMinimum(null);
        Measure veto = scene.measure("veto");
        gate.setCondition("veto < 5");
        Unit one = unit("12", "91", "70");
        unit("10", "90", "70");
        unit("10", "80", "70");
        units.forEach(unit -> scene.input(unit, veto, "0"));
        MemoryScoreData data = scene.data();
        Scoring scoring = StandardMethods.scoring();
        ScoringSession session = ScoringSession.open(scoring, scene.framework, scene.assessment, data, Layer.FINAL);
        List<String> ranks = new ArrayList<>();
        for (String[] edit : new String[][] {{"a", "9"}, {"a", "11"}, {"veto", "6"}, {"veto", ""}, {"veto", "1"}}) {
            Measure measure = edit[0].equals("a") ? a : veto;
            ColumnKey key = new ColumnKey(measure.getId(), Facet.INPUT, Layer.FINAL);
            CellEdit change = new CellEdit(one.getId(), key, Scene.cell(edit[1]), null);
            data.set(change.unitId(), change.key(), change.cell());
            ScoringRun after = session.edited(List.of(change));
            ScoringRun anew = scoring.score(scene.framework, scene.assessment, data, Layer.FINAL);
            assertEquals(anew.standings().groups(), after.standings().groups(), Arrays.toString(edit));
            ranks.add(String.valueOf(after.standings().of(one).orElseThrow().rank()));
        }
        assertEquals("[3, 1, null, null, 1]", ranks.toString());
    }

    /** Under the stated weights the reweighted top is the table's, gates included. */
    @Test
    void reweighted() {
        gate(group, GateEffect.MULTIPLY, "0.5");
        unit("9", "91", "70");
        unit("10", "90", "70");
        Reweighting reweighting = Reweighting.of(scene.run().tables().get(0)).orElseThrow();
        double[] top = new double[2];
        reweighting.top(reweighting.given(), top);
        assertEquals(47.5, top[0]);
        assertEquals(60, top[1]);
    }

    /** In points mode the same effects: 9 of 20 and 20 of 30 give 29, times 0.5 = 14.5; the best may at best be second. */
    @Test
    void byPoints() {
        Scene points = new Scene();
        points.card.setMaximum(n("50"));
        Criterion one = points.criterion(points.card, "1", "20", null);
        Criterion two = points.criterion(points.card, "2", "30", null);
        for (GateEffect effect : List.of(GateEffect.MULTIPLY, GateEffect.CAP_RANK)) {
            Gate gate = CRITERIA.createGate();
            gate.setId(effect.getLiteral());
            gate.setNode(one);
            gate.setMinimum(BigDecimal.TEN);
            gate.setEffect(effect);
            gate.setLimit(effect == GateEffect.MULTIPLY ? n("0.5") : n("2"));
            points.card.getGates().add(gate);
        }
        Unit failing = points.unit("F");
        Unit passing = points.unit("P");
        points.award(failing, one, "9").award(failing, two, "20");
        points.award(passing, one, "10").award(passing, two, "1");
        assertEquals("14.5", points.result(failing, "card"));
        assertEquals("11", points.result(passing, "card"));
        assertEquals(2, points.run().standings().of(failing).orElseThrow().rank());
        assertEquals(1, points.run().standings().of(passing).orElseThrow().rank());
    }
}
