// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FileStamp;
import vn.thang.criteria.ui.model.FrameworkWriter;

/** Writes a snapshot of a framework behind the scenes. */
final class SaveJob extends Job {

    /** How it ended. */
    sealed interface Outcome {
        record Saved(FileStamp stamp) implements Outcome {}

        /** Somebody else has changed the file; nothing was written. */
        record ChangedOnDisk() implements Outcome {}

        record Failed(String reason) implements Outcome {}
    }

    private final FrameworkWriter content;
    private final Path file;
    private final FileStamp expected;
    private volatile Outcome outcome;

    /** @param expected what the file must still look like; null when it is to be replaced whatever it is */
    SaveJob(FrameworkWriter content, Path file, FileStamp expected) {
        super(UiTexts.text("save.job", file.getFileName().toString()));
        this.content = content;
        this.file = file;
        this.expected = expected;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            outcome = save();
        } catch (BadInputException e) {
            outcome = new Outcome.Failed(reasons(e));
        } catch (IOException | RuntimeException e) {
            outcome = new Outcome.Failed(e.toString());
        }
        return Status.OK_STATUS;
    }

    static String reasons(BadInputException refused) {
        return refused.findings().stream()
                .map(finding -> finding.in(UiTexts.locale()))
                .collect(Collectors.joining("\n"));
    }

    private Outcome save() throws BadInputException, IOException {
        if (expected != null && !expected.equals(FileStamp.of(file))) {
            return new Outcome.ChangedOnDisk();
        }
        content.write(file);
        return new Outcome.Saved(FileStamp.of(file));
    }

    /** Runs to the end while the windows stay alive. For the user-interface thread, where a part must not close before. */
    Outcome runWhileAlive(Display display) {
        setUser(false);
        addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener.onDone(event -> display.wake()));
        schedule();
        while (outcome == null) {
            if (!display.readAndDispatch() && outcome == null) {
                display.sleep();
            }
        }
        return outcome;
    }
}
