// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.ui.Settings;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.Commands;
import vn.thang.workbench.internal.Opening;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileActions;
import vn.thang.workbench.internal.files.FileJob;
import vn.thang.workbench.internal.files.FileNames;
import vn.thang.workbench.internal.recent.Recent;

/** What can be done with a line of the explorer. Belongs to the user-interface thread; the disk is left to jobs. */
final class FileCommands {
    private final IWorkbenchPage page;
    private final Consumer<Path> made;
    private final FileActions actions = new FileActions(new SqliteAssessmentStores(), Clock.systemUTC());

    /** @param made hears of a file that came to be, for showing it; on the user-interface thread */
    FileCommands(IWorkbenchPage page, Consumer<Path> made) {
        this.page = page;
        this.made = made;
    }

    void open(Path file) {
        Opening.open(page, file);
    }

    /** Opens a framework at the page that compares it with others. */
    void compare(Path file) {
        CriteriaEditors.compare(page, file);
    }

    void openOriginal(String code) {
        Path cache = Platform.getStateLocation(Platform.getBundle("vn.thang.workbench"))
                .append("originals")
                .toFile()
                .toPath();
        job("explorer.job.open", code, monitor -> actions.original(entry(code), cache), this::open);
    }

    void copyOriginal(String code) {
        job("explorer.job.copy", code, monitor -> actions.copyOriginal(entry(code), Settings.folder()), copy -> {
            made.accept(copy);
            open(copy);
        });
    }

    void newAssessment(String framework) {
        Commands.run(WorkbenchIds.COMMAND_NEW_ASSESSMENT, Map.of(WorkbenchIds.PARAMETER_FRAMEWORK, framework));
    }

    void rename(Path file) {
        String ending = FileNames.ending(file);
        String old = FileNames.base(file);
        IInputValidator validator = text -> {
            FileNames.Fault fault = text.strip().equals(old) ? null : FileNames.fault(file.getParent(), text, ending);
            return fault == null
                    ? null
                    : Texts.text("name." + fault.name().toLowerCase(Locale.ROOT), text.strip() + ending);
        };
        InputDialog dialog =
                new InputDialog(
                        shell(),
                        Texts.text("explorer.rename.title"),
                        Texts.text("explorer.rename.text"),
                        old,
                        validator) {
                    @Override
                    protected void createButtonsForButtonBar(Composite parent) {
                        super.createButtonsForButtonBar(parent);
                        getButton(OK).setText(Texts.text("explorer.rename.yes"));
                        getButton(CANCEL).setText(Texts.text("button.cancel"));
                    }
                };
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(old)) {
            String name = dialog.getValue();
            boolean open = Opening.isOpen(page, file);
            if (Opening.close(page, file)) {
                job("explorer.job.rename", old, monitor -> actions.rename(file, name), renamed -> {
                    Recent.files().moved(file, renamed);
                    made.accept(renamed);
                    if (open) {
                        open(renamed);
                    }
                });
            }
        }
    }

    void duplicate(Path file) {
        job("explorer.job.duplicate", FileNames.base(file), monitor -> actions.duplicate(file), made);
    }

    void delete(Path file) {
        int answer = MessageDialog.open(
                MessageDialog.WARNING,
                shell(),
                Texts.text("explorer.delete.title"),
                Texts.text(
                        "explorer.delete.text",
                        file.getFileName().toString(),
                        file.getParent().toString()),
                SWT.NONE,
                Texts.text("explorer.delete.yes"),
                Texts.text("button.cancel"));
        if (answer == 0 && Opening.close(page, file)) {
            job(
                    "explorer.job.delete",
                    FileNames.base(file),
                    monitor -> {
                        actions.delete(file);
                        return file;
                    },
                    gone -> {
                        Recent.files().forget(gone);
                        made.accept(gone);
                    });
        }
    }

    void showInFileManager(Path file) {
        Program.launch(file.getParent().toString());
    }

    void copyPath(Path file) {
        Clipboard clipboard = new Clipboard(shell().getDisplay());
        clipboard.setContents(new Object[] {file.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void job(String key, String name, FileJob.Work<Path> work, Consumer<Path> done) {
        new FileJob<>(Texts.text(key, name), work, file -> shell().getDisplay().asyncExec(() -> done.accept(file)))
                .schedule();
    }

    private static CatalogEntry entry(String code) {
        return Catalog.find(code).orElseThrow();
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
