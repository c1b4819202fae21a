// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Signing;
import vn.thang.report.sign.SigningKey;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** The key that signs the files, and an earlier assessment to compare with. The password is kept nowhere. */
final class SigningPane {
    private static final int REST_MILLIS = 500;

    private final OrderModel order;
    private final Text file;
    private final Text password;
    private final Label signer;
    private int asked;

    SigningPane(Composite parent, OrderModel order) {
        this.order = order;
        Composite part = Fields.part(parent, "part.more");
        Fields.label(part, Texts.text("earlier"), SWT.CENTER);
        Text earlier = chooser(part, "report.earlier", "*.assessment");
        earlier.addModifyListener(e -> order.compareWith(path(earlier)));
        Fields.label(part, Texts.text("key"), SWT.CENTER);
        file = chooser(part, "report.key", "*.p12;*.pfx");
        Fields.label(part, Texts.text("password"), SWT.CENTER);
        password = new Text(part, SWT.BORDER | SWT.PASSWORD);
        password.setData("id", "report.password");
        Fields.fill(password);
        Fields.label(part, "", SWT.CENTER);
        signer = new Label(part, SWT.WRAP);
        signer.setData("id", "report.signer");
        Fields.fill(signer);
        file.addModifyListener(e -> later());
        password.addModifyListener(e -> later());
    }

    private static Text chooser(Composite part, String id, String pattern) {
        Composite row = Fields.row(part, 2);
        Text field = new Text(row, SWT.BORDER);
        field.setData("id", id);
        field.setMessage(Texts.text("none"));
        Fields.fill(field);
        Fields.button(row, SWT.PUSH, Texts.text("browse"), id + ".browse", () -> {
            FileDialog dialog = new FileDialog(row.getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {pattern});
            String chosen = dialog.open();
            if (chosen != null) {
                field.setText(chosen);
            }
        });
        return field;
    }

    private static Optional<Path> path(Text field) {
        return field.getText().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(field.getText().strip()));
    }

    /** Reads the key when typing has come to rest. */
    void later() {
        int now = ++asked;
        file.getDisplay().timerExec(REST_MILLIS, () -> {
            if (now == asked && !file.isDisposed()) {
                read(now);
            }
        });
    }

    private void read(int now) {
        Optional<Path> key = path(file);
        if (key.isEmpty()) {
            show(Optional.empty(), Texts.text("key.none"));
            return;
        }
        char[] secret = password.getTextChars();
        Job job = Job.createSystem(Texts.text("key"), monitor -> {
            try {
                SigningKey read = SigningKey.read(key.get(), secret);
                answer(now, Optional.of(new Signing(read, Instant.now())), Texts.text("key.of", read.signer()));
            } catch (BadInputException e) {
                answer(now, Optional.empty(), e.findings().getFirst().in(UiLanguage.locale()));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void answer(int of, Optional<Signing> signing, String text) {
        file.getDisplay().asyncExec(() -> {
            if (of == asked && !file.isDisposed()) {
                show(signing, text);
            }
        });
    }

    private void show(Optional<Signing> signing, String text) {
        signer.setText(text);
        signer.requestLayout();
        order.sign(signing);
    }
}
