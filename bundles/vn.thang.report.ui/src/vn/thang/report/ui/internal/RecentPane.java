// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import vn.thang.ui.ColumnRoom;
import vn.thang.ui.Times;
import vn.thang.ui.UiLanguage;

/** The files written lately, to be opened and verified. */
final class RecentPane {
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;
    private static final int NAME = 170;
    private static final int FOLDER = 120;

    private final Consumer<String> say;
    private final Label heading;
    private final Table table;
    private final Button open;
    private final Button folder;
    private final Button verify;

    RecentPane(Composite parent, ReportVerifier verifier, Consumer<String> say) {
        this.say = say;
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
        heading = new Label(pane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        table = new Table(pane, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "report.recent");
        for (int i = 0; i < COLUMNS; i++) {
            new TableColumn(table, SWT.NONE).setResizable(true);
        }
        String now = format().format(Instant.now());
        ColumnRoom.share(table, new int[] {NAME, ColumnRoom.of(table, now), FOLDER}, 0, COLUMNS - 1);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        Composite buttons = Fields.row(pane, 4);
        open = Fields.button(buttons, SWT.PUSH, Texts.text("recent.open"), "recent.open", () -> launch(chosen()));
        folder = Fields.button(
                buttons,
                SWT.PUSH,
                Texts.text("recent.folder"),
                "recent.folder",
                () -> launch(chosen().map(Path::getParent)));
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
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(other);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> launch(chosen())));
        table.addListener(SWT.Selection, e -> update());
        fill(Memory.recent());
    }

    private static DateTimeFormatter format() {
        return Times.format(UiLanguage.locale(), false).withZone(ZoneId.systemDefault());
    }

    private void launch(Optional<Path> file) {
        file.ifPresent(each -> {
            if (!Files.exists(each)) {
                say.accept(Texts.text("recent.gone", each));
            } else if (!Program.launch(each.toString())) {
                say.accept(Texts.text("recent.noProgram", each.getFileName()));
            }
        });
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
        DateTimeFormatter format = format();
        heading.setText(Texts.text(recent.entries().isEmpty() ? "recent.none" : "recent"));
        heading.requestLayout();
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
