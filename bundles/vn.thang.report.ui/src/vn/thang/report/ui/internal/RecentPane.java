// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import vn.thang.report.ui.model.RecentExports;
import vn.thang.report.verify.ReportVerifier;
import vn.thang.ui.Times;
import vn.thang.ui.UiLanguage;

/** The files written lately, to be opened and verified. */
final class RecentPane {
    private static final int ROWS = 4;

    private final Table table;
    private final Button open;
    private final Button folder;
    private final Button verify;

    RecentPane(Composite parent, ReportVerifier verifier) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
        Label heading = new Label(pane, SWT.NONE);
        heading.setText(Texts.text("recent"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        table = new Table(pane, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "report.recent");
        column(340);
        column(150);
        column(420);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        Composite buttons = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(buttons);
        open = Fields.button(buttons, SWT.PUSH, Texts.text("recent.open"), "recent.open", this::open);
        folder = Fields.button(
                buttons,
                SWT.PUSH,
                Texts.text("recent.folder"),
                "recent.folder",
                () -> chosen().map(Path::getParent).ifPresent(RecentPane::launch));
        verify = Fields.button(
                buttons,
                SWT.PUSH,
                Texts.text("recent.verify"),
                "recent.verify",
                () -> chosen().ifPresent(file -> VerifyDialog.open(pane.getShell(), verifier, file)));
        Button other = Fields.button(
                buttons,
                SWT.PUSH,
                Texts.text("verify.choose"),
                "verify.choose",
                () -> VerifyDialog.choose(pane.getShell(), verifier));
        for (Button button : List.of(open, folder, verify, other)) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        }
        table.addSelectionListener(
                SelectionListener.widgetDefaultSelectedAdapter(e -> chosen().ifPresent(RecentPane::launch)));
        table.addListener(SWT.Selection, e -> update());
        fill(Memory.recent());
    }

    private void column(int width) {
        new TableColumn(table, SWT.NONE).setWidth(width);
    }

    private void open() {
        chosen().ifPresent(RecentPane::launch);
    }

    private static void launch(Path file) {
        Program.launch(file.toString());
    }

    private Optional<Path> chosen() {
        return table.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((Path) table.getSelection()[0].getData());
    }

    /** Puts the files just written on top. */
    void add(List<Path> files) {
        RecentExports recent = Memory.recent().with(files, Instant.now());
        Memory.keep(recent);
        fill(recent);
    }

    private void fill(RecentExports recent) {
        DateTimeFormatter format = Times.format(UiLanguage.locale(), false).withZone(ZoneId.systemDefault());
        table.removeAll();
        for (RecentExports.Entry entry : recent.entries()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                entry.file().getFileName().toString(),
                format.format(entry.time()),
                entry.file().getParent().toString()
            });
            item.setData(entry.file());
        }
        update();
    }

    private void update() {
        open.setEnabled(chosen().isPresent());
        folder.setEnabled(chosen().isPresent());
        verify.setEnabled(chosen().isPresent());
    }
}
