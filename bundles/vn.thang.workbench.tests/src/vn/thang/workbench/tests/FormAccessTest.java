// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The form as a screen reader meets it: native widgets only, each with a name of its own, in the order of the Tab key. */
class FormAccessTest {
    private static final int FORM = 2;
    private static final int STEPS = 8;
    private static final Set<Class<?>> NATIVE = Set.of(
            Button.class, Combo.class, Composite.class, Group.class, Label.class, ScrolledComposite.class, Text.class);

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @Test
    void everyControlHasANameAndTabGoesFromOneToTheNext() throws Exception {
        workbench.openCopy(folder);
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        Rectangle tab = tabs.getItem(FORM).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        Button units = ui.byId(workbench.window(), Button.class, "form.units");
        ui.untilTrue("fields", () -> fields(units.getParent()).size() > STEPS);
        ui.pump(600); // the fields of a group are made a few at a time
        List<Control> all = below(units.getParent());
        all.forEach(control -> assertTrue(NATIVE.contains(control.getClass()), control::toString));

        List<Control> entered = fields(units.getParent());
        Set<String> names = new HashSet<>();
        for (Control field : entered) {
            String name = name(field);
            assertFalse(name.isBlank(), () -> "no name: " + field.getData("id"));
            assertFalse(name.contains("&"), name);
            assertTrue(names.add(name), () -> "twice: " + name);
            if (field instanceof Text || field instanceof Combo) {
                assertTrue(labels(field).contains(name), () -> "GTK reads " + labels(field) + ", not " + name);
            }
        }
        all.stream()
                .filter(Group.class::isInstance)
                .forEach(group -> assertFalse(((Group) group).getText().isBlank()));

        units.setFocus();
        ui.untilTrue("focus", units::isFocusControl);
        for (Control next : entered.subList(1, STEPS)) {
            ui.key(SWT.TAB);
            ui.untilTrue("Tab to " + name(next), next::isFocusControl);
        }
    }

    private static List<Control> below(Composite parent) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            found.add(child);
            if (child instanceof Composite inner && !(child instanceof Combo)) {
                found.addAll(below(inner));
            }
        }
        return found;
    }

    /** What can have the focus, in the order in which it stands. */
    private static List<Control> fields(Composite form) {
        return below(form).stream()
                .filter(each -> each instanceof Button || each instanceof Combo || each instanceof Text)
                .filter(Control::isVisible)
                .filter(Control::isEnabled)
                .toList();
    }

    /** The name that is told to a screen reader: ours, else the words on a button. */
    private static String name(Control control) {
        String name = name(control.getAccessible());
        return name.isEmpty() && control instanceof Button button ? UiDriver.plain(button.getText()) : name;
    }

    private static String name(Accessible accessible) {
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : list(accessible, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        return event.result == null ? "" : event.result;
    }

    /** The names of what a field refers to: GTK asks none of its own fields for a name. */
    private static List<String> labels(Control control) {
        return list(control.getAccessible(), "relations").stream()
                .map(relation -> name((Accessible) value(relation, "target")))
                .toList();
    }

    private static List<?> list(Object of, String name) {
        Object found = value(of, name);
        return found == null ? List.of() : (List<?>) found;
    }

    /** A field of SWT; there is no other way to ask. */
    private static Object value(Object of, String name) {
        try {
            Field field = of.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
