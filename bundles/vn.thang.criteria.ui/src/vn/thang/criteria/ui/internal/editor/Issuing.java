// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.FrameworkWriter;
import vn.thang.criteria.ui.model.IssueModel;

/** Issues the open framework, or begins a new version of it; checking and writing run in jobs. */
final class Issuing {
    private static final int SHOWN = 15;

    private final Shell shell;
    private final FrameworkSession session;

    Issuing(Shell shell, FrameworkSession session) {
        this.shell = shell;
        this.session = session;
    }

    /** @param issued called when the file holds the issued framework */
    void issue(Runnable issued) {
        snapshot(snapshot -> job("issue.job", () -> IssueModel.errors(snapshot, null), errors -> {
            if (!errors.isEmpty()) {
                MessageDialog.openError(shell, UiTexts.text("issue.title"), refusal(errors));
                return;
            }
            IssueDialog dialog = new IssueDialog(shell);
            if (dialog.open() == Window.OK) {
                write(() -> IssueModel.issued(snapshot, dialog.on(), dialog.by()), session.file(), issued);
            }
        }));
    }

    private static String refusal(List<Finding> errors) {
        String lines = errors.stream()
                .limit(SHOWN)
                .map(finding -> "• " + finding.in(UiTexts.locale()))
                .collect(Collectors.joining("\n"));
        return UiTexts.text("issue.refused", errors.size(), lines);
    }

    /** @param written called with the file of the new version */
    void newVersion(Consumer<Path> written) {
        InputDialog dialog = new InputDialog(
                shell,
                UiTexts.text("version.title"),
                UiTexts.text("version.text"),
                IssueModel.nextVersion(session.framework()),
                text -> text.isBlank()
                                || text.strip().equals(session.framework().getVersion())
                        ? UiTexts.text("version.wrong")
                        : null);
        if (dialog.open() == Window.OK) {
            String version = dialog.getValue().strip();
            Path file = free(session.file(), version);
            snapshot(snapshot ->
                    write(() -> IssueModel.newVersion(snapshot, version), file, () -> written.accept(file)));
        }
    }

    /** A file beside the old one with the version in its name that is not there yet. */
    static Path free(Path old, String version) {
        String name = old.getFileName().toString().replaceAll("\\.criteria$", "");
        String safe = version.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        Path file = old.resolveSibling(name + "-" + safe + ".criteria");
        for (int i = 2; Files.exists(file); i++) {
            file = old.resolveSibling(name + "-" + safe + "-" + i + ".criteria");
        }
        return file;
    }

    private void snapshot(Consumer<FrameworkWriter> use) {
        try {
            use.accept(FrameworkWriter.of(session.framework(), null));
        } catch (BadInputException e) {
            MessageDialog.openError(shell, UiTexts.text("save.failed"), SaveJob.reasons(e));
        }
    }

    private interface Work<T> {
        T run() throws BadInputException, IOException;
    }

    private void write(Work<FrameworkWriter> content, Path file, Runnable done) {
        job(
                "issue.writing",
                () -> {
                    content.run().write(file);
                    return file;
                },
                written -> done.run());
    }

    private <T> void job(String key, Work<T> work, Consumer<T> done) {
        Job job = Job.create(UiTexts.text(key), (ICoreRunnable) monitor -> {
            try {
                T result = work.run();
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        done.accept(result);
                    }
                });
            } catch (BadInputException e) {
                throw new CoreException(Status.error(SaveJob.reasons(e), e));
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
