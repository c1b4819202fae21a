// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/** Reads a file off the UI thread and hands over what is in it, or what is wrong with it. */
final class FileWork<T> extends Job {
    /** How the file is read. */
    interface Reader<T> {
        T read(Path file) throws BadInputException;
    }

    private final Path file;
    private final Reader<T> reader;
    private final Consumer<T> done;
    private final Consumer<List<Finding>> refused;
    private final Display display = Display.getCurrent();

    FileWork(Path file, Reader<T> reader, Consumer<T> done, Consumer<List<Finding>> refused) {
        super(FigureTexts.text("import.job", file.getFileName()));
        this.file = file;
        this.reader = reader;
        this.done = done;
        this.refused = refused;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T content = reader.read(file);
            if (!monitor.isCanceled()) {
                display.asyncExec(() -> done.accept(content));
            }
        } catch (BadInputException e) {
            display.asyncExec(() -> refused.accept(e.findings()));
        }
        return Status.OK_STATUS;
    }

    /** The whole of a text file. */
    static String text(Path file) throws BadInputException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "import.notText");
        } catch (IOException e) {
            throw unreadable(file, "import.noFile");
        }
    }

    private static BadInputException unreadable(Path file, String key) {
        return new BadInputException(Finding.error(
                "text",
                Location.file(file.toString()),
                Messages.of(FileWork.class).message(key)));
    }
}
