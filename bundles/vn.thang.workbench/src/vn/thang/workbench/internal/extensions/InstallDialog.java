// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.extensions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.cli.Services;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.extensions.shelf.Extension.Kind;
import vn.thang.extensions.shelf.ExtensionShelf;
import vn.thang.extensions.shelf.Offer;
import vn.thang.extensions.shelf.UpgradePreview;
import vn.thang.ui.Settings;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileKind;
import vn.thang.workbench.internal.files.WorkspaceContent;
import vn.thang.workbench.internal.files.WorkspaceFile;

/** Shows where an extension comes from and what it holds, before anything of it is copied, and installs it when asked to. */
final class InstallDialog extends Dialog {
    private final ExtensionShelf shelf;
    private final Offer offer;
    private final Runnable installed;
    private Text about;
    private Label state;

    /** @param installed is run when it is installed */
    InstallDialog(Shell parent, ExtensionShelf shelf, Offer offer, Runnable installed) {
        super(parent);
        this.shelf = shelf;
        this.offer = offer;
        this.installed = installed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("extensions.install.title", offer.kind().in(UiLanguage.locale())));
        shell.setData("id", "extensions.install.window");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        Label warning = new Label(area, SWT.WRAP);
        warning.setText(Texts.text("extensions.warning." + offer.kind().name()));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(warning);
        about = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        about.setData("id", "extensions.about");
        about.setText(ExtensionText.of(offer));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(about);
        state = new Label(area, SWT.WRAP);
        state.setData("id", "extensions.install.state");
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(state);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.text("extensions.install.ok"), false)
                .setData("id", "extensions.install.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.text("button.cancel"), true);
    }

    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setEnabled(offer.framework().isEmpty() && offer.acceptable());
        offer.framework().ifPresent(this::preview);
    }

    /** A framework is installed only after it was shown what that means. */
    private void preview(FrameworkPackage added) {
        state.setText(Texts.text("extensions.previewing"));
        Background.run(
                about,
                () -> lines(added),
                lines -> {
                    about.append("\n\n" + Texts.text("extensions.preview") + "\n" + String.join("\n", lines));
                    about.setSelection(0);
                    tell("", offer.acceptable());
                },
                refused -> tell(refused, offer.acceptable()));
    }

    private static List<String> lines(FrameworkPackage added) throws BadInputException, IOException {
        Optional<InstalledPackages.Installed> before = new InstalledPackages(InstalledPackages.ofUser())
                .find(added.manifest().id());
        Optional<Framework> older = before.isPresent()
                ? Optional.of(FrameworkFiles.load(before.get().framework()))
                : Optional.empty();
        List<Path> assessments =
                WorkspaceContent.scan(Settings.folder(), List.of(), UiLanguage.locale())
                        .of(FileKind.ASSESSMENT)
                        .stream()
                        .map(WorkspaceFile::path)
                        .toList();
        Services services = Services.standard();
        return new UpgradePreview(services.scoring(), services.stores(), UiLanguage.locale())
                .of(added.framework(), older, assessments);
    }

    private void tell(String text, boolean possible) {
        state.setText(text);
        state.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(possible);
    }

    /** What stands there already is replaced: its version was shown. */
    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Background.run(
                about,
                () -> {
                    shelf.install(offer, offer.kind() == Kind.METAMODEL);
                    return offer;
                },
                done -> {
                    super.okPressed();
                    installed.run();
                },
                refused -> tell(refused, false));
    }

    @Override
    public boolean close() {
        try {
            offer.close();
        } catch (IOException e) {
            ILog.of(InstallDialog.class).warn(e.getMessage(), e);
        }
        return super.close();
    }
}
