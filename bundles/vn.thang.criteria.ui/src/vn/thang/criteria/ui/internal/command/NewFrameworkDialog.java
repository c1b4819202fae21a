// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.NewFramework;

/** Asks what a new framework is called and what it begins with. */
final class NewFrameworkDialog extends TitleAreaDialog {
    /** What a framework can begin with. */
    private record Start(String label, WriteJob.Content source) {}

    private final Path folder;
    private final List<Start> starts = new ArrayList<>();
    private Text vietnamese;
    private Text english;
    private Text code;
    private Text version;
    private Combo start;
    private String proposed = "";
    private NewFramework chosen;
    private WriteJob.Content content;

    NewFrameworkDialog(Shell shell, Path folder) {
        super(shell);
        this.folder = folder;
        setHelpAvailable(false);
    }

    Path file() {
        return folder.resolve(chosen.code() + ".criteria");
    }

    WriteJob.Content content() {
        return content;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiTexts.text("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(UiTexts.text("new.title"));
        setMessage(UiTexts.text("new.text"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 7)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        vietnamese = text(area, "nameVi", "");
        english = text(area, "nameEn", "");
        code = text(area, "code", "");
        version = text(area, "version", "1");
        vietnamese.addModifyListener(e -> propose());
        english.addModifyListener(e -> propose());
        // What is proposed is typed over; a click alone would only put the cursor into it.
        code.addFocusListener(FocusListener.focusGainedAdapter(e -> {
            if (code.getText().equals(proposed)) {
                code.getDisplay().asyncExec(this::overwrite);
            }
        }));
        label(area, "start");
        start = new Combo(area, SWT.READ_ONLY);
        start.setData("id", "new.start");
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(start);
        starts.add(new Start(UiTexts.text("new.empty"), null));
        Catalog.entries().forEach(entry -> starts.add(catalogue(entry)));
        show();
        workspace();
        return outer;
    }

    private Start catalogue(CatalogEntry entry) {
        String name = Texts.pick(entry.name(), UiTexts.locale(), "vi");
        return new Start(UiTexts.text("new.catalogue", name), entry::framework);
    }

    private void show() {
        int selected = Math.max(0, start.getSelectionIndex());
        start.setItems(starts.stream().map(Start::label).toArray(String[]::new));
        start.select(selected);
    }

    /** Frameworks of the workspace come in when the folder has been read. */
    private void workspace() {
        Display display = start.getDisplay(); // the dialog has no contents yet when a quick job is done
        Job job = Job.createSystem(UiTexts.text("watch.job"), (ICoreRunnable) monitor -> {
            List<Start> found = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".criteria"))
                        .sorted()
                        .forEach(file -> found.add(new Start(
                                UiTexts.text("new.copy", file.getFileName().toString()),
                                () -> FrameworkFiles.load(file))));
            } catch (IOException e) {
                return; // a workspace that cannot be read offers nothing to copy
            }
            display.asyncExec(() -> {
                if (!start.isDisposed()) {
                    starts.addAll(found);
                    show();
                }
            });
        });
        job.schedule();
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(UiTexts.text("new." + key));
    }

    private Text text(Composite area, String key, String value) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setData("id", "new." + key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> check());
        return text;
    }

    /** The code follows the name until somebody types another one. */
    private void propose() {
        if (code.getText().equals(proposed)) {
            String name = english.getText().isBlank() ? vietnamese.getText() : english.getText();
            proposed = NewFramework.codeOf(name);
            code.setText(proposed);
        }
    }

    private void overwrite() {
        if (!code.isDisposed() && code.getText().equals(proposed)) {
            code.selectAll();
        }
    }

    private void check() {
        NewFramework asked = asked();
        String problem = asked.problems().stream()
                .findFirst()
                .map((Message message) -> message.in(UiTexts.locale()))
                .orElse(null);
        if (problem == null && Files.exists(folder.resolve(asked.code() + ".criteria"))) {
            problem = UiTexts.text("new.exists", asked.code() + ".criteria");
        }
        setErrorMessage(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        }
    }

    private NewFramework asked() {
        return new NewFramework(
                vietnamese.getText(), english.getText(), code.getText().strip(), version.getText());
    }

    @Override
    protected void okPressed() {
        chosen = asked();
        NewFramework asked = chosen;
        WriteJob.Content source =
                starts.get(Math.max(0, start.getSelectionIndex())).source();
        RandomGenerator random = RandomGenerator.getDefault();
        content = () -> source == null ? asked.empty(random) : asked.copyOf(source.make(), random);
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiTexts.text("new.create"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.text("cancel"), false);
    }
}
