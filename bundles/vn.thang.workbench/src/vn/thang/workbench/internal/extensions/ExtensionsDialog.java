// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.extensions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.extensions.shelf.Extension;
import vn.thang.extensions.shelf.Extension.Kind;
import vn.thang.extensions.shelf.Extension.State;
import vn.thang.extensions.shelf.ExtensionShelf;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;

/** Help &gt; Extensions: metamodel packages, bundles and framework packages; what can be done with them. */
final class ExtensionsDialog extends Dialog {
    private static final String[] FILES = {"*.ecore;*.jar;*.zip;*.thangpkg"};

    private final ExtensionShelf shelf;
    private final Locale locale = UiLanguage.locale();
    private List<Extension> shown = List.of();
    private Table table;
    private Text details;
    private Label note;
    private Button onOff;
    private Button rollBack;
    private Button remove;

    ExtensionsDialog(Shell parent, ExtensionShelf shelf) {
        super(parent);
        this.shelf = shelf;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("extensions.title"));
        shell.setData("id", "extensions");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("id", "extensions.table");
        table.setHeaderVisible(true);
        column("extensions.name", 280);
        column("extensions.kind", 150);
        column("extensions.version", 90);
        column("extensions.state", 150);
        table.addListener(SWT.Selection, e -> select());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        buttons(area);
        details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        details.setData("id", "extensions.details");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(SWT.DEFAULT, 170)
                .applyTo(details);
        note = new Label(area, SWT.WRAP);
        note.setData("id", "extensions.note");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(600, SWT.DEFAULT)
                .applyTo(note);
        return area;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Texts.text(key));
        column.setWidth(width);
    }

    private void buttons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, "extensions.install", this::choose);
        onOff = button(column, "extensions.disable", this::switchIt);
        rollBack = button(column, "extensions.rollBack", this::rollBack);
        remove = button(column, "extensions.remove", this::remove);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.text(key));
        button.setData("id", key);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.text("button.close"), true);
    }

    @Override
    public void create() {
        super.create();
        refresh();
    }

    private void refresh() {
        Background.run(table, shelf::list, this::show, note::setText);
    }

    private void show(List<Extension> all) {
        Optional<Extension> before = selected();
        shown = all;
        table.removeAll();
        for (Extension each : all) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                each.label(),
                each.kind().in(locale),
                each.version(),
                each.state().in(locale)
            });
        }
        for (int i = 0; i < all.size(); i++) {
            Extension each = all.get(i);
            if (before.filter(old -> old.kind() == each.kind() && old.name().equals(each.name()))
                    .isPresent()) {
                table.select(i);
            }
        }
        if (table.getSelectionIndex() < 0 && !all.isEmpty()) {
            table.select(0);
        }
        select();
    }

    private Optional<Extension> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void select() {
        Optional<Extension> one = selected();
        details.setText(one.map(ExtensionText::of).orElse(Texts.text("extensions.none")));
        boolean off = one.filter(each -> each.state() == State.DISABLED).isPresent();
        onOff.setText(Texts.text(off ? "extensions.enable" : "extensions.disable"));
        onOff.setEnabled(one.filter(Extension::canSwitch).isPresent());
        rollBack.setEnabled(one.filter(Extension::canRollBack).isPresent());
        remove.setEnabled(one.filter(Extension::canRemove).isPresent());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Texts.text("extensions.choose"));
        dialog.setFilterExtensions(FILES);
        dialog.setFilterNames(new String[] {Texts.text("extensions.files")});
        String chosen = dialog.open();
        if (chosen != null) {
            look(Path.of(chosen));
        }
    }

    /** Shows what a file would install. */
    void look(Path file) {
        note.setText("");
        Background.run(
                table,
                () -> shelf.look(file),
                offer -> new InstallDialog(getShell(), shelf, offer, () -> changed(offer.kind())).open(),
                refused -> MessageDialog.openError(getShell(), Texts.text("extensions.title"), refused));
    }

    private void changed(Kind kind) {
        note.setText(kind == Kind.BUNDLE ? Texts.text("extensions.nextStart") : "");
        refresh();
    }

    private void switchIt() {
        selected().ifPresent(one -> change(one, () -> shelf.enable(one, one.state() == State.DISABLED)));
    }

    private void rollBack() {
        selected()
                .filter(one -> confirmed(
                        "extensions.rollBack.ask", one.label(), one.earlier().getLast(), one.version()))
                .ifPresent(one -> change(one, () -> shelf.rollBack(one)));
    }

    private void remove() {
        selected()
                .filter(one -> confirmed("extensions.remove.ask", one.label(), one.version()))
                .ifPresent(one -> change(one, () -> shelf.remove(one)));
    }

    private boolean confirmed(String key, Object... arguments) {
        return MessageDialog.openConfirm(getShell(), Texts.text("extensions.title"), Texts.text(key, arguments));
    }

    /** Changes files. */
    @FunctionalInterface
    private interface Change {
        void run() throws BadInputException, IOException;
    }

    private void change(Extension one, Change change) {
        Background.run(
                table,
                () -> {
                    change.run();
                    return one;
                },
                done -> changed(done.kind()),
                note::setText);
    }
}
