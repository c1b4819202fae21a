// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.figures.FigureEdit;
import vn.thang.assessment.ui.figures.FiguresFile;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.report.ExportException;
import vn.thang.ui.EmptyState;
import vn.thang.ui.FileInput;
import vn.thang.ui.HelpTopic;
import vn.thang.ui.Icons;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.OpenJob;
import vn.thang.ui.OpenJob.Outcome;
import vn.thang.ui.OpeningPane;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.LiveFindings;

/** A table of published figures in a file of its own, with the pane that the assessment editor has for its figures. */
public final class FiguresEditor extends EditorPart {
    private static final String ENDING = ".csv";

    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final Locale locale = UiLanguage.locale();
    private Composite pane;
    private OpenJob<FiguresFile> opening;
    private FiguresFile table;
    private FiguresPane figures;
    private Composite notice;
    private LiveFindings findings;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(new FillLayout());
        findings =
                new LiveFindings(pane.getDisplay(), new FileFindings(() -> Optional.ofNullable(table), this::reveal));
        load();
    }

    private void load() {
        Path file = ((FileInput) getEditorInput()).file();
        String name = file.getFileName().toString();
        opening = new OpenJob<>(
                FigureTexts.text("import.job", name),
                pane.getDisplay(),
                monitor -> FiguresFile.open(file, Settings::author),
                this::loaded);
        replace(new OpeningPane(
                pane, FigureTexts.text("import.job", name), FigureTexts.text("cancel"), opening::cancel));
        opening.schedule();
    }

    private void loaded(Outcome<FiguresFile> outcome) {
        if (pane.isDisposed()) {
            return;
        }
        switch (outcome) {
            case Outcome.Opened<FiguresFile> opened -> show(opened.content());
            case Outcome.Refused<FiguresFile> refused -> notOpened(refused.why());
            case Outcome.Cancelled<FiguresFile> cancelled -> notOpened(FigureTexts.text("file.cancelled"));
        }
    }

    private void notOpened(String why) {
        replace(new EmptyState(
                pane,
                Icons.WARNING,
                FigureTexts.text("import.refused"),
                why,
                List.of(new EmptyState.Choice(
                        "figures.again",
                        Icons.OPEN,
                        FigureTexts.text("file.again"),
                        FigureTexts.text("file.again.hint"),
                        this::load))));
    }

    private void show(FiguresFile opened) {
        table = opened;
        Composite content = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        opened.lossy().ifPresent(why -> {
            notice = new NoticeBar(content, why.in(locale));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(notice);
        });
        figures = new FiguresPane(content, new FiguresModel(opened, locale), locale, this::perform);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(figures.control());
        replace(content);
        findings.changed();
    }

    private void replace(Control next) {
        for (Control child : pane.getChildren()) {
            if (child != next) {
                child.dispose();
            }
        }
        pane.layout(true, true);
    }

    private void perform(FigureEdit edit) {
        try {
            OperationHistoryFactory.getOperationHistory()
                    .execute(new FiguresOperation(edit, table.figures(), this::put, undoContext), null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // an edit in memory does not fail
        }
    }

    private void put(List<PublishedFigure> next) {
        table.put(next);
        if (!pane.isDisposed()) {
            figures.refresh();
            changed();
        }
    }

    private void changed() {
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        findings.changed();
    }

    private void reveal(String id) {
        if (figures != null) {
            getSite().getPage().activate(this);
            figures.reveal(id);
            figures.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        boolean done = table.lossy().isPresent() ? saveElsewhere() : mayOverwrite() && write(table.file());
        if (!done) {
            monitor.setCanceled(true);
        }
    }

    private boolean mayOverwrite() {
        return !table.changedOnDisk()
                || MessageDialog.open(
                                MessageDialog.QUESTION,
                                getSite().getShell(),
                                FigureTexts.text("file.changed.title"),
                                FigureTexts.text("file.changed", getPartName()),
                                SWT.NONE,
                                FigureTexts.text("file.changed.overwrite"),
                                FigureTexts.text("cancel"))
                        == 0;
    }

    @Override
    public void doSaveAs() {
        saveElsewhere();
    }

    private boolean saveElsewhere() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(FigureTexts.text("file.saveAs"));
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterPath(table.file().toAbsolutePath().getParent().toString());
        dialog.setFileName(suggestion());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen != null && saveTo(Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING));
    }

    private String suggestion() {
        String name = table.file().getFileName().toString();
        return table.lossy().isEmpty() ? name : name.replaceFirst("\\.[^.]*$", "") + "-figures" + ENDING;
    }

    /** Saves as another file, which the editor then has open; whether it is written. */
    public boolean saveTo(Path file) {
        if (!write(file)) {
            return false;
        }
        setInput(new FileInput(file, Icons.NUMBERS));
        setPartName(file.getFileName().toString());
        firePropertyChange(PROP_INPUT);
        if (notice != null && !notice.isDisposed()) {
            notice.dispose();
            pane.layout(true, true);
        }
        return true;
    }

    private boolean write(Path file) {
        try {
            table.save(file);
            changed();
            return true;
        } catch (ExportException e) {
            MessageDialog.openError(
                    getSite().getShell(),
                    FigureTexts.text("export.failed"),
                    e.finding().in(locale));
            return false;
        }
    }

    @Override
    public boolean isDirty() {
        return table != null && table.changed();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return table != null;
    }

    @Override
    public void setFocus() {
        if (figures != null) {
            figures.setFocus();
        } else {
            pane.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IUndoContext.class) {
            return adapter.cast(undoContext);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast(new HelpTopic("figures"));
        }
        if (adapter == FindingsSource.class) {
            return adapter.cast(findings);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (opening != null) {
            opening.cancel();
        }
        if (findings != null) {
            findings.close();
        }
        OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, true);
        super.dispose();
    }
}
