// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.findings.FoundCell;
import vn.thang.validation.AssessmentValidator;
import vn.thang.validation.Found;
import vn.thang.validation.Target;

/** The check of an open assessment, on the bundled sample. */
class AssessmentCheckTest implements SessionListener {
    private final AssessmentValidator validator = new AssessmentValidator();
    private final BlockingQueue<ScoringRun> runs = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private AssessmentSession session;

    @BeforeEach
    void open() throws Exception {
        session = AssessmentSession.open(
                new QuangNinh().write(folder),
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                QuangNinh.CLOCK,
                Layer.FINAL,
                new NullProgressMonitor());
        session.addListener(this);
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
        throw new AssertionError(finding);
    }

    private List<Found> check() {
        return new AssessmentCheck(session, () -> false).run(validator);
    }

    private static List<Found> of(String rule, List<Found> found) {
        return found.stream().filter(each -> each.finding().rule().equals(rule)).toList();
    }

    @Test
    void theSampleHasNoErrorsButStatisticsAndPublishedFigures() {
        List<Found> found = check();
        assertTrue(found.stream().noneMatch(each -> each.finding().severity() == Severity.ERROR), found.toString());
        // all 14 districts of the sample have a yes at H1.3.1, worth 5 points
        assertTrue(
                of("ceiling-floor", found).stream()
                        .anyMatch(each -> each.finding()
                                .message()
                                .in(Locale.ENGLISH)
                                .startsWith("14 of 14 units have the full 5 points")),
                found.toString());
        // what was published about Quảng Ninh 2018 contradicts itself six times: thang validate names the same six
        assertEquals(6, of("published-figure", found).size());
        for (Found each : of("published-figure", found)) {
            assertTrue(
                    each.target() instanceof Target.Figure figure
                            && session.model().getPublished().stream()
                                    .anyMatch(one -> one.getId().equals(figure.figureId())),
                    each.toString());
        }
    }

    @Test
    void aScoreOutOfRangeIsAnErrorAtItsCellAndSaidOnce() throws Exception {
        PlanNode node = session.run().tables().get(0).plan().node("S1.4").orElseThrow();
        String unit = session.run().tables().get(0).unit(2).getId();
        ColumnKey key = new ColumnKey(node.id(), Facet.POINTS, Layer.FINAL);
        CellEdit edit = new CellEdit(unit, key, Cell.of(node.maximum().add(BigDecimal.ONE)), null);
        session.apply(new ScoreEdit(new Author("x", "X"), "x", List.of(edit)));
        assertTrue(runs.poll(20, TimeUnit.SECONDS) != null);
        while (session.busy()) {
            Thread.onSpinWait();
        }
        List<Found> errors = check().stream()
                .filter(each -> each.finding().severity() == Severity.ERROR)
                .toList();
        assertEquals(
                List.of(new Target.Score(unit, node.id(), key)),
                errors.stream().map(Found::target).toList());
    }

    @Test
    void itEndsWhenNobodyWantsItAndAfterTheFileIsLetGoOf() throws Exception {
        assertThrows(CancellationException.class, () -> new AssessmentCheck(session, () -> true).run(validator));
        session.close();
        assertTrue(session.awaitClosed(10_000));
        assertThrows(CancellationException.class, this::check);
    }

    @Test
    void aFigureStandsAtTheCriterionThatUsesIt() {
        Places places = new Places(session.run());
        String unit = session.run().tables().get(0).unit(1).getId();
        // s_computers (dep-m02) is the numerator of S1.1 in the catalogue's framework
        Optional<Places.Place> place = places.of(new FoundCell(unit, "dep-m02"));
        assertEquals("S1.1", place.orElseThrow().node().code());
        assertEquals(unit, place.orElseThrow().unit().getId());
        assertEquals(
                "Sample department 02 · S1.1 Computers per official",
                places.text(new FoundCell(unit, "dep-m02"), Locale.ENGLISH));
        assertEquals(Optional.empty(), places.of(new FoundCell("nobody", "dep-m02")));
        assertEquals(
                0, places.of(new FoundCell(unit, null)).orElseThrow().node().index());
    }
}
