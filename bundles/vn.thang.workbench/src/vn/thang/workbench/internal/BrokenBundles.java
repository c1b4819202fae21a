// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Messages;
import vn.thang.extensions.BundleState;
import vn.thang.extensions.InstalledBundles;
import vn.thang.ui.UiLanguage;

/** Tells which bundles of others cannot be used, and why, when the workbench has opened. */
final class BrokenBundles {
    private BrokenBundles() {}

    static void tell(Shell shell) {
        List<Finding> findings = InstalledBundles.states().stream()
                .map(BundleState::findings)
                .flatMap(List::stream)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        Locale locale = UiLanguage.locale();
        String text = findings.stream().map(each -> each.in(locale)).collect(Collectors.joining("\n\n"));
        ILog.of(BrokenBundles.class).error(text);
        Messages texts = Messages.of(BrokenBundles.class);
        shell.getDisplay()
                .asyncExec(() -> MessageDialog.openWarning(
                        shell, texts.text(locale, "bundles.title"), texts.text(locale, "bundles.text", text)));
    }
}
