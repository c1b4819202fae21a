// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.Framework;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileNames;

/** Name, year and file of the new assessment. */
final class DetailsPage extends WizardPage {
    private static final String ENDING = ".assessment";

    private Text name;
    private Spinner year;
    private Text file;
    private Text folder;
    private boolean named;
    private boolean filed;

    DetailsPage() {
        super("details", Texts.text("create.details.title"), null);
        setDescription(Texts.text("create.details.text"));
        setPageComplete(false);
    }

    /** Who comes to the page types at once. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
            name.selectAll();
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(12, 12)
                .spacing(10, 8)
                .numColumns(3)
                .applyTo(page);
        name = text(page, "create.name");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        label(page, "create.year");
        year = new Spinner(page, SWT.BORDER);
        year.setValues(Year.now().getValue(), 1990, 2100, 0, 1, 10);
        year.setData("id", "create.year");
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .span(2, 1)
                .applyTo(year);
        file = text(page, "create.file");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
        folder = text(page, "create.folder");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.setText(Settings.folder().toString());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        name.addListener(SWT.Modify, e -> {
            named |= name.isFocusControl();
            suggestFile();
        });
        year.addListener(SWT.Modify, e -> suggestFile());
        file.addListener(SWT.Modify, e -> {
            filed |= file.isFocusControl();
            check();
        });
        folder.addListener(SWT.Modify, e -> check());
        setControl(page);
    }

    private static Text text(Composite page, String key) {
        label(page, key);
        Text text = new Text(page, SWT.BORDER);
        text.setData("id", key);
        return text;
    }

    private static void label(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Texts.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /** Another framework: its name is a good start as long as the person has not typed one. */
    void show(Framework framework) {
        if (!named) {
            name.setText(AssessmentDraft.name(vn.thang.criteria.text.Texts.name(framework, UiLanguage.locale())));
        }
        suggestFile();
    }

    private void suggestFile() {
        if (!filed && !name.getText().isBlank()) {
            String title = FileNames.of(name.getText());
            String base = title.matches(".*\\b\\d{4}\\b.*") ? title : title + " " + year.getText();
            file.setText(FileNames.base(FileNames.free(Path.of(folder.getText()), base, ENDING)));
        }
        check();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        FileNames.Fault fault = FileNames.fault(Path.of(folder.getText()), file.getText(), ENDING);
        String text = null;
        if (name.getText().isBlank()) {
            text = Texts.text("create.name.missing");
        } else if (fault != null) {
            text = Texts.text(
                    "name." + fault.name().toLowerCase(Locale.ROOT),
                    file.getText().strip() + ENDING);
        }
        setErrorMessage(text);
        setPageComplete(text == null);
    }

    String name() {
        return name.getText().strip();
    }

    int year() {
        return year.getSelection();
    }

    String code() {
        return file.getText().strip();
    }

    Path file() {
        return Path.of(folder.getText()).resolve(code() + ENDING);
    }
}
