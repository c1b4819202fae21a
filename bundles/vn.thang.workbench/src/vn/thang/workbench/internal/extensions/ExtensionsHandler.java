// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.extensions;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import vn.thang.extensions.InstalledBundles;
import vn.thang.extensions.shelf.ExtensionShelf;
import vn.thang.ui.UiLanguage;

/** Help &gt; Extensions...; with a file as its parameter, what it would install is shown at once. */
public final class ExtensionsHandler extends AbstractHandler {
    private static final String FILE = "vn.thang.workbench.parameter.extension";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ExtensionShelf shelf = ExtensionShelf.ofUser(
                InstalledBundles.names(
                        FrameworkUtil.getBundle(ExtensionsHandler.class).getBundleContext()),
                UiLanguage.locale());
        ExtensionsDialog dialog = new ExtensionsDialog(HandlerUtil.getActiveShellChecked(event), shelf);
        dialog.open();
        Optional.ofNullable(event.getParameter(FILE)).map(Path::of).ifPresent(dialog::look);
        return null;
    }
}
