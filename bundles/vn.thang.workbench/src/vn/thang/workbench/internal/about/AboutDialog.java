// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.about;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import vn.thang.workbench.internal.Texts;

/** What this program is: version, commit, Java, and the libraries with their licences. */
final class AboutDialog extends Dialog {
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final Bundle bundle = FrameworkUtil.getBundle(AboutDialog.class);
    private Table table;

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.text("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(16, 0)
                .margins(6, 6)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label picture = new Label(head, SWT.NONE);
        picture.setImage(resources.create(ImageDescriptor.createFromURL(bundle.getEntry("icons/about.svg"))));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .span(1, 3)
                .applyTo(picture);
        Label name = new Label(head, SWT.NONE);
        name.setText(Texts.text("about.name"));
        name.setFont(resources.create(
                FontDescriptor.createFrom(name.getFont()).increaseHeight(6).setStyle(SWT.BOLD)));
        wrapped(head, Texts.text("about.text"));
        Label version = wrapped(head, version());
        version.setData("id", "about.version");
        libraries(area);
        return area;
    }

    private static Label wrapped(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(420, SWT.DEFAULT)
                .indent(0, 6)
                .applyTo(label);
        return label;
    }

    /** The last part of the version is the time of the commit it was built from. */
    private String version() {
        return Texts.text(
                "about.version",
                bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "."
                        + bundle.getVersion().getMicro(),
                bundle.getVersion().getQualifier(),
                System.getProperty("java.version"),
                Platform.getOS() + "/" + Platform.getOSArch());
    }

    private void libraries(Composite area) {
        Label title = new Label(area, SWT.NONE);
        title.setText(Texts.text("about.libraries"));
        GridDataFactory.fillDefaults().indent(6, 8).applyTo(title);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("id", "about.libraries");
        table.setHeaderVisible(true);
        column("about.library", 300);
        column("about.library.version", 100);
        column("about.library.licence", 220);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 220).applyTo(table);
        Job job = Job.createSystem(Texts.text("about.libraries"), (ICoreRunnable) monitor -> {
            try {
                List<Library> found = Libraries.of(bundle.getBundleContext());
                table.getDisplay().asyncExec(() -> show(found));
            } catch (IOException e) {
                Platform.getLog(bundle).log(Status.error(e.getMessage(), e));
            }
        });
        job.schedule();
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Texts.text(key));
        column.setWidth(width);
    }

    private void show(List<Library> libraries) {
        if (!table.isDisposed()) {
            libraries.forEach(library -> new TableItem(table, SWT.NONE)
                    .setText(new String[] {library.name(), library.version(), library.licence()}));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Texts.text("about.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, Texts.text("button.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {version()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }
}
