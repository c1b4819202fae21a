// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.widgets.Shell;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.report.production.ReportProduction;
import vn.thang.report.ui.internal.ReportDialog;
import vn.thang.report.ui.internal.VerifyDialog;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.report.verify.ReportVerifier;

/**
 * Opens the report workbench.
 *
 * @param stores opens the assessments that reports are about
 * @param production makes the documents, the one of the command line
 * @param verifier verifies reports, as the command line does
 */
public record ReportDesk(AssessmentStores stores, ReportProduction production, ReportVerifier verifier) {
    public ReportDesk {
        Objects.requireNonNull(stores, "stores");
        Objects.requireNonNull(production, "production");
        Objects.requireNonNull(verifier, "verifier");
    }

    /**
     * Shows the window for an assessment, the one that is open already if there is one. User-interface thread only.
     *
     * @param units of the assessment, in the order in which they are to be chosen from
     */
    public void open(Shell parent, Path assessment, List<UnitChoice> units) {
        Arrays.stream(parent.getDisplay().getShells())
                .filter(shell -> assessment.equals(shell.getData(ReportDialog.ASSESSMENT)))
                .findFirst()
                .ifPresentOrElse(Shell::forceActive, () -> new ReportDialog(parent, this, assessment, units).open());
    }

    /** Asks for a finished report and shows whether it holds. User-interface thread only. */
    public void verify(Shell parent) {
        VerifyDialog.choose(parent, verifier);
    }
}
