// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;

/** The light or the dark theme: as chosen, else as the system has it, also when the system changes its mind. */
public final class SystemTheme {
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ID = "themeid";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private SystemTheme() {}

    /** Before the first window: the right theme from the first paint on. */
    public static void prepare(Display display) {
        InstanceScope.INSTANCE.getNode(NODE).put(ID, dark() ? DARK : LIGHT);
        display.addListener(SWT.Settings, event -> {
            if (Settings.theme() == Settings.Theme.SYSTEM) {
                apply();
            }
        });
    }

    /** After a choice in the preferences. */
    public static void apply() {
        if (PlatformUI.isWorkbenchRunning() && Themes.dark() != dark()) {
            Themes.use(dark());
        }
    }

    /** The property {@code thang.theme} is for scripts that take pictures. */
    private static boolean dark() {
        return switch (Settings.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Display.isSystemDarkTheme() || "dark".equals(System.getProperty("thang.theme"));
        };
    }
}
