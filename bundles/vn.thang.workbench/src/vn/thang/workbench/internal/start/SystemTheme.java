// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;

/** The light or the dark theme: as chosen, else as the system has it, also when the system changes its mind. */
public final class SystemTheme {
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ID = "themeid";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final int SETTLED_MILLIS = 400;

    /** The first window does not wait longer for the desktop; a later answer comes with the next look at it. */
    private static final int START_MILLIS = 250;

    private static boolean preferred;
    private static boolean darkAtStart;
    private static Optional<String> nameAtStart = Optional.empty();
    private static Optional<String> nameNow = Optional.empty();

    private SystemTheme() {}

    /** Before the first window: the right theme from the first paint on. */
    public static void prepare(Display display) {
        preferred = asked().completeOnTimeout(false, START_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        darkAtStart = Display.isSystemDarkTheme();
        nameAtStart = Themes.desktop();
        nameNow = nameAtStart;
        InstanceScope.INSTANCE.getNode(NODE).put(ID, dark() ? DARK : LIGHT);
        display.addListener(SWT.Settings, event -> {
            if (Settings.theme() == Settings.Theme.SYSTEM && changed()) {
                display.timerExec(SETTLED_MILLIS, SystemTheme::apply);
            }
        });
        // Who switches the desktop's colours leaves the window for it and comes back.
        display.addFilter(SWT.Activate, event -> {
            if (event.widget instanceof Shell && Settings.theme() == Settings.Theme.SYSTEM) {
                asked().thenAccept(dark -> look(display, dark));
            }
        });
    }

    private static CompletableFuture<Boolean> asked() {
        return "gtk".equals(SWT.getPlatform())
                ? DesktopColours.OF_GNOME.preferDark()
                : CompletableFuture.completedFuture(false);
    }

    private static void look(Display display, boolean dark) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (dark != preferred) {
                    preferred = dark;
                    apply();
                }
            });
        }
    }

    /** Whether it is the system that has another theme; our own themes are news, too, under GTK. */
    private static boolean changed() {
        Optional<String> name = Themes.desktop();
        boolean same = name.isPresent() && name.equals(nameNow);
        nameNow = name;
        return !same;
    }

    /** After a choice in the preferences; the switch itself comes a moment later. */
    public static void apply() {
        if (PlatformUI.isWorkbenchRunning()) {
            Themes.change(dark());
        }
    }

    /** The property {@code thang.theme} is for scripts that take pictures. */
    private static boolean dark() {
        return switch (Settings.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> preferred || system(Themes.desktop()) || "dark".equals(System.getProperty("thang.theme"));
        };
    }

    /**
     * Under GTK the dark theme of the workbench makes the colours of the system's theme dark, too, so only the name of that
     * theme tells that the system has changed its mind.
     */
    private static boolean system(Optional<String> name) {
        if (name.isEmpty()) {
            return Display.isSystemDarkTheme();
        }
        return name.equals(nameAtStart)
                ? darkAtStart
                : name.get().toLowerCase(Locale.ROOT).contains("dark");
    }
}
