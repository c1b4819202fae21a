// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.analysis.explain.Explanation;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.JournalEntry;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.scoring.methods.StandardMethods;

class AssessmentSessionTest implements SessionListener {
    private static final Author AN = new Author("an", "Nguyễn Văn An");

    private final BlockingQueue<ScoringRun> runs = new LinkedBlockingQueue<>();
    private final BlockingQueue<Finding> failures = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private Path file;
    private AssessmentSession session;

    @BeforeEach
    void open() throws Exception {
        file = new QuangNinh().write(folder);
        session = openAgain(Layer.FINAL);
        session.addListener(this);
    }

    private AssessmentSession openAgain(Layer layer) throws Exception {
        return AssessmentSession.open(
                file,
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                QuangNinh.CLOCK,
                layer,
                new NullProgressMonitor());
    }

    @AfterEach
    void close() throws InterruptedException {
        session.close();
        assertTrue(session.awaitClosed(10_000));
    }

    @Override
    public void scored(ScoringRun run) {
        runs.add(run);
    }

    @Override
    public void failed(Finding finding) {
        failures.add(finding);
    }

    private ScoringRun next() throws InterruptedException {
        ScoringRun run = runs.poll(20, TimeUnit.SECONDS);
        assertTrue(run != null, "no scores within 20 s");
        return run;
    }

    private Unit unit() {
        return session.model().getUnits().getFirst();
    }

    private PlanNode criterion() {
        return session.run().tableOf(unit()).orElseThrow().plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION)
                .findFirst()
                .orElseThrow();
    }

    private ScoreEdit award(String points) {
        ColumnKey key = new ColumnKey(criterion().id(), Facet.POINTS, Layer.FINAL);
        return new ScoreEdit(
                AN, "award", List.of(new CellEdit(unit().getId(), key, Cell.of(new BigDecimal(points)), null)));
    }

    private Standing standing(ScoringRun run) {
        return run.standings().of(unit()).orElseThrow();
    }

    @Test
    void anEditMovesTheTotalAndIsJournalled() throws Exception {
        Standing before = standing(session.run());
        BigDecimal old = session.run()
                .tableOf(unit())
                .orElseThrow()
                .points(0, criterion().index());
        session.apply(award("0"));
        Standing after = standing(next());
        assertEquals(0, before.points().subtract(old).compareTo(after.points()));
        session.close();
        assertTrue(session.awaitClosed(10_000));
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, QuangNinh.CLOCK, true)) {
            JournalEntry last = store.journal(0, Integer.MAX_VALUE).getLast();
            assertEquals(AN, last.author());
            assertEquals("award", last.label());
            assertEquals(Cell.MISSING, last.before());
            assertEquals(0, last.after().value().signum());
        }
    }

    @Test
    void undoAndRedoGoBackAndForth() throws Exception {
        BigDecimal before = standing(session.run()).points();
        ScoreEdit edit = award("0");
        session.apply(edit);
        BigDecimal edited = standing(next()).points();
        session.undo(edit);
        assertEquals(before, standing(next()).points());
        session.redo(edit);
        assertEquals(edited, standing(next()).points());
        session.undo(edit);
        assertEquals(before, standing(next()).points());
        assertNotEquals(before, edited);
    }

    @Test
    void theSelfScoresAreAnotherLayer() throws Exception {
        session.show(Layer.SELF);
        assertEquals(Layer.SELF, next().layer());
        assertEquals(Layer.SELF, session.run().layer());
    }

    @Test
    void detailsTellTheNumberOfTheGridAndWhoEnteredIt() throws Exception {
        session.apply(award("1.5"));
        next();
        CellDetails details = session.details(unit(), criterion()).get(20, TimeUnit.SECONDS);
        assertEquals(0, new BigDecimal("1.5").compareTo(details.derivation().points()));
        assertEquals(
                List.of(AN),
                details.entries().stream()
                        .filter(entry -> entry.layer() == Layer.FINAL)
                        .flatMap(entry -> entry.info().stream())
                        .map(CellInfo::author)
                        .toList());
        Explanation explained = session.explanation(unit()).get(20, TimeUnit.SECONDS);
        String sentence = explained.at(criterion()).orElseThrow().sentence(Locale.of("vi"));
        assertTrue(sentence.contains(criterion().code()), sentence);
        assertTrue(sentence.contains(Numbers.exact(new BigDecimal("1.5"), Locale.of("vi"))), sentence);
        assertTrue(sentence.contains("Nguyễn Văn An"), sentence);
    }

    @Test
    void anUnknownUnitIsRefusedAndNothingChanges() throws Exception {
        BigDecimal before = standing(session.run()).points();
        ColumnKey key = new ColumnKey(criterion().id(), Facet.POINTS, Layer.FINAL);
        session.apply(new ScoreEdit(AN, "x", List.of(new CellEdit("nobody", key, Cell.MISSING, null))));
        assertTrue(failures.poll(20, TimeUnit.SECONDS) != null);
        assertEquals(before, standing(session.run()).points());
    }

    @Test
    void aFileThatIsOpenAlreadyOpensReadOnly() throws Exception {
        assertFalse(session.readOnly());
        try (AssessmentSession second = openAgain(Layer.FINAL)) {
            assertTrue(second.readOnly());
        }
    }

    @Test
    void aForeignFileIsRefused() throws Exception {
        Path foreign = Files.writeString(folder.resolve("foreign.assessment"), "not a database");
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> AssessmentSession.open(
                        foreign,
                        new SqliteAssessmentStores(),
                        StandardMethods.scoring(),
                        QuangNinh.CLOCK,
                        Layer.FINAL,
                        new NullProgressMonitor()));
        assertTrue(refused.findings().getFirst().in(Locale.ENGLISH).contains("foreign.assessment"));
    }

    @Test
    void openingCanBeCancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () -> AssessmentSession.open(
                        file,
                        new SqliteAssessmentStores(),
                        StandardMethods.scoring(),
                        QuangNinh.CLOCK,
                        Layer.FINAL,
                        cancelled));
    }
}
