// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import vn.thang.ui.Themes;

/**
 * Pictures of windows in one theme, named {@code looks-NAME-LANGUAGE-THEME}, and all the faults that {@link Looks} finds in
 * them. Every theme has pictures of its own; the language is that of the workbench.
 */
final class Gallery {
    private static final int LOOKS_AGAIN = 3;
    private static final int REST_MILLIS = 500;

    private final UiDriver ui;
    private final Workbench workbench;
    private final Words words = Words.ofTheOtherLanguage();
    private final List<String> faults = new ArrayList<>();

    Gallery(Workbench workbench) {
        this.workbench = workbench;
        this.ui = workbench.ui();
    }

    /** Whether dark: both in Vietnamese, light in English, as colours do not depend on the language. */
    static Stream<Boolean> themes() {
        return Workbench.vietnamese() ? Stream.of(false, true) : Stream.of(false);
    }

    /** Hangs the pictures of one theme; the faults of all of them are asserted at the end. */
    void in(boolean dark, Walk walk) throws Exception {
        if (Themes.dark() != dark) {
            workbench.theme(dark);
            ui.pump(800);
        }
        try {
            walk.go();
        } finally {
            if (dark) {
                workbench.theme(false);
                ui.pump(300);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    /** A way through some windows. */
    interface Walk {
        void go() throws Exception;
    }

    void window(String name) {
        shell(name, workbench.window());
    }

    void shell(String name, Shell shell) {
        // A pointer over a window brings tips and hover colours with it.
        Point size = shell.getSize();
        ui.point(shell, size.x - 40, 6);
        ui.pump(REST_MILLIS);
        List<String> seen = Looks.faults(shell, words);
        // On a slow machine what came last is not painted yet.
        for (int again = 0; again < LOOKS_AGAIN && !seen.isEmpty(); again++) {
            ui.pump(REST_MILLIS * 4);
            seen = Looks.faults(shell, words);
        }
        Screen.picture(
                "looks-" + name + "-" + Workbench.text("vi", "en") + (Themes.dark() ? "-dark" : "-light"), shell);
        seen.forEach(fault -> faults.add(name + ": " + fault));
    }

    /** A small window that {@code open} brings while everything else goes on; it is closed afterwards. */
    void popup(String name, Runnable open) {
        List<Shell> before = List.of(workbench.window().getDisplay().getShells());
        open.run();
        Shell popup = ui.until(
                "popup " + name,
                () -> Arrays.stream(workbench.window().getDisplay().getShells())
                        .filter(shell -> !before.contains(shell) && shell.isVisible())
                        .findFirst()
                        .orElse(null));
        shell(name, popup);
        if (!popup.isDisposed()) {
            popup.close();
        }
    }

    /** A dialog that {@code open} brings; it is closed afterwards. */
    void dialog(String name, Runnable open, Consumer<Shell> prepare) {
        ui.dialog(open, shell -> {
            prepare.accept(shell);
            shell(name, shell);
        });
    }
}
