// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import vn.thang.assessment.ui.FigureEditors;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.InstalledBundles;
import vn.thang.ui.Settings;
import vn.thang.workbench.internal.files.FileKind;
import vn.thang.workbench.internal.start.Relaunch;
import vn.thang.workbench.internal.start.RunningInstance;
import vn.thang.workbench.internal.start.SystemTheme;

/** Opens the workbench; arguments that do not start with a dash are frameworks and assessments to open. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        chooseWorkspace(Platform.getInstanceLocation());
        List<Path> files = files(context);
        Path socket = state().resolve("running");
        if (RunningInstance.handOver(socket, files)) {
            context.applicationRunning();
            return EXIT_OK;
        }
        InstalledExtensions.add(Settings.folder().resolve(ExtensionFolder.NAME));
        InstalledExtensions.add(InstalledExtensions.ofUser());
        InstalledBundles.start(
                FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext(),
                BundleFolder.ofUser(),
                folder(Platform.getInstallLocation()));
        Display.setAppName("Thang");
        Display display = PlatformUI.createDisplay();
        ThangAdvisor advisor = new ThangAdvisor(display, files);
        Optional<RunningInstance> instance = listen(socket, display, advisor);
        int code;
        try {
            SystemTheme.prepare(display);
            code = PlatformUI.createAndRunWorkbench(display, advisor);
        } finally {
            if (instance.isPresent()) {
                instance.get().close();
            }
            display.dispose();
        }
        return code == PlatformUI.RETURN_RESTART && !Relaunch.start() ? EXIT_RESTART : EXIT_OK;
    }

    private static Optional<RunningInstance> listen(Path socket, Display display, ThangAdvisor advisor) {
        try {
            return Optional.of(RunningInstance.listen(socket, files -> display.asyncExec(() -> advisor.asked(files))));
        } catch (IOException | UnsupportedOperationException e) {
            ILog.of(WorkbenchApplication.class).info("a second workbench will not find this one", e);
            return Optional.empty();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
        }
    }

    /** Without {@code -data} the state of the workbench is kept in {@code .thang/workbench} in the home of the user. */
    private static void chooseWorkspace(Location instance) throws IOException {
        if (instance != null && !instance.isSet()) {
            URL home = Path.of(System.getProperty("user.home"), ".thang", "workbench")
                    .toUri()
                    .toURL();
            instance.set(home, false);
        }
    }

    private static Path state() {
        return folder(Platform.getInstanceLocation());
    }

    private static Path folder(Location location) {
        return Path.of(URI.create(location.getURL().toString().replace(" ", "%20")));
    }

    private static List<Path> files(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .map(Path::of)
                .filter(file -> FileKind.of(file).filter(FileKind::editable).isPresent() || FigureEditors.suits(file))
                .toList();
    }
}
