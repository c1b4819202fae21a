// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/**
 * Drives the workbench from its own thread with real events of the X server, sent by xdotool: events that SWT posts
 * itself lose their place under GTK. Every wait lets the workbench go on; a wait in vain takes a picture and fails.
 */
final class UiDriver {
    private static final long PATIENCE_MILLIS = 30_000;
    private static final int DRAG_STEPS = 6;
    private static final Map<Integer, String> KEYS = Map.ofEntries(
            Map.entry(SWT.F1, "F1"),
            Map.entry(SWT.F2, "F2"),
            Map.entry(SWT.F4, "F4"),
            Map.entry((int) SWT.CR, "Return"),
            Map.entry((int) SWT.ESC, "Escape"),
            Map.entry((int) SWT.DEL, "Delete"),
            Map.entry(SWT.ARROW_DOWN, "Down"),
            Map.entry(SWT.ARROW_UP, "Up"),
            Map.entry(SWT.ARROW_RIGHT, "Right"),
            Map.entry((int) SWT.TAB, "Tab"),
            Map.entry(SWT.INSERT, "Insert"),
            Map.entry(SWT.PAGE_DOWN, "Next"),
            Map.entry(SWT.HOME, "Home"),
            Map.entry(SWT.END, "End"));

    private final Display display = Display.getCurrent();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long longest;

    private boolean dispatch() {
        long before = threads.getCurrentThreadCpuTime();
        boolean more = display.readAndDispatch();
        longest = Math.max(longest, threads.getCurrentThreadCpuTime() - before);
        return more;
    }

    /**
     * How long the user-interface thread worked, at most, on one event since the last call, in milliseconds of its
     * processor time, which does not grow when other programs crowd the machine.
     */
    long longestWork() {
        long millis = TimeUnit.NANOSECONDS.toMillis(longest);
        longest = 0;
        return millis;
    }

