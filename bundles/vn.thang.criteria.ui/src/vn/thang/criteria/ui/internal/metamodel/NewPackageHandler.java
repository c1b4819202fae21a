// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import vn.thang.criteria.ui.CriteriaEditors;

/** File &gt; New metamodel package...; the workbench can be used while the wizard is open. */
public final class NewPackageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> framework = CriteriaEditors.file(HandlerUtil.getActiveEditor(event));
        new PackageDialog(window.getShell(), new PackageWizard(window.getActivePage(), framework)).open();
        return null;
    }
}
