// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.TopLevel;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.ScoringRun;
import vn.thang.script.Script;
import vn.thang.script.ScriptLimits;
import vn.thang.script.ScriptOutcome;

/**
 * One run of one script in Rhino: interpreted (no classes are made), without the bridge to Java, counted and timed.
 *
 * <p>The limits are looked at every few thousand steps of the script. The signal that ends it is an {@link Error}: scripts catch
 * exceptions, never this.
 */
public final class Sandbox extends ContextFactory {
    private static final Messages MESSAGES = Messages.of(Sandbox.class);
    private static final int STEPS = 5_000;
    /** Longer texts are no scripts; the parser would need too much for them. */
    private static final int LONGEST = 1_000_000;

    private final ScriptLimits limits;
    private final BooleanSupplier cancelled;
    private final long started = System.nanoTime();
    private final long allocated = allocated();

    public Sandbox(ScriptLimits limits, BooleanSupplier cancelled) {
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /** See {@link vn.thang.script.Scripts#run}. */
    public ScriptOutcome run(
            Script script, ScoringRun run, ScoreData data, Map<String, String> arguments, Locale locale)
            throws BadInputException {
        if (script.text().length() > LONGEST) {
            throw refused(script, null, "long", LONGEST);
        }
        Context context = enterContext();
        try {
            ScriptableObject scope = context.initSafeStandardObjects(new TopLevel(), false);
            Host host = new Host(context, scope, new AssessmentView(run, data, locale), limits.output());
            host.define(arguments);
            Guards guards = new Guards(context, scope, locale, this::watch);
            guards.set();
            guards.read(script.text(), script.name());
            context.evaluateString(scope, script.text(), script.name(), 1, null);
            return new ScriptOutcome(script, host.output(), host.edits());
        } catch (RhinoException e) {
            throw refused(script, line(e), "failed", e.details());
        } catch (Ended e) {
            throw refused(script, null, e.getMessage(), e.limit);
        } catch (StackOverflowError e) {
            throw refused(script, null, "depth", limits.depth());
        } catch (OutOfMemoryError e) {
            throw refused(script, null, "memory", limits.allocated() >> 20);
        } finally {
            Context.exit();
        }
    }

    private static Integer line(RhinoException e) {
        return e.lineNumber() > 0 ? e.lineNumber() : null;
    }

    private static BadInputException refused(Script script, Integer line, String key, Object argument) {
        return new BadInputException(
                Finding.error("script", Location.file(script.name()).withRow(line), MESSAGES.message(key, argument)));
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setClassShutter(name -> false);
        context.setMaximumInterpreterStackDepth(limits.depth());
        context.setInstructionObserverThreshold(STEPS);
        context.setGenerateObserverCount(true);
        return context;
    }

    @Override
    protected boolean hasFeature(Context context, int feature) {
        return feature != Context.FEATURE_E4X && super.hasFeature(context, feature);
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        watch();
    }

    /** Ends the script when it is cancelled or has used up a limit. */
    private void watch() {
        if (cancelled.getAsBoolean()) {
            throw new Ended("cancelled", 0);
        }
        if (System.nanoTime() - started > limits.time().toNanos()) {
            throw new Ended("time", limits.time().toSeconds());
        }
        if (allocated() - allocated > limits.allocated()) {
            throw new Ended("memory", limits.allocated() >> 20);
        }
    }

    /** What this thread has ever asked for. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    /** Ends a script from within, whatever it catches. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;

        private final long limit;

        Ended(String key, long limit) {
            super(key, null, false, false);
            this.limit = limit;
        }
    }
}
