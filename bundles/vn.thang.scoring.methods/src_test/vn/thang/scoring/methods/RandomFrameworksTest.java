// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.ScoringSession;
import vn.thang.scoring.Standing;

/** Properties on random frameworks; each seed is one case. */
class RandomFrameworksTest {
    private static final int SEEDS = 150;

    /** Rounded points exactly, others to 1e-25, against {@link ReferenceScorer}. */
    @Test
    void theEngineAgreesWithTheReferenceScorer() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomScene random = new RandomScene(seed, 12);
            ScoringRun run = random.scene.run();
            ReferenceScorer reference = new ReferenceScorer(random.scene, random.scene.data());
            ScoreTable table = run.tables().get(0);
            for (int row = 0; row < table.rows(); row++) {
                for (PlanNode node : table.plan().nodes()) {
                    String where = "seed " + seed + " " + table.unit(row).getCode() + " " + node.code();
                    ReferenceScorer.Result expected = reference.result(table.unit(row), node.element());
                    assertEquals(expected.status(), status(table.status(row, node.index())), where);
                    if (expected.status() == 'V') {
                        BigDecimal points = table.points(row, node.index());
                        assertTrue(
                                expected.points().near(points),
                                () -> where + " expected " + expected.points() + " but was " + points);
                        assertEquals(0, expected.maximum().compare(Q.of(table.maximum(row, node.index()))), where);
                        assertEquals(points.doubleValue(), table.value(row, node.index()), where);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 5000, "compared " + compared);
    }

    private static char status(ScoreStatus status) {
        return switch (status) {
            case SCORED -> 'V';
            case MISSING -> 'M';
            case NOT_APPLICABLE -> 'N';
        };
    }

    /** The same text of everything on 1, 2 and 4 threads. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        for (long seed = 0; seed < 4; seed++) {
            RandomScene random = new RandomScene(seed, 700);
            RuleRegistry rules = RuleRegistry.of(StandardMethods.all());
            String one = print(random.scene.run(new Scoring(rules, StandardMethods.index(), 1, 0)));
            assertEquals(
                    one,
                    print(random.scene.run(new Scoring(rules, StandardMethods.index(), threads, 0))),
                    "seed " + seed);
        }
    }

    private static String print(ScoringRun run) {
        StringBuilder text = new StringBuilder();
        for (ScoreTable table : run.tables()) {
            for (int row = 0; row < table.rows(); row++) {
                for (PlanNode node : table.plan().nodes()) {
                    int i = node.index();
                    text.append(table.status(row, i))
                            .append(table.points(row, i))
                            .append('/');
                    text.append(table.maximum(row, i))
                            .append('-')
                            .append(table.notApplicablePoints(row, i))
                            .append(' ');
                }
            }
        }
        for (Standing standing : run.standings().groups().stream()
                .flatMap(g -> g.standings().stream())
                .toList()) {
            text.append(standing.unit().getId())
                    .append(standing.rank())
                    .append(standing.percent())
                    .append(standing.missing());
        }
        run.findings().forEach(finding -> text.append(finding.in(Locale.ENGLISH)));
        return text.toString();
    }

    /** Random edits through a session: always the same as scoring everything anew. */
    @Test
    void aSessionEqualsFullRescoring() throws Exception {
        for (long seed = 1000; seed < 1040; seed++) {
            RandomScene random = new RandomScene(seed, 15);
            MemoryScoreData data = random.scene.data();
            Scoring scoring = StandardMethods.scoring();
            ScoringSession session =
                    ScoringSession.open(scoring, random.scene.framework, random.scene.assessment, data, Layer.FINAL);
            for (int i = 0; i < 40; i++) {
                List<CellEdit> edits = new ArrayList<>(List.of(random.edit()));
                if (i % 5 == 0) {
                    edits.add(random.edit());
                }
                ScoringRun before = session.run();
                String printed = print(before);
                edits.forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
                ScoringRun after = session.edited(edits);
                ScoringRun anew = scoring.score(random.scene.framework, random.scene.assessment, data, Layer.FINAL);
                assertEquals(print(anew), print(after), "seed " + seed + " edit " + i);
                assertEquals(printed, print(before), "runs given out before do not change");
            }
        }
    }

    /** Every derivation states the points of its table in its sentence, in both languages. */
    @Test
    void derivationsHaveTheNumbersOfTheTable() throws Exception {
        int stated = 0;
        for (long seed = 2000; seed < 2040; seed++) {
            RandomScene random = new RandomScene(seed, 6);
            ScoringRun run = random.scene.run();
            for (Unit unit : random.scene.assessment.getUnits()) {
                Derivation derivation = Explainer.explain(run, unit, "card", CellInfoSource.none());
                stated += check(run.tables().get(0), unit, derivation);
            }
        }
        assertTrue(stated > 1000, "stated " + stated);
    }

    private static int check(ScoreTable table, Unit unit, Derivation derivation) {
        int row = table.rowOf(unit.getId());
        int node = derivation.node().index();
        assertEquals(table.status(row, node), derivation.status());
        assertTrue(Objects.equals(table.points(row, node), derivation.points()));
        int stated = 0;
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            String sentence = derivation.sentence().in(locale);
            if (derivation.status() == ScoreStatus.SCORED) {
                String points = Numbers.exact(derivation.points(), locale);
                assertTrue(
                        sentence.matches(".* " + Pattern.quote(points) + "([ ,;].*)?"),
                        () -> unit.getCode() + " " + points + " not in: " + sentence);
                stated++;
            }
            for (Message note : derivation.notes()) {
                assertTrue(!note.in(locale).isBlank());
            }
        }
        for (Derivation child : derivation.children()) {
            stated += check(table, unit, child);
            BigDecimal points = child.points();
            if (points != null && child.node().element().isScored() && derivation.points() != null) {
                String sentence = derivation.sentence().in(Locale.ENGLISH);
                String term = Numbers.exact(points.abs(), Locale.ENGLISH);
                assertTrue(sentence.contains(term), () -> term + " not in: " + sentence);
            }
        }
        return stated;
    }
}
