// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.internal.text.UiTexts;

/** Makes a framework and writes it behind the scenes. */
public final class WriteJob extends Job {
    /** Makes the framework, on the thread of the job. */
    public interface Content {
        Framework make() throws BadInputException, IOException;
    }

    private final Path file;
    private final Content content;
    private final Display display;
    private final Consumer<Path> written;

    private WriteJob(Path file, Content content, Display display, Consumer<Path> written) {
        super(UiTexts.text("save.job", file.getFileName().toString()));
        this.file = file;
        this.content = content;
        this.display = display;
        this.written = written;
        setUser(true);
    }

    /** @param written called on the user-interface thread when the file is there; errors are shown by the platform */
    public static void write(Path file, Content content, Display display, Consumer<Path> written) {
        new WriteJob(file, content, display, written).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Files.createDirectories(file.getParent());
            FrameworkFiles.save(content.make(), file);
            display.asyncExec(() -> written.accept(file));
            return Status.OK_STATUS;
        } catch (BadInputException e) {
            return failed(reasons(e), e);
        } catch (IOException e) {
            return failed(e.getMessage(), e);
        }
    }

    /** The findings, one in a line. */
    public static String reasons(BadInputException refused) {
        return refused.findings().stream()
                .map(finding -> finding.in(UiTexts.locale()))
                .collect(Collectors.joining("\n"));
    }

    private static IStatus failed(String reason, Exception cause) {
        return Status.error(UiTexts.text("save.failed") + ": " + reason, cause);
    }
}
