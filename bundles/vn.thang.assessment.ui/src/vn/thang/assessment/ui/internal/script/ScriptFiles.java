// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import vn.thang.criteria.io.AtomicFile;

/** Opens and saves scripts in files that the person names. */
final class ScriptFiles {
    private static final String ENDING = ".js";
    /** The largest script that {@code thang script} reads. */
    private static final int LARGEST = 4_000_000;

    private final Shell shell;

    ScriptFiles(Shell shell) {
        this.shell = shell;
    }

    /** A script and its file. */
    record Opened(Path file, String text) {}

    /** Asks for a file and reads it off the user-interface thread; {@code then} is called on it, unless it cannot be read. */
    void open(Consumer<Opened> then) {
        ask(SWT.OPEN, "").ifPresent(file -> work(file, () -> new Opened(file, read(file)), then));
    }

    private static String read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(ScriptTexts.text("large"));
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new IOException(ScriptTexts.text("encoding"), e);
        }
    }

    /** Asks where to, and writes off the user-interface thread; {@code then} gets the file, unless it cannot be written. */
    void save(String name, String text, Consumer<Path> then) {
        ask(SWT.SAVE, name)
                .map(file -> file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING))
                .ifPresent(file -> work(
                        file,
                        () -> {
                            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                            return file;
                        },
                        then));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> void work(Path file, Work<T> work, Consumer<T> then) {
        Job.createSystem(ScriptTexts.text("view"), (ICoreRunnable) monitor -> {
                    try {
                        T result = work.done();
                        onScreen(() -> then.accept(result));
                    } catch (IOException e) {
                        onScreen(() -> failed(file, String.valueOf(e.getMessage())));
                    }
                })
                .schedule();
    }

    private void onScreen(Runnable action) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private Optional<Path> ask(int style, String name) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setFilterExtensions(new String[] {"*" + ENDING, "*.*"});
        dialog.setFilterNames(new String[] {ScriptTexts.text("files.scripts"), ScriptTexts.text("files.all")});
        dialog.setOverwrite(true);
        if (!name.isEmpty()) {
            dialog.setFileName(name);
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void failed(Path file, String reason) {
        MessageDialog.openError(shell, ScriptTexts.text("view"), ScriptTexts.text("failed", file.toString(), reason));
    }
}
