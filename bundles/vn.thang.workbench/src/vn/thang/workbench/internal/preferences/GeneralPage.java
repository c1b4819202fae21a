// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import vn.thang.ui.Settings;
import vn.thang.ui.Settings.Theme;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.start.Language;
import vn.thang.workbench.internal.start.SystemTheme;

/** Window &gt; Preferences &gt; Thang: language, theme, folder of the files. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 480;
    private static final List<String> LANGUAGES = List.of(Language.SYSTEM, "vi", "en");

    private Combo language;
    private Combo theme;
    private Text folder;
    private String before = Language.SYSTEM;

    @Override
    public void init(IWorkbench workbench) {
        try {
            before = Language.chosen();
        } catch (IOException e) {
            setMessage(e.getMessage(), WARNING);
        }
    }

    /** The dialog keeps the size of its first page, and the page of the keys is wider than this one. */
    @Override
    protected Point doComputeSize() {
        Point own = super.doComputeSize();
        return new Point(Math.max(own.x, WIDTH), Math.max(own.y, HEIGHT));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(page);
        language = combo(page, "language", List.of("system", "vi", "en"));
        language.select(Math.max(0, LANGUAGES.indexOf(before)));
        note(page, Language.given() ? "preferences.language.given" : "preferences.language.note");
        theme = combo(page, "theme", List.of("system", "light", "dark"));
        theme.select(Settings.theme().ordinal());
        label(page, "preferences.folder");
        folder = new Text(page, SWT.BORDER);
        folder.setData("id", "preferences.folder");
        folder.setText(Settings.folder().toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        note(page, "preferences.folder.note");
        return page;
    }

    private static Combo combo(Composite page, String key, List<String> values) {
        label(page, "preferences." + key);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setData("id", "preferences." + key);
        values.forEach(value -> combo.add(Texts.text("preferences." + key + "." + value)));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(combo);
        return combo;
    }

    private static void label(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Texts.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static void note(Composite page, String key) {
        Label gap = new Label(page, SWT.NONE);
        gap.setVisible(false);
        Label note = new Label(page, SWT.WRAP);
        note.setText(Texts.text(key));
        note.setEnabled(false);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(360, SWT.DEFAULT)
                .applyTo(note);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected void performDefaults() {
        language.select(0);
        theme.select(0);
        folder.setText(Settings.defaultFolder().toString());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        String place = folder.getText().strip();
        if (!Path.of(place).isAbsolute()) {
            setErrorMessage(Texts.text("preferences.folder.wrong"));
            return false;
        }
        Settings.chooseFolder(Path.of(place));
        Settings.choose(Theme.values()[theme.getSelectionIndex()]);
        SystemTheme.apply();
        return chooseLanguage(LANGUAGES.get(language.getSelectionIndex()));
    }

    private boolean chooseLanguage(String chosen) {
        if (chosen.equals(before)) {
            return true;
        }
        try {
            Language.choose(chosen);
        } catch (IOException e) {
            setErrorMessage(Texts.text("preferences.language.failed", String.valueOf(e.getMessage())));
            return false;
        }
        before = chosen;
        if (!Language.given()) {
            getShell().getDisplay().asyncExec(GeneralPage::offerRestart);
        }
        return true;
    }

    private static void offerRestart() {
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                Texts.text("preferences.restart.title"),
                Texts.text("preferences.restart.text"),
                SWT.NONE,
                Texts.text("preferences.restart.now"),
                Texts.text("preferences.restart.later"));
        if (answer == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
