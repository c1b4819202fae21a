// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    Optional<Opened> open() {
        return ask(SWT.OPEN, "").flatMap(this::read);
    }

    private Optional<Opened> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(ScriptTexts.text("large"));
            }
            return Optional.of(new Opened(file, Files.readString(file)));
        } catch (MalformedInputException e) {
            failed(file, ScriptTexts.text("encoding"));
        } catch (IOException e) {
            failed(file, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Where it was saved; empty when the person did not want to, or it could not be written. */
    Optional<Path> save(String name, String text) {
        Optional<Path> chosen = ask(SWT.SAVE, name)
                .map(file ->
                        file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING));
        if (chosen.isPresent()) {
            try {
                AtomicFile.write(chosen.get(), text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                failed(chosen.get(), String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
        return chosen;
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
