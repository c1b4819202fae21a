// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme of the running workbench. All methods belong to the user-interface thread. */
public final class Themes {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final int WAIT_MILLIS = 100;
    private static final int WAITS = 20;

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    /** All of them hear of a switch through one subscription: one for each would take most of the time of a new control. */
    private static final Map<Control, List<Runnable>> CHANGES = new LinkedHashMap<>();

    private static boolean following;

    private Themes() {}

    /**
     * Leaves buttons, those of tool bars too, to the desktop, which knows a dark look of its own: in the colours of a style
     * sheet one that is disabled or pressed looks like any other.
     */
    public static void install(Display display) {
        display.addFilter(SWT.Skin, e -> {
            if (e.widget instanceof Button || e.widget instanceof ToolItem) {
                e.widget.setData(UNSTYLED, Boolean.TRUE);
            }
        });
    }

    /**
     * Switches the whole workbench as soon as the desktop's colours are there. The style sheets take colours of the desktop,
     * which under GTK are dark as long as the workbench asks for dark ones, and change only with events that follow: a switch
     * before them keeps half of the old colours. A desktop that has only one kind of colours is not waited for long.
     */
    public static void change(boolean dark) {
        if (dark() != dark) {
            if (gtk("setDarkThemePreferred", List.of(boolean.class), dark).isEmpty()) {
                use(dark);
            } else {
                changeWithColours(Display.getCurrent(), dark, WAITS);
            }
        }
    }

    private static void changeWithColours(Display display, boolean dark, int waits) {
        if (display.isDisposed() || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        if (waits == 0 || arrived(display, dark)) {
            // The events of one change come one after the other.
            display.timerExec(WAIT_MILLIS, () -> {
                if (PlatformUI.isWorkbenchRunning() && dark() != dark) {
                    use(dark);
                }
            });
        } else {
            display.timerExec(WAIT_MILLIS, () -> changeWithColours(display, dark, waits - 1));
        }
    }

    /** The colours of a theme come one by one; the style sheets take all of these. */
    private static boolean arrived(Display display, boolean dark) {
        return dark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND)) == dark
                && dark(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND)) == dark
                && dark(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)) != dark
                && dark(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND)) != dark;
    }

    private static boolean dark(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue() < 3 * 128;
    }

    /** The name of the desktop's theme; empty where it has none. */
    public static Optional<String> desktop() {
        return gtk("getThemeName", List.of()).map(Object::toString).filter(name -> !name.isEmpty());
    }

    /** What SWT knows about GTK, but does not offer; empty elsewhere, and when it does not know it any more. */
    private static Optional<Object> gtk(String method, List<Class<?>> types, Object... values) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return Optional.empty();
        }
        try {
            Object value = Class.forName("org.eclipse.swt.internal.gtk.OS")
                    .getMethod(method, types.toArray(Class<?>[]::new))
                    .invoke(null, values);
            return Optional.of(Objects.requireNonNullElse(value, ""));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static void use(boolean dark) {
        engine().setTheme(dark ? DARK : LIGHT, true);
    }

    public static boolean dark() {
        ITheme active = PlatformUI.isWorkbenchRunning() ? engine().getActiveTheme() : null;
        return active != null && active.getId().contains("dark");
    }

    public static Palette palette() {
        return dark() ? Palette.DARK : Palette.LIGHT;
    }

    /** Runs {@code change} after every switch of the theme, for as long as {@code owner} lives. */
    public static void onChange(Control owner, Runnable change) {
        if (!following) {
            following = true;
            IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
            broker.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> changed());
        }
        CHANGES.computeIfAbsent(owner, added -> {
                    added.addDisposeListener(e -> CHANGES.remove(added));
                    return new ArrayList<>();
                })
                .add(change);
    }

    /** One after the other, so that keys come through between them. */
    private static void changed() {
        CHANGES.forEach((owner, changes) ->
                changes.forEach(change -> owner.getDisplay().asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        change.run();
                    }
                })));
    }

    /** Lets {@code colours} colour the control now and after every switch; the platform's style sheets leave it alone. */
    public static void colour(Control control, Consumer<Palette> colours) {
        control.setData(UNSTYLED, Boolean.TRUE);
        colours.accept(palette());
        onChange(control, () -> colours.accept(palette()));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
