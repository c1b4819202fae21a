// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.cli.Services;
import vn.thang.report.ui.ReportDesk;

/** File &gt; Verify a report... for any file; no assessment has to be open. */
public final class VerifyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Services services = Services.standard();
        new ReportDesk(services.stores(), services.production(), services.verifier())
                .verify(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
        return null;
    }
}
