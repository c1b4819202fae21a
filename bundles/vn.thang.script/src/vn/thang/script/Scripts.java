// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script;

import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.script.internal.Sandbox;

/**
 * Runs scripts. The same script on the same assessment prints the same and asks for the same changes, always.
 *
 * <p>Any thread; a script runs on the thread of its caller, which must not be that of a window.
 */
public final class Scripts {
    private final ScriptLimits limits;

    public Scripts(ScriptLimits limits) {
        this.limits = limits;
    }

    /**
     * Runs a script from its first line to its last.
     *
     * @param run what the script reads as result
     * @param data the cells of the same assessment; nobody writes meanwhile
     * @param arguments names and values that the script finds in {@code args}
     * @param locale of names of units and criteria
     * @param cancelled asked now and then
     * @throws BadInputException the script cannot be read, fails, is cancelled or uses up a limit; the finding names script and
     *     line
     */
    public ScriptOutcome run(
            Script script,
            ScoringRun run,
            ScoreData data,
            Map<String, String> arguments,
            Locale locale,
            BooleanSupplier cancelled)
            throws BadInputException {
        return new Sandbox(limits, cancelled).run(script, run, data, arguments, locale);
    }
}
