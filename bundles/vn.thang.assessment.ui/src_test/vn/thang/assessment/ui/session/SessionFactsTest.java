// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.sheet.JournalText;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** What a session knows besides the scores that are shown. */
class SessionFactsTest {
    private static final Author AN = new Author("an", "Nguyễn Văn An");

    @TempDir
    Path folder;

    private Path file;
    private AssessmentSession session;
    private Unit unit;
    private PlanNode criterion;
    private ColumnKey verified;

    @BeforeEach
    void open() throws Exception {
        file = new QuangNinh().write(folder);
        session = openFile();
        unit = session.model().getUnits().getFirst();
        criterion = session.run().tableOf(unit).orElseThrow().plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION)
                .findFirst()
                .orElseThrow();
        verified = new ColumnKey(criterion.id(), Facet.POINTS, Layer.VERIFIED);
    }

    private AssessmentSession openFile() throws Exception {
        return AssessmentSession.open(
                file,
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                QuangNinh.CLOCK,
                Layer.FINAL,
                new NullProgressMonitor());
    }

    @AfterEach
    void close() throws InterruptedException {
        session.close();
        assertTrue(session.awaitClosed(10_000));
    }

    private ScoreEdit edit(Cell cell, String comment) {
        return new ScoreEdit(AN, "x", List.of(new CellEdit(unit.getId(), verified, cell, comment)));
    }

    /** Asking comes after the edits that were asked for before. */
    private UnitFacts facts() throws Exception {
        return session.facts(unit).get(20, TimeUnit.SECONDS);
    }

    private String comment() throws Exception {
        return facts().infos().get(verified).comment();
    }

    @Test
    void furtherLayersAreScoredAndFollowEdits() throws Exception {
        session.score(List.of(Layer.SELF, Layer.VERIFIED));
        facts();
        assertEquals(Layer.FINAL, session.run().layer());
        session.apply(edit(Cell.of(BigDecimal.ONE), null));
        facts();
        ScoringRun run = session.run(Layer.VERIFIED).orElseThrow();
        int row = run.tableOf(unit).orElseThrow().rowOf(unit.getId());
        assertEquals(BigDecimal.ONE, run.tableOf(unit).orElseThrow().points(row, criterion.index()));
        ScoringRun self = session.run(Layer.SELF).orElseThrow();
        assertEquals(
                ScoreStatus.MISSING,
                self.tableOf(unit)
                        .orElseThrow()
                        .status(self.tableOf(unit).orElseThrow().rowOf(unit.getId()), criterion.index()));
    }

    @Test
    void aRemarkStaysUntilItIsChangedAndAReasonEndsWithNotApplicable() throws Exception {
        session.apply(edit(Cell.of(BigDecimal.ONE), "theo báo cáo"));
        session.apply(edit(Cell.of(BigDecimal.TWO), null));
        assertEquals("theo báo cáo", comment());
        session.apply(edit(Cell.NOT_APPLICABLE, "không có dịch vụ này"));
        assertEquals("không có dịch vụ này", comment());
        session.apply(edit(Cell.of(BigDecimal.ONE), null));
        assertEquals(null, comment());
        session.apply(edit(Cell.of(BigDecimal.ONE), "a"));
        session.apply(edit(Cell.of(BigDecimal.ONE), " "));
        assertEquals(null, comment());
    }

    @Test
    void evidenceIsPutRemovedAndTakenBack() throws Exception {
        Evidence evidence =
                new Evidence("e", unit.getId(), criterion.id(), "12/BC-UBND", null, null, null, 3, null, null);
        ScoreEdit put = ScoreEdit.evidence(AN, "thêm", List.of(evidence), List.of());
        session.apply(put);
        assertEquals(List.of(evidence), facts().evidenceOf(criterion.id()));
        session.undo(put);
        assertEquals(List.of(), facts().evidence());
        session.redo(put);
        ScoreEdit remove = ScoreEdit.evidence(AN, "xoá", List.of(), List.of("e"));
        session.apply(remove);
        assertEquals(List.of(), facts().evidence());
        session.undo(remove);
        assertEquals(List.of(evidence), facts().evidence());
    }

    @Test
    void theJournalIsReadInPagesOverCellsAndEvidence() throws Exception {
        session.apply(edit(Cell.of(BigDecimal.ONE), null));
        session.apply(ScoreEdit.evidence(
                AN,
                "thêm",
                List.of(new Evidence("e", unit.getId(), criterion.id(), null, null, null, null, null, "a", null)),
                List.of()));
        session.apply(edit(Cell.of(BigDecimal.TWO), null));
        JournalPage.Filter filter = new JournalPage.Filter(unit.getId(), Set.of(criterion.id()));
        JournalPage first = page(filter, JournalPage.Cursor.NEWEST, 2);
        assertTrue(first.more());
        JournalPage second = page(filter, first.next(), 100);
        assertFalse(second.more());
        assertEquals(2, first.entries().size());
        long ofTwo = Stream.concat(first.entries().stream(), second.entries().stream())
                .filter(entry -> entry instanceof JournalPage.Entry.OfEvidence)
                .count();
        assertEquals(1, ofTwo, "each entry once");
        JournalPage all = page(filter, JournalPage.Cursor.NEWEST, 100);
        assertEquals(
                all.entries().size(), first.entries().size() + second.entries().size());
    }

    @Test
    void theJournalHasTargetsAndDecisionsAboutFiguresBesideScores() throws Exception {
        Target target = new Target(
                "t",
                unit.getId(),
                criterion.id(),
                TargetBasis.POINTS,
                Comparison.AT_LEAST,
                BigDecimal.ONE,
                null,
                null,
                TargetStatus.PLANNED,
                "đủ máy",
                Origin.INFERRED,
                List.of(),
                List.of());
        session.apply(edit(Cell.of(BigDecimal.ONE), null));
        session.apply(ScoreEdit.targets(AN, "Thêm chỉ tiêu", List.of(target), List.of()));
        List<PublishedFigure> figures = List.copyOf(session.model().getPublished());
        session.apply(ScoreEdit.figures(AN, "Xử lý mâu thuẫn", figures.subList(0, 2)));
        session.apply(ScoreEdit.targets(AN, "Xoá chỉ tiêu", List.of(), List.of("t")));
        JournalText text =
                new JournalText(session.run().framework(), session.model(), Locale.of("vi"), ZoneId.of("UTC"));
        JournalPage.Filter here = new JournalPage.Filter(unit.getId(), Set.of(criterion.id()));
        List<String> lines = new ArrayList<>();
        JournalPage.Cursor place = JournalPage.Cursor.NEWEST;
        for (int left = 2; left >= 0; left--) {
            JournalPage one = page(here, place, 1);
            assertEquals(left > 0, one.more());
            place = one.next();
            lines.add(print(text.line(one.entries().getFirst())));
        }
        String item = Texts.name(unit, Locale.of("vi")) + "|" + criterion.code() + " "
                + Texts.name(criterion.element(), Locale.of("vi"));
        // The clock of the test stands still: at the same time cells come before targets.
        assertEquals(
                List.of(
                        item + " · Thẩm định||1|",
                        item + " · chỉ tiêu|≥ 1 điểm · chưa thực hiện||đủ máy",
                        item + " · chỉ tiêu||≥ 1 điểm · chưa thực hiện|đủ máy"),
                lines);
        List<JournalPage.Entry> all =
                page(JournalPage.Filter.ALL, JournalPage.Cursor.NEWEST, 100_000).entries();
        assertEquals(
                List.of("|Xử lý mâu thuẫn|||"),
                all.stream()
                        .filter(JournalPage.Entry.OfModel.class::isInstance)
                        .map(text::line)
                        .map(SessionFactsTest::print)
                        .toList());
    }

    private static String print(JournalText.Line line) {
        return String.join("|", line.unit(), line.what(), line.before(), line.after(), line.comment());
    }

    private JournalPage page(JournalPage.Filter filter, JournalPage.Cursor from, int limit) throws Exception {
        return session.journal(filter, from, limit).get(20, TimeUnit.SECONDS);
    }

    @Test
    void aFileThatWasNotClosedTellsItsLastChange() throws Exception {
        session.apply(edit(Cell.of(BigDecimal.ONE), null));
        assertTrue(session.recovered().isEmpty());
        session.close();
        assertTrue(session.awaitClosed(10_000));
        // What a killed process leaves behind.
        Files.write(folder.toRealPath().resolve(file.getFileName() + ".lock"), new byte[1]);
        session = openFile();
        assertEquals("x", session.recovered().orElseThrow().label());
        assertEquals(AN, session.recovered().orElseThrow().author());
    }
}
