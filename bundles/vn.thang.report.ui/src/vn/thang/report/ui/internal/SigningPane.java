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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Signing;
import vn.thang.report.sign.SigningKey;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/** The key that signs the files. The password is kept nowhere. */
final class SigningPane {
    private static final int REST_MILLIS = 500;

    private final OrderModel order;
    private final Text file;
    private final Text password;
    private final Label signer;
    private int asked;

    SigningPane(Composite parent, OrderModel order) {
        this.order = order;
        Composite part = Fields.part(parent, "part.signing");
        Fields.label(part, Texts.text("key"), SWT.CENTER);
        file = Fields.chooser(part, "report.key", "*.p12;*.pfx");
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
        Optional<Path> key = Fields.path(file);
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
