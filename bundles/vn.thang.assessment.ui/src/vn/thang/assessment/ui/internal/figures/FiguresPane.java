// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.ui.figures.FigureClipboard;
import vn.thang.assessment.ui.figures.FigureEdit;
import vn.thang.assessment.ui.figures.FigureFiles;
import vn.thang.assessment.ui.figures.FigureFilter;
import vn.thang.assessment.ui.figures.FigureWords;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.assessment.ui.internal.strip.Look;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.ExportException;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureState;

/** Published figures: each beside what Thang computes, and what an expert decided. */
public final class FiguresPane {
    private static final int RETRY_MILLIS = 150;
    private static final int TOLD_PROBLEMS = 12;

    private final Consumer<FigureEdit> perform;
    private final Locale locale;
    private final FiguresModel model;
    private final Composite pane;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Combo filter;
    private final Label counts;
    private final FigureTable table;
    private final Text details;
    private Optional<String> wanted = Optional.empty();

    /**
     * Shows what the model holds.
     *
     * @param perform carries an edit out as one step of undo; what came of it is then shown by {@link #refresh}
     */
    public FiguresPane(Composite parent, FiguresModel model, Locale locale, Consumer<FigureEdit> perform) {
        this.model = model;
        this.locale = locale;
        this.perform = perform;
        pane = Look.plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 6).applyTo(pane);
        Composite bar = Look.plain(new Composite(pane, SWT.NONE));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 4;
        row.marginLeft = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, "add", this::add);
        button(bar, "paste", () -> paste(""));
        button(bar, "import", this::importTable);
        button(bar, "edit", this::edit);
        button(bar, "resolve", this::resolve);
        button(bar, "remove", this::remove);
        button(bar, "export", this::export);
        filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        filter.setData("id", "figures.filter");
        filter.setToolTipText(FigureTexts.text("filter.tip"));
        for (FigureFilter each : FigureFilter.values()) {
            filter.add(FigureTexts.text("filter." + each));
        }
        filter.select(0);
        filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fill()));
        counts = Look.plain(new Label(pane, SWT.NONE));
        counts.setData("id", "figures.counts");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        table = new FigureTable(pane, locale, this::selected, this::edit);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table.control());
        table.control().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            } else if (e.keyCode == SWT.F2) {
                edit();
            } else if (e.stateMask == SWT.MOD1 && e.keyCode == 'v') {
                pasteClipboard();
            } else if (e.stateMask == SWT.MOD1 && e.keyCode == 'c') {
                copy();
            }
        }));
        details = Look.plain(new Text(pane, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        details.setData("id", "figures.details");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 92).applyTo(details);
        refresh();
    }

    private void button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(FigureTexts.text("button." + key));
        button.setToolTipText(FigureTexts.text("button." + key + ".tip"));
        button.setData("id", "figures." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        buttons.put(key, button);
    }

    /** Shows what there is now. */
    public void refresh() {
        if (pane.isDisposed()) {
            return;
        }
        if (model.refresh()) {
            fill();
            goToWanted();
        } else {
            pane.getDisplay().timerExec(RETRY_MILLIS, this::refresh);
        }
    }

    private void fill() {
        FigureFilter chosen = FigureFilter.values()[filter.getSelectionIndex()];
        table.show(model.shown(chosen));
        counts.setText(
                model.all().isEmpty()
                        ? FigureTexts.text("counts.none")
                        : FigureTexts.text(
                                "counts",
                                model.all().size(),
                                model.count(FigureState.CONSISTENT),
                                model.count(FigureState.CONTRADICTION),
                                model.count(FigureState.RESOLVED),
                                model.count(FigureState.NOT_CHECKABLE),
                                model.count(FigureState.UNREADABLE)));
        selected();
    }

    private void selected() {
        boolean writable = !model.readOnly();
        List<FigureCheck> selected = table.selected();
        boolean contradiction = table.one()
                .filter(check -> check.state() == FigureState.CONTRADICTION || check.state() == FigureState.RESOLVED)
                .isPresent();
        buttons.forEach((key, button) -> button.setEnabled(
                switch (key) {
                    case "edit" -> writable && selected.size() == 1;
                    case "resolve" -> writable && contradiction;
                    case "remove" -> writable && !selected.isEmpty();
                    case "export" -> !model.all().isEmpty();
                    default -> writable;
                }));
        details.setText(
                table.one().map(check -> FigureWords.details(check, locale)).orElse(""));
    }

    private void add() {
        FigureDialog dialog = new FigureDialog(pane.getShell(), model, FiguresModel.fresh("", "", ""), true);
        if (dialog.open() == Window.OK) {
            perform.accept(model.add(List.of(dialog.result())));
        }
    }

    private void edit() {
        if (!model.readOnly()) {
            table.one().ifPresent(check -> {
                FigureDialog dialog = new FigureDialog(pane.getShell(), model, check.figure(), false);
                if (dialog.open() == Window.OK) {
                    perform.accept(model.change(dialog.result()));
                }
            });
        }
    }

    private void resolve() {
        table.one().ifPresent(check -> {
            ResolveDialog dialog = new ResolveDialog(pane.getShell(), model, check, locale);
            if (dialog.open() == Window.OK) {
                perform.accept(model.resolve(check.figure(), dialog.result()));
            }
        });
    }

    private void remove() {
        List<PublishedFigure> removed =
                table.selected().stream().map(FigureCheck::figure).toList();
        if (!removed.isEmpty() && !model.readOnly()) {
            perform.accept(model.remove(removed));
        }
    }

    /** Opens the dialog that proposes checks, with a text in it. */
    private void paste(String text) {
        PasteDialog dialog = new PasteDialog(pane.getShell(), model, text);
        if (dialog.open() == Window.OK) {
            added(dialog.result());
        }
    }

    /** A table of figures is taken as it is; from any other text, checks are proposed. */
    private void pasteClipboard() {
        Clipboard clipboard = new Clipboard(pane.getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text == null || text.isBlank() || model.readOnly()) {
            return;
        }
        try {
            FigureClipboard.read(text, locale, model.nameable()).ifPresentOrElse(this::added, () -> paste(text));
        } catch (BadInputException e) {
            refused(e.findings());
        }
    }

    private void copy() {
        List<FigureCheck> selected = table.selected();
        if (!selected.isEmpty()) {
            Clipboard clipboard = new Clipboard(pane.getDisplay());
            clipboard.setContents(
                    new Object[] {FigureClipboard.text(selected)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void added(List<PublishedFigure> figures) {
        if (!figures.isEmpty()) {
            perform.accept(model.add(figures));
        }
    }

    private void importTable() {
        FileDialog dialog = new FileDialog(pane.getShell(), SWT.OPEN);
        dialog.setText(FigureTexts.text("import.title"));
        dialog.setFilterNames(new String[] {FigureTexts.text("import.tables"), FigureTexts.text("import.texts")});
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx;*.tsv", "*.txt;*.md"});
        String chosen = dialog.open();
        if (chosen != null) {
            importFile(Path.of(chosen));
        }
    }

    /** Adds the figures of a table, or opens the dialog that proposes checks with a text. */
    public void importFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".md")) {
            new FileWork<>(file, FileWork::text, this::paste, this::refused).schedule();
        } else {
            Optional<List<UnitGroup>> groups = model.nameable();
            new FileWork<>(file, table -> FigureFiles.read(table, groups), this::added, this::refused).schedule();
        }
    }

    private void refused(List<Finding> findings) {
        List<String> lines = new ArrayList<>(
                findings.stream().limit(TOLD_PROBLEMS).map(f -> f.in(locale)).toList());
        if (findings.size() > TOLD_PROBLEMS) {
            lines.add(FigureTexts.text("import.more", findings.size() - TOLD_PROBLEMS));
        }
        MessageDialog.openError(pane.getShell(), FigureTexts.text("import.refused"), String.join("\n", lines));
    }

    private void export() {
        FileDialog dialog = new FileDialog(pane.getShell(), SWT.SAVE);
        dialog.setText(FigureTexts.text("export.title"));
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("figures.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            exportTo(Path.of(chosen));
        }
    }

    /** Writes all figures, checked, as a table. */
    public void exportTo(Path file) {
        try {
            FigureFiles.write(model.all(), file);
        } catch (ExportException e) {
            MessageDialog.openError(
                    pane.getShell(),
                    FigureTexts.text("export.failed"),
                    e.finding().in(locale));
        }
    }

    public Control control() {
        return pane;
    }

    /** Selects a figure, and shows all figures where the filter hides it. */
    public void reveal(String figureId) {
        wanted = Optional.of(figureId);
        goToWanted();
    }

    /** Once the figures are read, which waits for an edit that is being stored. */
    private void goToWanted() {
        if (wanted.isEmpty() || model.all().isEmpty()) {
            return;
        }
        String id = wanted.get();
        wanted = Optional.empty();
        if (!table.select(id)) {
            filter.select(FigureFilter.ALL.ordinal());
            fill();
            table.select(id);
        }
        selected();
    }

    public boolean setFocus() {
        return table.control().setFocus();
    }
}
