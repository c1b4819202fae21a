// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.assessment.ui.session.SessionListener;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureResolution;
import vn.thang.validation.FigureState;
import vn.thang.validation.FigureText;

/** The published figures of the bundled sample of Quảng Ninh, changed as a person does. */
class FiguresModelTest implements SessionListener {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Of the sample's figures (published.csv); QuangNinhSampleTest counts the same six. */
    private static final int CONTRADICTIONS = 6;

    private final BlockingQueue<ScoringRun> runs = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private Path file;
    private AssessmentSession session;
    private FiguresModel model;

    @BeforeEach
    void open() throws Exception {
        file = new QuangNinh().write(folder);
        session = AssessmentSession.open(
                file,
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                QuangNinh.CLOCK,
                Layer.FINAL,
                new NullProgressMonitor());
        session.addListener(this);
        model = new FiguresModel(new SessionFigures(session), VIETNAMESE);
        assertTrue(model.refresh());
        runs.poll(30, TimeUnit.SECONDS); // the self-scores that checks speak of
        assertTrue(model.refresh());
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

    private void stored(Runnable edit) throws InterruptedException {
        runs.clear();
        edit.run();
        assertNotNull(runs.poll(30, TimeUnit.SECONDS));
        assertTrue(model.refresh());
    }

    private static ScoreEdit stored(FigureEdit edit) {
        return ScoreEdit.figures(new Author("lan", "Lan"), edit.label(), edit.figures());
    }

    private void perform(FigureEdit edit) throws InterruptedException {
        perform(stored(edit));
    }

    private void perform(ScoreEdit edit) throws InterruptedException {
        stored(() -> session.apply(edit));
    }

    private FigureCheck figure(String id) {
        return model.all().stream()
                .filter(check -> check.figure().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresAreCheckedAgainstTheLayersTheySpeakOf() {
        assertEquals(CONTRADICTIONS, model.count(FigureState.CONTRADICTION));
        assertEquals(CONTRADICTIONS, model.shown(FigureFilter.OPEN).size());
        assertEquals(0, model.count(FigureState.UNREADABLE));
        // Uông Bí's self-score, which needs the layer "self"
        assertEquals(FigureState.CONSISTENT, figure("UB-01b").state());
        assertEquals("67,45 %", FigureText.value(figure("QN-05").published(), VIETNAMESE));
        assertEquals("-3,73 điểm %", FigureText.difference(figure("QN-05").difference(), VIETNAMESE));
        assertEquals("0/+3/-3", FigureText.difference(figure("QN-04b").difference(), VIETNAMESE));
    }

    @Test
    void aDecisionIsStoredUndoneAndJournalled() throws Exception {
        FigureResolution decided =
                new FigureResolution(FigureDecision.SOURCE_ASKED, "", "Lan", LocalDate.of(2019, 6, 20), "hỏi Sở TT&TT");
        ScoreEdit edit = stored(model.resolve(figure("QN-05").figure(), decided));
        assertEquals("Xử lý mâu thuẫn: Cấp huyện đạt trung bình 121/170 điểm, đạt 67,45 %", edit.label());
        perform(edit);
        assertEquals(FigureState.RESOLVED, figure("QN-05").state());
        assertEquals(1, model.shown(FigureFilter.RESOLVED).size());
        assertEquals(CONTRADICTIONS - 1, model.count(FigureState.CONTRADICTION));
        stored(() -> session.undo(edit));
        assertEquals(FigureState.CONTRADICTION, figure("QN-05").state());
        stored(() -> session.redo(edit));
        session.close();
        assertTrue(session.awaitClosed(10_000));
        try (AssessmentStore store = new SqliteAssessmentStores().open(file, QuangNinh.CLOCK, true)) {
            PublishedFigure stored = store.model().getPublished().stream()
                    .filter(each -> each.getId().equals("QN-05"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(decided, FigureResolution.of(stored));
            assertEquals("Cấp huyện đạt trung bình 121/170 điểm, đạt 67,45 %", stored.getStatement());
            assertEquals("districts", stored.getGroup().getCode());
            assertEquals(1, stored.getSources().size());
        }
    }

    @Test
    void figuresComeGoAndChange() throws Exception {
        int before = model.all().size();
        PublishedFigure first = FiguresModel.fresh("12 giải thưởng", "sum: 3+1+1+6 = 12", "Báo cáo, trang 2");
        PublishedFigure twin = FiguresModel.fresh("13 giải thưởng", "sum: 3+1+1+6 = 13", "");
        twin.setId(first.getId());
        perform(model.add(List.of(first, twin)));
        assertEquals(before + 2, model.all().size());
        assertEquals("+1", figure(first.getId()).difference());
        assertNotEquals(first.getId(), model.all().getLast().figure().getId());
        PublishedFigure changed = figure(first.getId()).figure();
        changed.setCheck("sum: 3+1+1+6 = 11");
        perform(model.change(changed));
        assertEquals(FigureState.CONSISTENT, figure(first.getId()).state());
        ScoreEdit removed =
                stored(model.remove(List.of(changed, model.all().getLast().figure())));
        assertEquals("Xoá 2 số liệu đã công bố", removed.label());
        perform(removed);
        assertEquals(before, model.all().size());
        stored(() -> session.undo(removed));
        assertEquals(before + 2, model.all().size());
    }

    @Test
    void whatIsBeingWrittenIsCheckedAtOnce() {
        PublishedFigure draft = FiguresModel.fresh("x", "mean(departments) = 62.5", "");
        assertEquals(FigureState.CONSISTENT, model.check(draft).state());
        draft.setCheck("mean(departments) = 62,5");
        assertEquals(FigureState.UNREADABLE, model.check(draft).state());
        assertEquals(
                FigureState.CONSISTENT,
                model.corrected(figure("QN-05").figure(), "71.18%")
                        .orElseThrow()
                        .state());
    }

    @Test
    void aTableComesBackTheSame() throws Exception {
        Path table = folder.resolve("figures.csv");
        FigureFiles.write(model.all(), table);
        List<PublishedFigure> read = FigureFiles.read(table, Optional.empty());
        assertEquals(model.all().size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            PublishedFigure figure = model.all().get(i).figure();
            assertEquals(figure.getId(), read.get(i).getId());
            assertEquals(figure.getStatement(), read.get(i).getStatement());
            assertEquals(figure.getCheck(), read.get(i).getCheck());
            assertEquals(figure.getResolution(), read.get(i).getResolution());
            assertFalse(read.get(i).getCitation().isBlank());
        }
        Files.writeString(table, "statement,check\nx,sum: 1+1 = 2\ny,\n");
        BadInputException refused =
                assertThrows(BadInputException.class, () -> FigureFiles.read(table, Optional.empty()));
        assertTrue(
                refused.findings().getFirst().in(VIETNAMESE).contains("figures.csv, hàng 3, cột check: "),
                refused.findings().getFirst().in(VIETNAMESE));
    }
}
