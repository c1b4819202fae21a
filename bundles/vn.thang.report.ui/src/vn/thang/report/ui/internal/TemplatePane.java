// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import vn.thang.report.ExportException;
import vn.thang.report.template.TemplateLibrary;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** The template to print through: a file, one used lately, or a copy of one that comes with Thang. */
final class TemplatePane {
    private static final int MOST_RECENT = 8;
    private static final String[] PATTERNS = {"*.docx;*.xlsx;*.html"};

    private final OrderModel order;
    private final Combo file;
    private final Button clear;

    private TemplatePane(Composite parent, OrderModel order) {
        this.order = order;
        Composite part = Fields.part(parent, "part.template");
        Fields.label(part, Texts.text("template"), SWT.CENTER);
        Composite row = Fields.row(part, 2);
        file = new Combo(row, SWT.DROP_DOWN | SWT.BORDER);
        file.setData("id", "report.template");
        file.setToolTipText(Texts.text("template.none"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(file);
        file.setItems(Memory.templates().entries().stream()
                .limit(MOST_RECENT)
                .map(entry -> entry.file().toString())
                .toArray(String[]::new));
        Fields.button(row, SWT.PUSH, Texts.text("browse"), "report.template.browse", this::browse);
        Fields.label(part, "", SWT.CENTER);
        Composite more = Fields.row(part, 2);
        Button start = Fields.button(
                more, SWT.PUSH, Texts.text("template.start"), "report.template.start", () -> starters(more));
        start.setToolTipText(Texts.text("template.start.hint"));
        clear = Fields.button(
                more, SWT.PUSH, Texts.text("template.clear"), "report.template.clear", () -> file.setText(""));
        file.addModifyListener(e -> {
            clear.setEnabled(!file.getText().isBlank());
            order.printThrough(typed());
        });
    }

    /** Creates it. */
    static void create(Composite parent, OrderModel order) {
        new TemplatePane(parent, order).clear.setEnabled(order.template().isPresent());
    }

    private Optional<Path> typed() {
        try {
            return file.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty(); // while it is being typed
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(PATTERNS);
        String chosen = dialog.open();
        if (chosen != null) {
            take(Path.of(chosen));
        }
    }

    private void take(Path chosen) {
        Memory.keepTemplates(Memory.templates().with(List.of(chosen), Instant.now()));
        if (file.indexOf(chosen.toString()) < 0) {
            file.add(chosen.toString(), 0);
        }
        file.setText(chosen.toString());
    }

    private void starters(Composite row) {
        Menu menu = new Menu(row);
        for (TemplateLibrary.Entry entry : TemplateLibrary.entries()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(entry.label().in(UiLanguage.locale()));
            item.setData("id", "starter." + entry.name());
            item.addListener(SWT.Selection, e -> start(entry));
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void start(TemplateLibrary.Entry entry) {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setText(Texts.text("template.save"));
        dialog.setFilterExtensions(new String[] {"*." + entry.format()});
        dialog.setFileName(entry.name());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            copy(entry, Path.of(chosen.endsWith("." + entry.format()) ? chosen : chosen + "." + entry.format()));
        }
    }

    private void copy(TemplateLibrary.Entry entry, Path target) {
        try {
            take(entry.copy(
                    target.toAbsolutePath().getParent(), target.getFileName().toString(), order.locale()));
            order.want(entry.kind(), true);
        } catch (ExportException e) {
            MessageDialog.openError(
                    file.getShell(),
                    Texts.text("template.save"),
                    Texts.text("template.failed", e.finding().in(UiLanguage.locale())));
        }
    }
}
