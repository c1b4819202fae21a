// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FileStamp;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.FrameworkWriter;

/** Save and Save as, with the questions they may raise. */
final class Saving {
    private final Shell shell;
    private final FrameworkSession session;
    private final DiskWatch watch;

    Saving(Shell shell, FrameworkSession session, DiskWatch watch) {
        this.shell = shell;
        this.session = session;
        this.watch = watch;
    }

    /** Whether the file now holds what was open when this was called. */
    boolean save() {
        return write(session.file(), watch.known());
    }

    /** The file it was saved as; empty when it was not. */
    Optional<Path> saveAs() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.criteria"});
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = Path.of(chosen.endsWith(".criteria") ? chosen : chosen + ".criteria");
        if (!write(file, null)) {
            return Optional.empty();
        }
        session.moveTo(file);
        return Optional.of(file);
    }

    private boolean write(Path file, FileStamp expected) {
        int position = session.stack().position();
        FrameworkWriter content;
        try {
            content = FrameworkWriter.of(session.framework(), file.toString());
        } catch (BadInputException e) {
            return failed(SaveJob.reasons(e));
        }
        return switch (new SaveJob(content, file, expected).runWhileAlive(shell.getDisplay())) {
            case SaveJob.Outcome.Saved saved -> {
                watch.known(file, saved.stamp());
                session.stack().saved(position);
                yield true;
            }
            case SaveJob.Outcome.ChangedOnDisk changed -> overwrites(file) && write(file, null);
            case SaveJob.Outcome.Failed failed -> failed(failed.reason());
        };
    }

    private boolean overwrites(Path file) {
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        UiTexts.text("save.changed.title"),
                        UiTexts.text("save.changed", file.getFileName().toString()),
                        SWT.NONE,
                        UiTexts.text("save.changed.overwrite"),
                        UiTexts.text("cancel"))
                == 0;
    }

    private boolean failed(String reason) {
        MessageDialog.openError(shell, UiTexts.text("save.failed"), reason);
        return false;
    }
}
