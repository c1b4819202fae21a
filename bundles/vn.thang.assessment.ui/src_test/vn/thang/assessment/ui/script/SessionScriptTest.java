// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.JournalPage;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.script.Script;
import vn.thang.script.ScriptLimits;
import vn.thang.script.ScriptOutcome;

class SessionScriptTest {
    private static final Author AN = new Author("an", "Nguyễn Văn An");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private AssessmentSession session;
    private SessionScript scripts;

    @BeforeEach
    void open() throws Exception {
        session = AssessmentSession.open(
                new QuangNinh().write(folder),
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                QuangNinh.CLOCK,
                Layer.SELF,
                new NullProgressMonitor());
        scripts = new SessionScript(session, ScriptLimits.STANDARD, Locale.ENGLISH);
    }

    @AfterEach
    void close() throws InterruptedException {
        session.close();
        assertTrue(session.awaitClosed(20_000));
    }

    private Optional<ScriptOutcome> run(String text) throws Exception {
        return scripts.run(new Script("t.js", text), Map.of(), () -> false);
    }

    private String first() {
        return session.model().getUnits().getFirst().getCode();
    }

    private void untilStored() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (session.busy()) {
                Thread.sleep(10);
            }
        });
    }

    /** The final layer is scored although the editor shows another one. */
    @Test
    void readsTheFinalLayer() throws Exception {
        String printed =
                run("print(thang.exactPoints('" + first() + "'))").orElseThrow().output();
        Unit unit = session.model().getUnits().getFirst();
        BigDecimal points = session.run(Layer.FINAL).orElseThrow().standings().all().stream()
                .filter(each -> each.unit() == unit)
                .findFirst()
                .orElseThrow()
                .points();
        assertEquals(points.toPlainString() + "\n", printed);
    }

    @Test
    void whatItAsksForIsOneStepThatCanBeTakenBack() throws Exception {
        String unit = first();
        String code = run("print(thang.nodes('" + unit + "').find(n => n.kind === 'criterion').code)")
                .orElseThrow()
                .output()
                .strip();
        String read = "print(thang.given('" + unit + "', '" + code + "', 'final'))";
        String before = run(read).orElseThrow().output();
        ScriptOutcome outcome = run("for (let p of [0.1, 0.2]) { thang.setPoints('" + unit + "', '" + code
                        + "', 'final', p) }")
                .orElseThrow();
        List<CellEdit> cells = SessionScript.cells(outcome);
        assertEquals(
                List.of(Cell.of(new BigDecimal("0.2"))),
                cells.stream().map(CellEdit::cell).toList(),
                "the last one of a cell");
        ScoreEdit edit = scripts.edit(AN, outcome);
        assertEquals("Script t.js (sha256 " + outcome.script().sha256().substring(0, 12) + ")", edit.label());
        assertEquals(before, run(read).orElseThrow().output(), "nothing is changed before");
        session.apply(edit);
        assertEquals("0.2\n", run(read).orElseThrow().output(), "waits until the edit is stored");
        JournalPage page = session.journal(JournalPage.Filter.ALL, JournalPage.Cursor.NEWEST, 5)
                .get();
        assertTrue(page.toString().contains("Script t.js"), page.toString());
        session.undo(edit);
        assertEquals(before, run(read).orElseThrow().output());
    }

    @Test
    void isStopped() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<Optional<ScriptOutcome>> running = CompletableFuture.supplyAsync(() -> {
            try {
                return scripts.run(new Script("t.js", "for (;;) {}"), Map.of(), stopped::get);
            } catch (BadInputException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Thread.sleep(300);
        assertFalse(running.isDone());
        stopped.set(true);
        assertTrue(running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).isEmpty());
    }

    /** A script that would run for a minute lets an edit through at once, then starts again. */
    @Test
    void letsEditsThrough() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                scripts.run(new Script("t.js", "for (;;) {}"), Map.of(), stopped::get);
            } catch (BadInputException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Thread.sleep(300);
        session.apply(new ScoreEdit(AN, "edit", List.of()));
        untilStored();
        assertFalse(running.isDone());
        stopped.set(true);
        running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void mistakesNameTheLine() {
        BadInputException refused = assertThrows(BadInputException.class, () -> run("\npionts()"));
        assertEquals(2, refused.findings().getFirst().location().row());
    }

    @Test
    void argumentsAreThoseOfTheCommandLine() {
        assertEquals(Optional.of(Map.of("a", "1", "b", "x=y")), SessionScript.arguments(" a=1  b=x=y "));
        assertEquals(Optional.of(Map.of()), SessionScript.arguments(""));
        assertEquals(Optional.empty(), SessionScript.arguments("a=1 b"));
    }

    @ParameterizedTest
    @EnumSource
    void examplesRun(ScriptExample example) throws Exception {
        for (String language : List.of("vi", "en")) {
            String text = example.text(Locale.forLanguageTag(language));
            ScriptOutcome outcome = run(text).orElseThrow();
            assertEquals(example == ScriptExample.ADOPT, text.contains("setPoints"));
            assertEquals(example.label(Locale.forLanguageTag(language)), ScriptShelf.title(text));
            assertTrue(example != ScriptExample.BEST || outcome.output().lines().count() >= 3, outcome.output());
        }
    }

    @Test
    void scriptsThatRanAreKeptOnceAndTheOldestForgotten() throws Exception {
        Path home = folder.resolve("scripts");
        for (int i = 0; i < ScriptShelf.MOST + 3; i++) {
            shelf(home, i).keep(new Script("t.js", "print(" + i + ")"));
        }
        shelf(home, 100).keep(new Script("other.js", "print(10)"));
        List<String> texts = shelf(home, 0).texts();
        assertEquals(ScriptShelf.MOST, texts.size());
        assertEquals(List.of("print(10)", "print(32)", "print(31)"), texts.subList(0, 3));
        assertFalse(texts.contains("print(2)"));
    }

    private static ScriptShelf shelf(Path home, int second) {
        return new ScriptShelf(home, Clock.fixed(Instant.ofEpochSecond(1_000 + second), ZoneOffset.UTC));
    }

    @Test
    void titlesAreTheFirstWords() {
        assertEquals("the best", ScriptShelf.title("\n\n  // the best\nprint(1)"));
        assertEquals("all", ScriptShelf.title("/* all */ print(1)".substring(0, 9)));
        assertEquals("x".repeat(60) + "…", ScriptShelf.title("x".repeat(80)));
        assertEquals("", ScriptShelf.title("\n"));
    }

    @Test
    void piecesAreToldApart() {
        String text = "let a = 'x//y'; // no 1\n/* if\n*/ b1(2.5, `c\nd`) \"e";
        List<String> found = ScriptPiece.of(text).stream()
                .map(each -> each.kind() + " " + text.substring(each.start(), each.start() + each.length()))
                .toList();
        assertEquals(
                List.of(
                        "KEYWORD let",
                        "TEXT 'x//y'",
                        "COMMENT // no 1",
                        "COMMENT /* if\n*/",
                        "NUMBER 2.5",
                        "TEXT `c\nd`",
                        "TEXT \"e"),
                found);
        assertTimeoutPreemptively(PATIENCE, () -> ScriptPiece.of("`".repeat(1) + "\\a".repeat(3_000)));
    }
}
