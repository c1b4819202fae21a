// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import vn.thang.cli.Cli;
import vn.thang.cli.Console;
import vn.thang.cli.Services;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.InstalledBundles;

/** The product's second application: runs one command, with what the installed bundles bring. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        InstalledExtensions.add(InstalledExtensions.ofUser());
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        InstalledBundles.start(bundles, BundleFolder.ofUser(), installation());
        Cli cli = new Cli(
                Console.system(),
                Locale.getDefault(),
                Cli.clock(System.getenv("SOURCE_DATE_EPOCH")),
                Path.of(""),
                Services.standard(bundles.getBundle().getVersion().toString()));
        return cli.run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    private static Path installation() {
        return Path.of(
                URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")));
    }
}
