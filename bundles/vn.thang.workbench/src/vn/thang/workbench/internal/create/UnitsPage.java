// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.ImportedTable;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileJob;

/** Who is evaluated: lines typed or pasted, or a table, read while the person types. */
final class UnitsPage extends WizardPage {
    private static final long PAUSE_MILLIS = 300;

    private Later reading;
    private Button typed;
    private Button tabled;
    private Text lines;
    private Text file;
    private ImporterChoice importers;
    private Button browse;
    private Combo scorecard;
    private Label found;
    private Framework framework;
    private ImportedTable units;

    UnitsPage() {
        super("units", Texts.text("create.units.title"), null);
        setDescription(Texts.text("create.units.text"));
        setPageComplete(false);
    }

    /** Empty while they cannot be read. */
    Optional<ImportedTable> units() {
        return Optional.ofNullable(units);
    }

    /** Who comes to the page types at once. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            lines.setFocus();
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(12, 12)
                .spacing(10, 6)
                .numColumns(2)
                .applyTo(page);
        typed = radio(page, "create.units.typed");
        typed.setSelection(true);
        lines = new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        lines.setData("id", "create.units.lines");
        lines.setMessage(Texts.text("create.units.example"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .indent(20, 0)
                .hint(480, 130)
                .applyTo(lines);
        lines.addListener(SWT.Modify, e -> read());
        tabled = radio(page, "create.units.table");
        file = new Text(page, SWT.BORDER);
        file.setData("id", "create.units.file");
        GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(file);
        file.addListener(SWT.Modify, e -> read());
        browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        importers = new ImporterChoice(page, this::read);
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(line);
        new Label(line, SWT.NONE).setText(Texts.text("create.units.scorecard"));
        scorecard = new Combo(line, SWT.READ_ONLY);
        scorecard.setData("id", "create.units.scorecard");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scorecard);
        scorecard.addListener(SWT.Selection, e -> read());
        found = new Label(page, SWT.WRAP);
        found.setData("id", "create.units.found");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(480, 48)
                .applyTo(found);
        reading = new Later(page);
        enable();
        setControl(page);
    }

    private Button radio(Composite page, String key) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(Texts.text(key));
        button.setData("id", key);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            enable();
            read();
        });
        return button;
    }

    private void enable() {
        lines.setEnabled(typed.getSelection());
        file.setEnabled(tabled.getSelection());
        browse.setEnabled(tabled.getSelection());
        importers.enable(tabled.getSelection());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(Settings.folder().toString());
        dialog.setFilterExtensions(new String[] {importers.filter(), "*.*"});
        dialog.setFilterNames(
                new String[] {importers.importer().label().in(UiLanguage.locale()), Texts.text("open.all")});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    void show(Framework chosen) {
        framework = chosen;
        Locale locale = UiLanguage.locale();
        List<String> names = new ArrayList<>(List.of(Texts.text("create.units.byTier")));
        for (Scorecard each : chosen.getScorecards()) {
            names.add(vn.thang.criteria.text.Texts.name(each, locale));
        }
        scorecard.setItems(names.toArray(String[]::new));
        scorecard.select(chosen.getScorecards().size() == 1 ? 1 : 0);
        scorecard.setEnabled(chosen.getScorecards().size() > 1);
        read();
    }

    private void read() {
        units = null;
        setPageComplete(false);
        setErrorMessage(null);
        found.setText("");
        boolean empty = (typed.getSelection() ? lines : file).getText().isBlank();
        if (framework == null || empty) {
            return;
        }
        int index = scorecard.getSelectionIndex();
        if (typed.getSelection()
                && index <= 0
                && lines.getText().lines().noneMatch(line -> line.strip().contains("\t"))) {
            setErrorMessage(Texts.text("create.units.which"));
            return;
        }
        Optional<Message> problem = tabled.getSelection() ? importers.problem() : Optional.empty();
        if (problem.isPresent()) {
            setErrorMessage(problem.get().in(UiLanguage.locale()));
            return;
        }
        UnitSource source = typed.getSelection()
                ? new UnitSource.Typed(lines.getText(), Texts.text("create.units.lines"))
                : new UnitSource.Read(
                        importers.importer(),
                        importers.values(),
                        Path.of(file.getText().strip()));
        String code =
                index <= 0 ? null : framework.getScorecards().get(index - 1).getCode();
        Framework with = framework;
        reading.ask(
                Texts.text("create.units.reading"), PAUSE_MILLIS, () -> source.read(with, code), this::read, fault -> {
                    List<String> problems = FileJob.reason(fault).lines().toList();
                    setErrorMessage(problems.getFirst());
                    found.setText(problems.size() > 1 ? Texts.text("create.units.more", problems.size() - 1) : "");
                });
    }

    private void read(ImportedTable table) {
        units = table;
        found.setText(Texts.text(
                "create.units.found",
                table.model().getUnits().size(),
                table.model().getGroups().size(),
                table.edits().size()));
        setPageComplete(true);
    }
}