    /** Lets the workbench go on for a while. */
    void pump(long millis) {
        long end = System.currentTimeMillis() + millis;
        do {
            if (!dispatch()) {
                sleep();
            }
        } while (System.currentTimeMillis() < end);
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the supplier has something. */
    <T> T until(String what, Supplier<T> supplier) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            T found = supplier.get();
            if (found != null) {
                return found;
            }
            if (System.currentTimeMillis() > end) {
                File picture = Screen.shoot("timeout-" + what.replaceAll("\\W+", "-"));
                throw new AssertionError("waited in vain for " + what + "; see " + picture + "; windows " + windows());
            }
            if (!dispatch()) {
                sleep();
            }
        }
    }

    void untilTrue(String what, BooleanSupplier condition) {
        until(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    private List<String> windows() {
        return Arrays.stream(display.getShells())
                .filter(Shell::isVisible)
                .map(Shell::getText)
                .toList();
    }

    /** The first visible control of a kind that fits, once there is one. */
    <T extends Control> T find(Control root, Class<T> kind, Predicate<? super T> fits) {
        return until(kind.getSimpleName(), () -> search(root, kind, fits));
    }

    /** The visible control with this id. */
    <T extends Control> T byId(Control root, Class<T> kind, String id) {
        return until(kind.getSimpleName() + " " + id, () -> search(root, kind, c -> id.equals(c.getData("id"))));
    }

    private static <T extends Control> T search(Control control, Class<T> kind, Predicate<? super T> fits) {
        if (control.isDisposed() || !control.isVisible()) {
            return null;
        }
        if (kind.isInstance(control) && fits.test(kind.cast(control))) {
            return kind.cast(control);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                T found = search(child, kind, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Clicks the middle of a control, which is scrolled to first. */
    void click(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scroller) {
                scroller.showControl(control);
            }
        }
        Point size = control.getSize();
        click(control, size.x / 2, size.y / 2, 1);
    }

    void click(Control control, int x, int y, int count) {
        control.getShell().forceActive();
        pump(80);
        Point target = control.toDisplay(x, y);
        xdo("mousemove", target.x, target.y);
        untilTrue("pointer", () -> display.getCursorLocation().equals(target));
        xdo("click", "--repeat", count, "--delay", 60, 1);
        pump(150);
    }

    /** Drags from one place to another, in steps as a hand does. */
    void drag(Control from, Point start, Control to, Point end) {
        from.getShell().forceActive();
        pump(80);
        Point a = from.toDisplay(start);
        Point b = to.toDisplay(end);
        xdo("mousemove", a.x, a.y);
        pump(200);
        xdo("mousedown", 1);
        pump(200);
        for (int step = 1; step <= DRAG_STEPS; step++) {
            xdo("mousemove", a.x + (b.x - a.x) * step / DRAG_STEPS, a.y + (b.y - a.y) * step / DRAG_STEPS);
        }
        xdo("mousemove", b.x + 1, b.y);
        xdo("mouseup", 1);
        pump(300);
    }

    /**
     * Drags something and drops it elsewhere. One tool sends it all while the workbench goes on: the
     * platform waits in a loop of its own for the first movement.
     */
    void dragAndDrop(Control from, Point start, Control to, Point end) {
        from.getShell().forceActive();
        pump(80);
        Point a = from.toDisplay(start);
        Point b = to.toDisplay(end);
        List<Object> steps = new ArrayList<>(List.of("mousemove", a.x, a.y, "sleep", 0.3, "mousedown", 1));
        for (int step = 1; step <= DRAG_STEPS; step++) {
            int x = a.x + (b.x - a.x) * step / DRAG_STEPS;
            int y = a.y + (b.y - a.y) * step / DRAG_STEPS;
            steps.addAll(List.of("sleep", 0.2, "mousemove", x, y));
        }
        steps.addAll(List.of("mousemove", b.x + 1, b.y, "sleep", 0.6, "mouseup", 1));
        xdo(steps.toArray());
        pump(300);
    }

    void ctrlClick(Control control, int x, int y) {
        control.getShell().forceActive();
        pump(80);
        Point target = control.toDisplay(x, y);
        xdo("mousemove", target.x, target.y);
        xdo("keydown", "ctrl");
        xdo("click", 1);
        xdo("keyup", "ctrl");
    }

    /**
     * Types a path into the platform's file dialog and confirms; for a thread of its own, as the dialog holds up the thread
     * that opens it.
     */
    static void answerFileDialog(Path file) {
        try {
            Thread.sleep(2000);
            for (List<String> step : List.of(
                    List.of("key", "ctrl+a"),
                    List.of("type", "--delay", "15", "--", file.toString()),
                    List.of("key", "Return"))) {
                List<String> command = new ArrayList<>(List.of("xdotool"));
                command.addAll(step);
                new ProcessBuilder(command).start().waitFor();
                Thread.sleep(500);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Types a text; one that the X keyboard does not have is pasted. */
    void type(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            xdo("type", "--delay", 20, "--", text);
        } else {
            paste(text);
        }
    }

    /** Pastes a text. */
    void paste(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        key('v', SWT.MOD1);
    }

    /** Puts the pointer somewhere over a control. */
    void point(Control control, int x, int y) {
        Point target = control.toDisplay(x, y);
        xdo("mousemove", target.x, target.y);
    }

    /** Turns the wheel of the mouse: so many notches up, or down when negative. */
    void wheel(Control control, int x, int y, int notches) {
        Point target = control.toDisplay(x, y);
        xdo("mousemove", target.x, target.y);
        xdo("click", "--repeat", Math.abs(notches), "--delay", 20, notches > 0 ? 4 : 5);
    }

    void key(int code, int... modifiers) {
        StringBuilder keys = new StringBuilder();
        for (int modifier : modifiers) {
            keys.append(modifier == SWT.MOD1 ? "ctrl+" : modifier == SWT.SHIFT ? "shift+" : "alt+");
        }
        xdo("key", keys.append(KEYS.getOrDefault(code, String.valueOf((char) code))));
    }

    private void xdo(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            untilTrue("xdotool", () -> !process.isAlive());
            if (process.exitValue() != 0) {
                throw new AssertionError(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        pump(120);
    }

    /** Whether the tool that sends the events is there. */
    static boolean available() {
        try {
            return new ProcessBuilder("xdotool", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Chooses an entry of the menu bar by the texts a person reads. */
    void menu(Shell window, String... path) {
        Menu menu = window.getMenuBar();
        MenuItem item = null;
        for (String text : path) {
            menu.notifyListeners(SWT.Show, new Event());
            Menu level = menu;
            item = until(
                    "menu " + text,
                    () -> Arrays.stream(level.getItems())
                            .filter(each -> plain(each.getText()).equals(text))
                            .findFirst()
                            .orElse(null));
            menu = item.getMenu();
        }
        if (item == null || !item.isEnabled()) {
            throw new AssertionError("disabled: " + String.join("/", path));
        }
        item.notifyListeners(SWT.Selection, new Event());
        pump(100);
    }

    static String plain(String label) {
        return label.replace("&", "").split("\t")[0];
    }

    /** Drives the dialog that {@code open} opens; an open dialog blocks, so a timer inside its loop drives it. */
    void dialog(Runnable open, Consumer<Shell> drive) {
        Set<Shell> before = Set.of(display.getShells());
        Throwable[] fault = new Throwable[1];
        boolean[] done = new boolean[1];
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Shell dialog = Arrays.stream(display.getShells())
                        .filter(shell -> !before.contains(shell) && shell.isVisible())
                        .findFirst()
                        .orElse(null);
                if (dialog == null && System.currentTimeMillis() < end) {
                    display.timerExec(50, this);
                    return;
                }
                try {
                    drive.accept(dialog);
                } catch (RuntimeException | AssertionError e) {
                    fault[0] = e;
                } finally {
                    done[0] = true;
                    if (dialog != null && !dialog.isDisposed()) {
                        dialog.close();
                    }
                }
            }
        });
        open.run();
        untilTrue("dialog", () -> done[0]);
        if (fault[0] != null) {
            throw new AssertionError(fault[0].getMessage(), fault[0]);
        }
    }
}
