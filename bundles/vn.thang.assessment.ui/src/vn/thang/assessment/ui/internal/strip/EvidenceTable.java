// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.ui.sheet.EvidenceMark;
import vn.thang.ui.UiLanguage;

/** The documents that prove the score, with what the team thinks of them. */
final class EvidenceTable {
    private static final String[] COLUMNS = {"verdict", "number", "date", "page", "text", "file"};
    private static final int[] WIDTHS = {110, 110, 90, 50, 240, 200};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Composite pane;
    private final Table table;
    private final Label empty;
    private final List<Button> needsSelection = new ArrayList<>();
    private final Button add;
    private StripContent content;

    EvidenceTable(Composite parent) {
        pane = Look.plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        Composite bar = Look.plain(new Composite(pane, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(4, 2)
                .spacing(4, 0)
                .applyTo(bar);
        add = button(bar, "add", this::add);
        needsSelection.add(button(bar, "edit", this::edit));
        needsSelection.add(button(bar, "remove", this::remove));
        needsSelection.add(button(bar, "open", this::open));
        needsSelection.add(button(bar, "accept", () -> judge(EvidenceMark.ACCEPTED)));
        needsSelection.add(button(bar, "reject", () -> judge(EvidenceMark.REJECTED)));
        empty = Look.muted(bar, StripTexts.text("evidence.none"));
        table = Look.plain(new Table(pane, SWT.FULL_SELECTION | SWT.SINGLE));
        table.setData("id", "strip.evidence");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(StripTexts.text("evidence.column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> edit()));
    }

    Control control() {
        return pane;
    }

    private static Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(StripTexts.text("evidence.button." + key));
        button.setToolTipText(StripTexts.text("evidence.button." + key + ".tip"));
        button.setData("id", "evidence.button." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    void show(StripContent next) {
        int selected = next.isSameLine(content) ? table.getSelectionIndex() : -1;
        content = next;
        table.setRedraw(false);
        table.removeAll();
        for (Evidence each : next.row().evidence()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                EvidenceMark.of(each).sign() + " " + text(each.verdict()),
                text(each.documentNumber()),
                each.date() == null ? "" : DAY.format(each.date()),
                each.page() == null ? "" : each.page().toString(),
                text(each.text()),
                text(each.file())
            });
            item.setData(each);
        }
        table.setRedraw(true);
        table.setSelection(Math.min(selected, table.getItemCount() - 1));
        empty.setVisible(next.row().evidence().isEmpty());
        enable();
    }

    private static String text(String stated) {
        return stated == null ? "" : stated;
    }

    private void enable() {
        boolean writable =
                content != null && !content.readOnly() && !content.row().isGroup();
        add.setEnabled(writable);
        boolean any = selected().isPresent();
        for (Button button : needsSelection) {
            boolean opens = "evidence.button.open".equals(button.getData("id"));
            button.setEnabled(any && (opens ? selected().map(Evidence::file).isPresent() : writable));
        }
    }

    private Optional<Evidence> selected() {
        return table.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((Evidence) table.getSelection()[0].getData());
    }

    private void add() {
        String id = UUID.randomUUID().toString();
        String unit = content.sheet().unit().getId();
        open(new Evidence(id, unit, content.row().itemId(), null, null, null, null, null, null, null), true);
    }

    private void edit() {
        if (!content.readOnly()) {
            selected().ifPresent(evidence -> open(evidence, false));
        }
    }

    private void open(Evidence evidence, boolean added) {
        StripContent asked = content;
        EvidenceDialog dialog = new EvidenceDialog(pane.getShell(), evidence, added);
        if (dialog.open() == Window.OK) {
            store(asked, dialog.result(), evidence, added);
        }
    }

    /** Stores it, with the hash of a file that is new. */
    private static void store(StripContent asked, Evidence typed, Evidence before, boolean added) {
        Optional<Path> file = Optional.ofNullable(typed.file())
                .filter(name -> !Objects.equals(name, before.file()))
                .filter(name -> !isAddress(name))
                .flatMap(EvidenceTable::path)
                .filter(Files::isRegularFile);
        if (file.isEmpty()) {
            boolean sameFile = Objects.equals(typed.file(), before.file());
            asked.perform()
                    .accept(asked.edits().put(asked.row(), withHash(typed, sameFile ? typed.sha256() : null), added));
            return;
        }
        Display display = Display.getCurrent();
        HashJob job = new HashJob(
                file.get(),
                hash -> display.asyncExec(() ->
                        asked.perform().accept(asked.edits().put(asked.row(), withHash(typed, hash), added))));
        job.schedule();
    }

    /** A name may be one of a paper archive, which no system can have for a file. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Evidence withHash(Evidence e, String sha256) {
        return new Evidence(
                e.id(),
                e.unitId(),
                e.criterionId(),
                e.documentNumber(),
                e.date(),
                e.file(),
                sha256,
                e.page(),
                e.text(),
                e.verdict());
    }

    private void remove() {
        selected().ifPresent(each -> content.perform().accept(content.edits().remove(content.row(), each)));
    }

    private void judge(EvidenceMark mark) {
        selected().ifPresent(e -> {
            Evidence judged = new Evidence(
                    e.id(),
                    e.unitId(),
                    e.criterionId(),
                    e.documentNumber(),
                    e.date(),
                    e.file(),
                    e.sha256(),
                    e.page(),
                    e.text(),
                    mark.word(UiLanguage.locale()));
            content.perform().accept(content.edits().put(content.row(), judged, false));
        });
    }

    private static boolean isAddress(String file) {
        return file.startsWith("http://") || file.startsWith("https://");
    }

    private void open() {
        selected().map(Evidence::file).ifPresent(file -> {
            if (!(isAddress(file) || Files.exists(Path.of(file))) || !Program.launch(file)) {
                MessageDialog.openInformation(
                        pane.getShell(), StripTexts.text("evidence.title"), StripTexts.text("evidence.noFile", file));
            }
        });
    }
}
