// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.ui.script.SessionScript;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.script.Script;
import vn.thang.script.ScriptOutcome;

/** One run of a script behind the scenes. */
final class ScriptRunJob extends Job {
    /** What came of it. */
    sealed interface End {
        record Done(ScriptOutcome outcome) implements End {}

        record Refused(List<Finding> findings) implements End {}

        record Cancelled() implements End {}
    }

    private final SessionScript scripts;
    private final Script script;
    private final Map<String, String> arguments;
    private final Display display;
    private final Consumer<End> ended;

    /** @param ended called on the user-interface thread */
    ScriptRunJob(
            SessionScript scripts, Script script, Map<String, String> arguments, Display display, Consumer<End> ended) {
        super(ScriptTexts.text("job", script.name()));
        this.scripts = scripts;
        this.script = script;
        this.arguments = arguments;
        this.display = display;
        this.ended = ended;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        End end = end(monitor);
        if (!display.isDisposed()) {
            display.asyncExec(() -> ended.accept(end));
        }
        return Status.OK_STATUS;
    }

    private End end(IProgressMonitor monitor) {
        try {
            Optional<ScriptOutcome> outcome = scripts.run(script, arguments, monitor::isCanceled);
            return outcome.<End>map(End.Done::new).orElseGet(End.Cancelled::new);
        } catch (BadInputException e) {
            return new End.Refused(e.findings());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new End.Cancelled();
        }
    }
}
