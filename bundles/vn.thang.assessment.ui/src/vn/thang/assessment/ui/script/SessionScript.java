// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.script.Script;
import vn.thang.script.ScriptLimits;
import vn.thang.script.ScriptOutcome;
import vn.thang.script.Scripts;

/**
 * A script on an assessment that is open. It sees the final layer, as the command {@code thang script} does, of one moment: when
 * somebody changes the assessment meanwhile, the script starts again.
 */
public final class SessionScript {
    private static final long PAUSE_MILLIS = 40;

    private final AssessmentSession session;
    private final ScriptLimits limits;
    private final Locale locale;

    public SessionScript(AssessmentSession session, ScriptLimits limits, Locale locale) {
        this.session = session;
        this.limits = limits;
        this.locale = locale;
    }

    /**
     * Runs a script; takes as long as that takes. Nothing is changed: {@link #edit} is what it asked for.
     *
     * @param cancelled asked now and then
     * @return empty when it was cancelled, or the assessment was closed
     * @throws BadInputException the script cannot be read, fails or uses up a limit
     */
    public Optional<ScriptOutcome> run(Script script, Map<String, String> arguments, BooleanSupplier cancelled)
            throws BadInputException, InterruptedException {
        while (!cancelled.getAsBoolean() && !session.isClosed()) {
            session.score(List.of(Layer.FINAL));
            AtomicReference<BadInputException> refused = new AtomicReference<>();
            Optional<ScriptOutcome> outcome =
                    session.read(data -> attempt(script, data, arguments, cancelled, refused));
            if (outcome.isPresent()) {
                return outcome;
            }
            if (refused.get() != null) {
                throw refused.get();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Optional.empty();
    }

    /** Null when the assessment is being changed: then scores and cells may be of two moments. */
    private ScriptOutcome attempt(
            Script script,
            ScoreData data,
            Map<String, String> arguments,
            BooleanSupplier cancelled,
            AtomicReference<BadInputException> refused) {
        Optional<ScoringRun> run = session.run(Layer.FINAL);
        if (session.busy() || run.isEmpty()) {
            return null;
        }
        try {
            return new Scripts(limits)
                    .run(
                            script,
                            run.get(),
                            data,
                            arguments,
                            locale,
                            () -> cancelled.getAsBoolean() || session.busy() || session.isClosed());
        } catch (BadInputException e) {
            if (!cancelled.getAsBoolean() && !session.busy() && !session.isClosed()) {
                refused.set(e);
            }
            return null;
        }
    }

    /** What a script asked for, of each cell the last: one step that can be undone, named after the script. */
    public ScoreEdit edit(Author author, ScriptOutcome outcome) {
        return new ScoreEdit(author, outcome.label(locale), cells(outcome));
    }

    /** The cells that a script asked to change, each once. */
    public static List<CellEdit> cells(ScriptOutcome outcome) {
        Map<Object, CellEdit> last = new LinkedHashMap<>();
        outcome.edits().forEach(each -> last.put(List.of(each.unitId(), each.key()), each));
        return new ArrayList<>(last.values());
    }

    /**
     * Names and values as they are written on the command line.
     *
     * @param text for instance {@code points=2.5 round=2}
     * @return empty when a word is not {@code NAME=VALUE}
     */
    public static Optional<Map<String, String>> arguments(String text) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String word : text.strip().split("\\s+")) {
            int at = word.indexOf('=');
            if (at < 1 && !word.isEmpty()) {
                return Optional.empty();
            }
            if (at > 0) {
                arguments.put(word.substring(0, at), word.substring(at + 1));
            }
        }
        return Optional.of(arguments);
    }
}
